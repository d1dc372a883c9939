/** Words on the map itself, without vowel signs, which the map's own shaping sets apart. `{name}` and `{meters}` are filled in by the map. */
export const scene = {
  tray_zero: 'لا عقارات تسيطر عليها ميليشيات،\nغير محددة الموقع',
  tray_one: 'عقار واحد تسيطر عليه ميليشيا،\nموقعه غير منشور',
  tray_two: 'عقاران تسيطر عليهما ميليشيات،\nموقعاهما غير منشورين',
  tray_few: '{{count}} عقارات تسيطر عليها ميليشيات،\nمواقعها غير منشورة',
  tray_many: '{{count}} عقارا تسيطر عليها ميليشيات،\nمواقعها غير منشورة',
  tray_other: '{{count}} عقار تسيطر عليها ميليشيات،\nمواقعها غير منشورة',
  zone: 'منطقة',
  property: 'العقار',
  mapName: 'خريطة المنطقة الدولية',
  illustrativePoint: '{name}\nموضع توضيحي: في نطاق {meters} م، وليس في هذه النقطة',
} as const;

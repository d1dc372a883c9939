/** Words on the map itself, without vowel signs, which the map's own shaping sets apart. `{name}` and `{meters}` are filled in by the map. */
export const scene = {
  tray_zero: 'لا عقارات محتلة غير محددة الموقع',
  tray_one: 'عقار محتل واحد،\nموقعه غير منشور',
  tray_two: 'عقاران محتلان،\nموقعاهما غير منشورين',
  tray_few: '{{count}} عقارات محتلة،\nمواقعها غير منشورة',
  tray_many: '{{count}} عقارا محتلا،\nمواقعها غير منشورة',
  tray_other: '{{count}} عقار محتل،\nمواقعها غير منشورة',
  illustrativePoint: '{name}\nموضع توضيحي: في نطاق {meters} م، وليس في هذه النقطة',
} as const;

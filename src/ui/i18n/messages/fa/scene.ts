/** Words on the map itself, without vowel signs, which the map's own shaping sets apart. `{name}` and `{meters}` are filled in by the map. */
export const scene = {
  tray_one: '{{count}} ملک در تصرف،\nموقعیت منتشر نشده',
  tray_other: '{{count}} ملک در تصرف،\nموقعیت‌ها منتشر نشده',
  zone: 'محدوده',
  property: 'ملک',
  mapName: 'نقشه منطقه بین‌المللی',
  illustrativePoint: '{name}\nتمثیلی: جایی تا فاصله {meters} متر، نه در این نقطه',
} as const;

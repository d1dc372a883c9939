/** The status bar. */
export const status = {
  label: 'نوار وضعیت',
  format: { mgrs: 'MGRS', dms: 'درجه و دقیقه', degrees: 'اعشاری' },
  formatName: { mgrs: 'شبکه MGRS', dms: 'درجه، دقیقه، ثانیه', degrees: 'درجه اعشاری' },
  changeFormat: 'مختصات به‌صورت {{format}}؛ تغییر شیوه نگارش',
  copy: 'رونوشت مختصات',
  copied: 'رونوشت شد: {{text}}',
  scale: 'مقیاس: {{length}}',
  meters: '{{value}} متر',
  kilometers: '{{value}} کیلومتر',
  zoom: 'بزرگ‌نمایی {{zoom}}',
  dataDate: 'داده‌ها: {{year}}',
  dataDateLong: 'تازه‌ترین رویداد یا رقم داده‌ها از {{date}} است.',
  dataDateUnknown: 'داده‌ها: تاریخ ذکر نشده',
  located: '{{located}} از {{total}} مکان‌یابی‌شده',
  locatedLong: 'املاک در تصرف شبه‌نظامیان: {{located}} از {{total}} مکان‌یابی‌شده. جدول را باز کنید.',
} as const;

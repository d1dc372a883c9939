/** The status bar. */
export const status = {
  label: 'شريط الحالة',
  format: { mgrs: 'MGRS', dms: 'درجات ودقائق', degrees: 'عشري' },
  formatName: { mgrs: 'الشبكة العسكرية MGRS', dms: 'درجات ودقائق وثوانٍ', degrees: 'عشري (درجات عشرية)' },
  changeFormat: 'الإحداثيات بصيغة {{format}}؛ غيّر الصيغة',
  copy: 'انسخ الإحداثيات',
  copied: 'نُسخ: {{text}}',
  scale: 'المقياس: {{length}}',
  meters: '{{value}} م',
  kilometers: '{{value}} كم',
  zoom: 'التكبير {{zoom}}',
  dataDate: 'البيانات: {{year}}',
  dataDateLong: 'أحدث حدث أو رقم في البيانات يعود إلى {{date}}.',
  dataDateUnknown: 'البيانات: التاريخ غير مذكور',
  located: 'حُدد موقع {{located}} من {{total}}',
  locatedLong: 'العقارات التي تسيطر عليها ميليشيات: حُدد موقع {{located}} من {{total}}. افتح الجدول.',
} as const;

/** What the menu of everything leads to, in Arabic. */
export const more = {
  openTable: 'جدول عناصر الخريطة',
  openFigures: 'الأرقام بحسب الربع',
  openTimeline: 'الخط الزمني',
  openProblems: 'مشكلات البيانات',
  openShortcuts: 'اختصارات لوحة المفاتيح',
  openAbout: 'حول كوردون',
} as const;

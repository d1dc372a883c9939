/** What the menu of everything leads to. */
export const more = {
  openTable: 'جدول عارضه‌ها',
  openFigures: 'ارقام سه‌ماهه',
  openTimeline: 'خط زمان',
  openProblems: 'اشکالات داده‌ها',
  openShortcuts: 'میان‌برهای صفحه‌کلید',
  openAbout: 'درباره کوردون',
} as const;

/** Words of the panel of quarterly figures. */
export const figures = {
  title: 'حمله‌ها به تفکیک سه‌ماهه، ۲۰۲۰',
  chart: 'میله‌های گروهی، هر گروه یک سه‌ماهه. همین ارقام در جدول زیر آمده است.',
  table: 'همین ارقام به‌صورت جدول',
  period: 'سه‌ماهه',
  quarter: 'سه‌ماهه {{quarter}}',
  partial: 'تا {{date}}',
  partialNote: 'هاشورخورده: این سه‌ماهه تنها تا {{date}} شمرده شده است.',
  noFigures: 'ارقام خوانده نشد: فهرست اشکالات می‌گوید چرا.',
  places: 'این شمارش‌ها به هیچ مکانی روی این نقشه تعلق ندارند.',
} as const;

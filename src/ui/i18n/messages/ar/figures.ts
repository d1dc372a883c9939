/** Words of the panel of quarterly figures. */
export const figures = {
  title: 'الهجمات بحسب أرباع عام 2020',
  chart: 'أعمدة مجمّعة، مجموعة لكل ربع. الأرقام نفسها في الجدول أدناه.',
  table: 'الأرقام نفسها في جدول',
  period: 'الربع',
  quarter: 'الربع {{quarter}}',
  partial: 'حتى {{date}}',
  partialNote: 'المظلّل بخطوط: احتُسب هذا الربع حتى {{date}} فقط.',
  noFigures: 'تعذّرت قراءة الأرقام: تذكر قائمة المشكلات السبب.',
  places: 'لا تخص هذه الأعداد مكانًا بعينه على هذه الخريطة.',
} as const;

/** The way back that is offered after something was taken away, in Arabic. */
export const undo = {
  label: 'التراجع',
  act: 'تراجع',
  dismiss: 'إبقاء الأمر هكذا',
  failed: 'لم يعد التراجع عن هذا ممكنًا هنا. ما كان من قبل موجود في السجل وفي المكتبة.',
  otherScenario: 'حل سيناريو آخر محل «{{title}}»، وهو محفوظ في المكتبة.',
  selection_zero: 'لم يُترك أي عنصر محدَّد',
  selection_one: 'تُرك عنصر محدَّد واحد',
  selection_two: 'تُرك عنصران محدَّدان',
  selection_few: 'تُركت {{count}} عناصر محدَّدة',
  selection_many: 'تُرك {{count}} عنصرًا محدَّدًا',
  selection_other: 'تُرك {{count}} عنصر محدَّد',
  roads: 'لم تعد طرق {{name}} مستعملة',
} as const;

/** Scenarios kept on this device, their files, and what is recovered. */
export const library = {
  menu: 'السيناريو',
  act: { open: 'فتح ملف…', save: 'حفظ في ملف' },
} as const;

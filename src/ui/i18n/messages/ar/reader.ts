/** Words of reading a briefing, in Arabic. */
export const reader = {
  next: 'التالي',
};

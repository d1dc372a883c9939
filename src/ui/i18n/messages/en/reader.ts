/** Words of reading a briefing. */
export const reader = {
  next: 'Next',
};

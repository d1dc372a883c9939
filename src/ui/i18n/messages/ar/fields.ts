/** Words of the numbers on slides that the analysis gives, in Arabic. */
export const fields = {
  unknown: 'رقم غير معروف: {{field}}',
};

/** Words of the hand-outs of a briefing, in Arabic. */
export const handout = {
  title: 'ملفات للتوزيع',
};

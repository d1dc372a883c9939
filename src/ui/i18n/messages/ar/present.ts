/** Words of presenting: the stage and the presenter window, in Arabic. */
export const present = {
  start: 'عرض',
};

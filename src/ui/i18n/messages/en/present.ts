/** Words of presenting: the stage and the presenter window. */
export const present = {
  start: 'Present',
};

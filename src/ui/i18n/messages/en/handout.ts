/** Words of the hand-outs of a briefing. */
export const handout = {
  title: 'Hand out',
};

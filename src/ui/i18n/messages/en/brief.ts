/** Words of the panel of the briefing: slides, their forms, templates. */
export const brief = {
  title: 'Briefing',
  none: 'No slides yet',
};

/** Words of the panel of the briefing: slides, their forms, templates, in Arabic. */
export const brief = {
  title: 'الإحاطة',
  none: 'لا شرائح بعد',
};

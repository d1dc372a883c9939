/** The way back that is offered after something was taken away, in Farsi. */
export const undo = {
  label: 'راه بازگشت',
  act: 'واگرد',
  dismiss: 'چنین بماند',
  failed: 'این را دیگر نمی‌توان اینجا واگرد کرد. آنچه پیش‌تر بود در تاریخچه و کتابخانه هست.',
  otherScenario: 'سناریوی دیگری جای «{{title}}» را گرفت که در کتابخانه هست.',
  selection_one: '{{count}} عارضه انتخاب‌شده رها شد',
  selection_other: '{{count}} عارضه انتخاب‌شده رها شد',
  roads: 'راه‌های {{name}} دیگر به کار نمی‌روند',
} as const;

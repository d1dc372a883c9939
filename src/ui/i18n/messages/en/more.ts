/** What the menu of everything leads to. */
export const more = {
  openTable: 'Table of features',
  openFigures: 'Figures by quarter',
  openTimeline: 'Timeline',
  openProblems: 'Problems in the data',
  openShortcuts: 'Keyboard shortcuts',
  openAbout: 'About Cordon',
} as const;

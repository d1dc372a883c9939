/** Top bar, caveat, notices and what the map cell says when there is no map. */
export const shell = {
  product: 'Cordon',
  place: 'International Zone, Baghdad',
  caveatLabel: 'Caveat',
  caveat: 'Public information of 2020 · Screening aid · Not a live picture',
  close: 'Close',
  more: 'More',
  language: 'Language',
  theme: 'Appearance',
  themeChoice: {
    light: 'Light',
    dark: 'Dark',
    system: 'As this device',
  },
  symbols: 'Symbols',
  symbolSet: {
    pictogram: 'Pictograms',
    military: 'Military symbols',
  },
  openTable: 'Table of features',
  openFigures: 'Figures by quarter',
  openTimeline: 'Timeline',
  openProblems: 'Problems in the data',
  openShortcuts: 'Keyboard shortcuts',
  openAbout: 'About Cordon',
  dismiss: 'Dismiss',
  show: 'Show',
  problemNotice_one: '{{count}} problem in the data. The rest of the map is shown.',
  problemNotice_other: '{{count}} problems in the data. The rest of the map is shown.',
  noMap: {
    'no-webgl': {
      title: 'This browser cannot draw the map',
      text: 'The map needs WebGL, and this browser or device does not offer it. The lists, tables and figures still work.',
      advice: 'To see the map, turn on hardware acceleration in the browser’s settings, or open this page in another browser.',
    },
    worker: {
      title: 'The map’s drawing process did not start',
      text: 'The page is open, but the part that draws the layers never answered. The lists, tables and figures still work.',
      advice: 'Reload the page. If that does not help, open it from a web server rather than as a file, and allow workers in the browser’s security settings.',
    },
    failed: {
      title: 'The map could not be drawn',
      text: 'Something went wrong while the map was being built. The lists, tables and figures still work.',
      advice: 'Reload the page. If it happens again, report the words below.',
    },
  },
  reload: 'Reload the page',
} as const;

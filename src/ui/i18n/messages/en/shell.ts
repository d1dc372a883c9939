/** Top bar, caveat and notices. */
export const shell = {
  mode: { label: 'Mode', map: 'Map', sketch: 'Sketch', check: 'Check', brief: 'Brief' },
  noVerdict: 'No plan is open. Check the published lines as they stand',
  product: 'Cordon',
  place: 'International Zone, Baghdad',
  caveatLabel: 'Caveat',
  caveat: 'Public information of 2020 · Screening aid · Not a live picture',
  close: 'Close',
  share: 'Share',
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
  dismiss: 'Dismiss',
  show: 'Show',
  problemNotice_one: '{{count}} problem in the data. The rest of the map is shown.',
  problemNotice_other: '{{count}} problems in the data. The rest of the map is shown.',
} as const;

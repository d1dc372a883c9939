/** The status bar. */
export const status = {
  label: 'Status',
  format: { mgrs: 'MGRS', dms: 'DMS', degrees: 'Decimal' },
  formatName: { mgrs: 'MGRS grid', dms: 'DMS (degrees, minutes, seconds)', degrees: 'decimal degrees' },
  changeFormat: 'Coordinates in {{format}}; change the notation',
  copy: 'Copy the coordinates',
  copied: 'Copied: {{text}}',
  scale: 'Scale: {{length}}',
  meters: '{{value}} m',
  kilometers: '{{value}} km',
  zoom: 'Zoom {{zoom}}',
  dataDate: 'Data: {{year}}',
  dataDateLong: 'The latest event or figure in the data is of {{date}}.',
  dataDateUnknown: 'Data: date not stated',
  located: 'located {{located}} of {{total}}',
  locatedLong: 'Militia-held properties: located {{located}} of {{total}}. Open the table.',
} as const;

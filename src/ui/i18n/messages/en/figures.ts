/** Words of the panel of quarterly figures. */
export const figures = {
  title: 'Attacks by quarter, 2020',
  chart: 'Grouped bars, one group a quarter. The same numbers stand in the table below.',
  table: 'The same numbers as a table',
  period: 'Quarter',
  quarter: 'Q{{quarter}}',
  partial: 'to {{date}}',
  partialNote: 'Hatched: the quarter was counted to {{date}} only.',
  noFigures: 'The figures could not be read: the list of problems says why.',
  places: 'The counts belong to no place on this map.',
} as const;

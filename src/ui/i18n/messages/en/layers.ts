/** Words of the layer panel. */
export const layers = {
  title: 'Layers',
  close: 'Close the layers',
  open: 'Layers and legend',
  group: {
    analyses: 'What the analyses name',
    ground: 'The ground',
    honesty: 'Honesty',
  },
  showAll: 'Show all',
  hideAll: 'Hide all',
  showAllOf: 'Show all: {{group}}',
  hideAllOf: 'Hide all: {{group}}',
  openTable: 'Table: {{layer}}',
  located: 'located {{located}} of {{total}}',
  listedOnly: '{{mapped}} of {{total}} on the map, the others listed only',
  filtered: 'only {{from}} to {{to}}',
  illustrative: 'illustrative',
  schematic: 'schematic',
  count_one: '{{count}} feature',
  count_other: '{{count}} features',
} as const;

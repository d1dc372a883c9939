/** The search field and what it finds. */
export const search = {
  label: 'Search the map',
  placeholder: 'Search in English, Arabic or Farsi',
  open: 'Search',
  clear: 'Clear the search',
  results: 'Places found',
  suggestions: 'Named by the analyses',
  found_one: '{{count}} place found',
  found_other: '{{count}} places found',
  nothing: 'Nothing found for “{{query}}”.',
  searchable: 'You can search facilities, landmarks, bridges, checkpoints, militia-held properties, proposed bollard lines, incidents, neighbourhoods and streets by their English, Arabic or Farsi name.',
  unlocated: 'position not published',
  listedOnly: 'listed, not mapped',
  selectedUnlocated: '{{name}}: position not published. Its details are open.',
  selected: '{{name}}: shown on the map.',
} as const;

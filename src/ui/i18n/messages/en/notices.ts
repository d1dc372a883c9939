/** What the reader is told without being stopped. */
export const notices = {
  'broken-hash': 'The view in this link could not be read. The default view is shown.',
  'newer-hash': 'This link was made by a newer Cordon and cannot be read here. The default view is shown.',
  'unknown-selection': 'This link points at something that this map does not have.',
  'unknown-scenario': 'This address names a scenario that this device does not keep.',
  'part-missing': 'A part of Cordon could not be loaded. Reload the page to try again; nothing else is affected.',
  'language-missing': 'That language could not be loaded. Reload the page to try again.',
} as const;

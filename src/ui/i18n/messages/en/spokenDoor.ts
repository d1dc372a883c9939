/** What is said of the map before it is asked to put itself into words. */
export const spokenDoor = {
  open: 'List what the map shows',
  isMap: 'interactive map',
  hint: 'The arrow keys move the map, plus and minus bring it closer or farther. The key V, or “List what the map shows” at the start of the page, puts into words what it shows.',
  hintWithoutKeys: 'The arrow keys move the map, plus and minus bring it closer or farther. “List what the map shows”, at the start of the page and in the menu “More”, puts into words what it shows.',
} as const;

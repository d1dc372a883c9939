/** Words on the map itself. `{name}` and `{meters}` are filled in by the map. */
export const scene = {
  tray_one: '1 held property,\nposition not published',
  tray_other: '{{count}} held properties,\npositions not published',
  zone: 'Zone',
  property: 'Property',
  mapName: 'Map of the International Zone',
  illustrativePoint: '{name}\nIllustrative: somewhere within {meters} m, not at this spot',
} as const;

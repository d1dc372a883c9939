/** Words of the buttons on the map. */
export const controls = {
  title: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'North up',
  zone: 'Whole zone',
} as const;

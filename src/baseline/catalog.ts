/** The data files of the baseline, by name: which list of the baseline each fills and how it is parsed. */

/** Names under data/, in the order they are read and reported. */
export const dataFiles = [
  'sources.json',
  'figures.json',
  'zone.geojson',
  'water.geojson',
  'neighbourhoods.geojson',
  'roads.geojson',
  'facilities.geojson',
  'checkpoints.geojson',
  'bollard-lines.geojson',
  'held-properties.geojson',
  'incidents.geojson',
] as const;

export type DataFile = (typeof dataFiles)[number];

/** What came of asking for one file: its text, or why there is none. */
export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: 'file-missing' | 'file-unreadable'; readonly detail: string };

/** How a file's text is got is the caller's business: fetch in the browser, the disk on the command line. */
export type ReadDataFile = (file: DataFile) => Promise<FileText>;

/** A list of features in any of the formats that are written. */
import type { ExportList, Written } from './write/listExport.ts';

export const exportFormats = ['geojson', 'kml', 'gpx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Loads the writer it needs. */
export async function writeExport(format: ExportFormat, list: ExportList): Promise<Written> {
  switch (format) {
    case 'geojson': return (await import('./write/writeGeojson.ts')).writeGeojson(list);
    case 'kml': return (await import('./write/writeKml.ts')).writeKml(list);
    case 'gpx': return (await import('./write/writeGpx.ts')).writeGpx(list);
    case 'csv': return (await import('./write/writeFeaturesCsv.ts')).writeFeaturesCsv(list);
  }
}

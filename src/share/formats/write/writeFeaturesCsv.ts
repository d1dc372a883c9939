/** A table of features: points by latitude and longitude, every shape as WKT, a column for each detail any of them has. */
import { geoJSONToWkt } from 'betterknown';
import { type CsvCell, writeCsv } from '../writeCsv.ts';
import type { ExportFeature, ExportList, Written } from './listExport.ts';

const fixed = ['id', 'kind', 'name', 'illustrative', 'lat', 'lon', 'wkt', 'note'];

/** Begins with a byte order mark, without which spreadsheets take Arabic for another encoding. */
export function writeFeaturesCsv({ features, left }: ExportList): Written {
  const details = [...new Set(features.flatMap((feature) => Object.keys(feature.details)))].filter((key) => !fixed.includes(key));
  const text = `\uFEFF${writeCsv([...fixed, ...details], features.map((feature) => rowOf(feature, details)))}`;
  return { text, written: features.length, left };
}

function rowOf(feature: ExportFeature, details: readonly string[]): readonly CsvCell[] {
  const { id, kind, name, isIllustrative, geometry, note } = feature;
  const [lon = null, lat = null] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [id, kind, name, isIllustrative ? 'yes' : 'no', lat, lon, geoJSONToWkt(geometry as GeoJSON.Geometry), note, ...details.map((key) => cellOf(feature.details[key]))];
}

function cellOf(value: string | number | boolean | undefined): CsvCell {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? String(value) : value;
}

/** Plain GeoJSON after RFC 7946 for other programs: flat properties, one feature a line. The plan itself is kept by writeScenario. */
import type { ExportFeature, ExportList, Written } from './listExport.ts';

export function writeGeojson({ title, caveat, features, left }: ExportList): Written {
  const head = ['"type": "FeatureCollection"', `"name": ${JSON.stringify(title)}`, ...(caveat === '' ? [] : [`"caveat": ${JSON.stringify(caveat)}`])];
  const text = `{\n${head.join(',\n')},\n"features": [\n${features.map(featureLine).join(',\n')}\n]\n}\n`;
  return { text, written: features.length, left };
}

function featureLine({ id, kind, name, note, geometry, details }: ExportFeature): string {
  const { type, coordinates } = geometry;
  return JSON.stringify({ type: 'Feature', id, geometry: { type, coordinates }, properties: { kind, name, ...(note === '' ? {} : { note }), ...details } });
}

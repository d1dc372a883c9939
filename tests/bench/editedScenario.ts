/** Scenarios of a given size for the bench: barriers, sites, zones and notes strewn over the region the map draws. The same every time. */

/** Sizes of plan that are compared: few features and thousands. */
export const editedCounts = [10, 5000] as const;

/** Degrees of the strewn field; its middle is the zone's. */
const field = { west: 44.34, south: 33.27, width: 0.09, height: 0.07 };

/** Where the bench looks from, so that opening the plan does not fly to it. */
const view = { camera: { center: [44.378_29, 33.306_05], zoom: 15, bearing: 0, pitch: 0 } };

/** A fraction that looks random and is the same everywhere (the golden angle's multiples). */
const spread = (index: number, by: number) => (index * by) % 1;

/** Text of a `.cordon.geojson` file with so many features; a quarter each of barriers, sites, zones and notes. */
export function writeStrewnScenario(count: number): string {
  const features = Array.from({ length: count }, (_, index) => {
    const lon = field.west + field.width * spread(index, 0.618_033_988_7);
    const lat = field.south + field.height * spread(index, 0.414_213_562_4);
    const place = ([east, north]: readonly number[]) => [Number((lon + (east ?? 0)).toFixed(6)), Number((lat + (north ?? 0)).toFixed(6))];
    const feature = (kind: string, type: string, coordinates: unknown, properties: object = {}) => (
      { type: 'Feature', id: `${kind}-${index + 1}`, geometry: { type, coordinates }, properties: { kind, name: `${kind} ${index + 1}`, ...properties } });
    switch (index % 4) {
      case 0: return feature('site', 'Point', place([0, 0]), { role: 'hospital' });
      case 1: return feature('barrier', 'LineString', [[0, 0], [0.0003, 0.0002], [0.0005, 0.0002]].map(place), { barrier: 'bollards-rising', controlGroup: `group-${index % 7}` });
      case 2: return feature('zone', 'Polygon', [[[0, 0], [0.0006, 0], [0.0006, 0.0005], [0, 0.0005], [0, 0]].map(place)], { use: 'other' });
      default: return feature('note', 'Point', place([0, 0]), { text: `Note ${index + 1}` });
    }
  });
  return JSON.stringify({
    type: 'FeatureCollection',
    cordon: { version: 1, id: `strewn-${count}`, title: `Strewn ${count}`, author: '', modified: '2020-10-01T00:00:00Z', caveat: '', baselineVersion: '2020', locale: 'en', view },
    features,
  });
}

/**
 * GeoJSON: a collection, one feature, or a bare geometry. Coordinates are WGS84 as RFC 7946 says; a few others, named by
 * their codes, are turned into it and said; any other is refused, never guessed.
 */
import { describeValue, isJsonObject, type JsonObject, ownMember } from '../../../scenario/parse/json.ts';
import { type ForeignFile, mostEntries, type OnProgress, refuseFile } from '../foreign.ts';
import { createCollector } from './collect.ts';
import { foreignCrsOf } from './crsOf.ts';
import { projectionOfCode, reprojectGeometry } from './projection.ts';
import { readTopology } from './readTopojson.ts';
import { messageOf } from '../../../scenario/parse/messageOf.ts';

const geometryTypes = ['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon', 'GeometryCollection'];

/** Any JSON text, TopoJSON included; a scenario is refused, for it is opened and not imported. */
export async function readJson(text: string, onProgress?: OnProgress): Promise<ForeignFile> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuseFile('geojson', 'not-json', messageOf(error));
  }
  if (!isJsonObject(json)) return refuseFile('geojson', 'not-geojson', describeValue(json));
  if (isJsonObject(ownMember(json, 'cordon'))) return refuseFile('geojson', 'is-scenario');
  return ownMember(json, 'type') === 'Topology' ? readTopology(json, onProgress) : readGeojson(json, onProgress);
}

async function readGeojson(json: JsonObject, onProgress?: OnProgress): Promise<ForeignFile> {
  const crs = foreignCrsOf(json);
  const toLonLat = crs === null ? null : await projectionOfCode(crs);
  if (crs !== null && !toLonLat) return refuseFile('geojson', 'wrong-crs', crs);
  const type = ownMember(json, 'type');
  const features = featuresOf(json, type);
  if (!features) return refuseFile('geojson', 'not-geojson', describeValue(type));
  if (features.length > mostEntries) return refuseFile('geojson', 'too-large', String(features.length));
  const collector = createCollector('geojson', features.length, onProgress);
  if (crs !== null) collector.mend(null, 'reprojected', crs);
  for (const [index, feature] of features.entries()) {
    const at = { unit: 'feature', number: index + 1 } as const;
    if (isJsonObject(feature) && ownMember(feature, 'type') === 'Feature') {
      const geometry = ownMember(feature, 'geometry');
      collector.add({ ...at, geometry: toLonLat ? reprojectGeometry(geometry, toLonLat) : geometry, properties: attributesOf(feature) });
    } else collector.refuse({ ...at, part: null, name: '' }, 'not-a-feature', describeValue(isJsonObject(feature) ? ownMember(feature, 'type') : feature));
  }
  return collector.finish();
}

/** The feature's own id stands among them, unless they have another. */
function attributesOf(feature: JsonObject): JsonObject {
  const [id, properties] = [ownMember(feature, 'id'), ownMember(feature, 'properties')];
  const own = isJsonObject(properties) ? properties : {};
  // Spread defines members and never assigns them, so `__proto__` is a key like any other.
  return typeof id === 'string' || typeof id === 'number' ? { id, ...own } : own;
}

function featuresOf(json: JsonObject, type: unknown): readonly unknown[] | null {
  if (type === 'FeatureCollection') {
    const features = ownMember(json, 'features');
    return Array.isArray(features) ? features : null;
  }
  if (type === 'Feature') return [json];
  return typeof type === 'string' && geometryTypes.includes(type) ? [{ type: 'Feature', properties: {}, geometry: json }] : null;
}

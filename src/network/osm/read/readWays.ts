/**
 * A GeoJSON of ways, as overpass turbo, osmtogeojson, ogr2ogr and QGIS write them: tags flat among the properties, in an object `tags`, or in the
 * text `other_tags`. Roads that share a corner meet there, for GeoJSON has no nodes.
 */
import { type Refused, refuse } from '../openedNetwork.ts';
import { PlaceTable } from '../placeTable.ts';
import type { RemarkList } from '../remarkList.ts';
import type { DrawnPoint, DrawnWay, RoadExtract, Tags } from '../roadExtract.ts';
import { barrierKinds } from '../tags/roadTags.ts';
import { isRecord, readTags, toNumber } from './readOverpass.ts';

type Json = Readonly<Record<string, unknown>>;

const wgs84 = /CRS84|EPSG:+4326$/i;

/** GDAL writes some hundreds; what is no pair is looked through again from every quotation mark. */
const mostHstore = 10_000;

/** `"oneway"=>"yes","lanes"=>"2"`, the text that GDAL gathers the rest of the tags in. */
function readHstore(text: string): readonly (readonly [string, string])[] {
  return [...text.slice(0, mostHstore).matchAll(/"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"/g)].map(([, key = '', value = '']) => [key.replaceAll(/\\(.)/g, '$1'), value.replaceAll(/\\(.)/g, '$1')]);
}

function tagsOf(properties: unknown): Tags {
  if (!isRecord(properties)) return new Map();
  const { tags, other_tags: others, ...flat } = properties;
  return new Map([...readTags(flat) ?? [], ...(typeof others === 'string' ? readHstore(others) : []), ...readTags(tags) ?? []]);
}

/** `way/123` of an id or an `@id` as the exporters write them, else the place in the file. */
function nameOf(feature: Json, tags: Tags, index: number): { readonly at: string; readonly id: string } {
  const given = [feature['id'], tags.get('@id')].find((id) => typeof id === 'string' && /^(way|node)\/-?\d{1,15}$/.test(id));
  const at = typeof given === 'string' ? given : `feature ${index + 1}`;
  return { at, id: at.replace(/[/ ]/, '-') };
}

/** Collections within collections: far beyond use. */
const deepest = 16;

/** The lines of a geometry, outlines of areas among them; a point gives none. Null where collections nest too deeply: there may be roads in them. */
function linesOf(geometry: unknown, depth = 0): readonly unknown[] | null {
  if (!isRecord(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  const list: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  if (type === 'LineString') return [list];
  if (type === 'MultiLineString' || type === 'Polygon') return list;
  if (type === 'MultiPolygon') return list.flatMap((rings: unknown) => (Array.isArray(rings) ? rings as readonly unknown[] : []));
  if (type !== 'GeometryCollection' || !Array.isArray(geometries)) return [];
  const lines: unknown[] = [];
  for (const one of geometries as readonly unknown[]) {
    const inner = depth < deepest ? linesOf(one, depth + 1) : null;
    if (!inner) return null;
    for (const line of inner) lines.push(line);
  }
  return lines;
}

export function readWays(root: Json, remarks: RemarkList): { readonly ok: true; readonly extract: RoadExtract } | Refused {
  const crs = isRecord(root['crs']) && isRecord(root['crs']['properties']) ? root['crs']['properties']['name'] : undefined;
  if (crs !== undefined && !(typeof crs === 'string' && wgs84.test(crs))) return refuse('unknown-format', null, String(crs).slice(0, 80));
  const features: readonly unknown[] = root['type'] === 'FeatureCollection' && Array.isArray(root['features']) ? root['features'] : [root];
  const places = new PlaceTable();
  const ways: DrawnWay[] = [];
  const points: DrawnPoint[] = [];
  const ids = new Map<string, number>();
  for (const [index, feature] of features.entries()) {
    if (!isRecord(feature)) continue;
    const tags = tagsOf(feature['properties']);
    const { at, id } = nameOf(feature, tags, index);
    const geometry = feature['type'] === 'Feature' ? feature['geometry'] : feature;
    const placeOf = (corner: unknown): number => (Array.isArray(corner) ? places.add(toNumber(corner[0]), toNumber(corner[1])) : -1);
    if (isRecord(geometry) && geometry['type'] === 'Point' && barrierKinds.has(tags.get('barrier') ?? '')) {
      const place = placeOf(geometry['coordinates']);
      if (place < 0) remarks.add('bad-coordinate', at);
      else points.push({ at, place, tags });
      continue;
    }
    const lines = linesOf(geometry);
    if (!lines) remarks.add('bad-coordinate', at);
    for (const line of lines ?? []) {
      const corners = Array.isArray(line) ? line.map(placeOf) : [];
      if (corners.includes(-1)) remarks.add('bad-coordinate', at);
      // One feature may hold several lines, and two features one id.
      const before = ids.get(id) ?? 0;
      ids.set(id, before + 1);
      ways.push({ at, id: before === 0 ? id : `${id}-part-${before + 1}`, places: corners, tags });
    }
  }
  return { ok: true, extract: { places, ways, points, bounds: null, isUntagged: !ways.some(({ tags }) => tags.has('highway')) } };
}

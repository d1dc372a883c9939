/** Overpass JSON, and the JSON of the OpenStreetMap API: `out body; >; out skel` and `out geom` alike. */
import { type Refused, refuse } from '../openedNetwork.ts';
import type { RemarkList } from '../remarkList.ts';
import type { RoadExtract, Tags } from '../roadExtract.ts';
import { OsmElements } from './osmElements.ts';

type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A number as it is or as text; NaN for all else, the empty text too. */
export const toNumber = (value: unknown): number => (typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN);

export function readTags(value: unknown): Tags | null {
  if (!isRecord(value)) return null;
  return new Map(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' || typeof text === 'number' ? [[key, String(text)] as const] : [])));
}

function readGeometry(value: unknown): readonly (readonly [number, number] | null)[] | null {
  if (!Array.isArray(value)) return null;
  return value.map((corner: unknown) => (isRecord(corner) ? [toNumber(corner['lon']), toNumber(corner['lat'])] as const : null));
}

/** `root` is whatever JSON has a list `elements`. */
export function readOverpass(root: Json, remarks: RemarkList): { readonly ok: true; readonly extract: RoadExtract } | Refused {
  const { elements, remark, bounds } = root;
  // What the server says when it gave up half way.
  if (typeof remark === 'string' && /error|timed out|out of memory/i.test(remark)) return refuse('cut-short', null, remark.slice(0, 200));
  const osm = new OsmElements(remarks);
  if (isRecord(bounds)) osm.addBounds(toNumber(bounds['minlon']), toNumber(bounds['minlat']), toNumber(bounds['maxlon']), toNumber(bounds['maxlat']));
  for (const element of Array.isArray(elements) ? elements as readonly unknown[] : []) {
    if (!isRecord(element)) continue;
    const id = toNumber(element['id']);
    if (!Number.isSafeInteger(id)) continue;
    if (element['type'] === 'node') osm.addNode(id, toNumber(element['lon']), toNumber(element['lat']), readTags(element['tags']));
    if (element['type'] === 'way') {
      const nodes = element['nodes'];
      osm.addWay(id, Array.isArray(nodes) ? nodes.map(toNumber) : null, readGeometry(element['geometry']), readTags(element['tags']));
    }
  }
  return osm.finish();
}

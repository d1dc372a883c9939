/**
 * The one judgement of what geometry a scenario may hold: two dimensions, 6 decimals, closed rings by the right-hand
 * rule, nothing that collapses or crosses itself. Used on files and on every edit, so that what is drawn can be read again.
 */
import { roundCoordinate } from '../../geo/roundCoordinate.ts';
import { ringSide } from '../../geo/areas/ringSide.ts';
import { findSelfCrossing } from '../../geo/areas/selfCrossing.ts';
import type { Coordinate } from '../kinds/common.ts';
import type { LineGeometry, PointGeometry, PolygonGeometry } from '../kinds/features.ts';
import { describeValue, isJsonObject, ownMember } from '../parse/json.ts';

export type Geometry = PointGeometry | LineGeometry | PolygonGeometry;

export const geometryMends = ['far-away', 'swapped', 'height-dropped', 'single-part', 'open-ring', 'repeated-vertex'] as const;
export type GeometryMend = (typeof geometryMends)[number];
export type GeometryRefusal =
  | 'empty-geometry' | 'wrong-geometry' | 'not-a-coordinate' | 'too-many-vertices' | 'out-of-range' | 'zero-length' | 'no-area' | 'self-crossing';

export type MendedGeometry =
  | { readonly ok: true; readonly geometry: Geometry; readonly mends: readonly GeometryMend[] }
  | { readonly ok: false; readonly reason: GeometryRefusal; readonly detail: string };

/** A feature of more corners is refused: no sketch has as many, and it would block the interface. */
export const mostVertices = 100_000;

/** Degrees round Baghdad within which a pair is taken to be meant as written. About 100 km either way. */
const near = { west: 43.3, east: 45.5, south: 32.4, north: 34.3 };

class Refusal {
  constructor(readonly reason: GeometryRefusal, readonly detail: string) {}
}

/** Any value against the rules above; `accepts` are the geometry types of the kind. Never throws. */
export function mendGeometry(input: unknown, accepts: readonly Geometry['type'][]): MendedGeometry {
  const mends = new Set<GeometryMend>();
  const result = read(input, accepts, mends);
  if (result instanceof Refusal) return { ok: false, reason: result.reason, detail: result.detail };
  return { ok: true, geometry: result, mends: geometryMends.filter((mend) => mends.has(mend)) };
}

function read(input: unknown, accepts: readonly Geometry['type'][], mends: Set<GeometryMend>): Geometry | Refusal {
  if (!isJsonObject(input)) return new Refusal('empty-geometry', '');
  let type = describeValue(ownMember(input, 'type'));
  let nested = ownMember(input, 'coordinates');
  if (type.startsWith('Multi') && Array.isArray(nested) && nested.length === 1) {
    type = type.slice('Multi'.length);
    nested = nested[0];
    mends.add('single-part');
  }
  const wanted = accepts.find((accepted) => accepted === type);
  if (!wanted) return new Refusal('wrong-geometry', type);
  const rings = collect(wanted, nested, mends);
  if (rings instanceof Refusal) return rings;
  const located = locate(rings, mends);
  if (located instanceof Refusal) return located;
  if (wanted === 'Polygon') return readPolygon(located, mends);
  const [line = []] = located;
  if (wanted === 'Point') return line[0] ? { type: 'Point', coordinates: line[0] } : new Refusal('empty-geometry', '');
  const kept = withoutRepeats(line, mends);
  return kept.length < 2 ? new Refusal('zero-length', '') : { type: 'LineString', coordinates: kept };
}

/** The coordinates as rings of number pairs, whatever the type; a point and a line are one ring. */
function collect(type: Geometry['type'], nested: unknown, mends: Set<GeometryMend>): Coordinate[][] | Refusal {
  if (!Array.isArray(nested) || nested.length === 0) return new Refusal('empty-geometry', '');
  const rings: readonly unknown[] = type === 'Point' ? [[nested]] : type === 'LineString' ? [nested] : nested;
  let vertices = 0;
  const collected: Coordinate[][] = [];
  for (const ring of rings) {
    if (!Array.isArray(ring)) return new Refusal('not-a-coordinate', describeValue(ring));
    if (ring.length === 0) return new Refusal('empty-geometry', '');
    vertices += ring.length;
    if (vertices > mostVertices) return new Refusal('too-many-vertices', String(vertices));
    const pairs: Coordinate[] = [];
    for (const position of ring as readonly unknown[]) {
      const [lon, lat, ...more] = Array.isArray(position) ? (position as readonly unknown[]) : [];
      if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) {
        return new Refusal('not-a-coordinate', describeValue(Array.isArray(position) ? `${describeValue(lon)}, ${describeValue(lat)}` : position));
      }
      // A height of nothing, which globes write of everything drawn on the ground, is no loss.
      if (more.some((height) => height !== 0)) mends.add('height-dropped');
      pairs.push([lon, lat]);
    }
    collected.push(pairs);
  }
  return collected;
}

const isNear = ([lon, lat]: Coordinate) => lon >= near.west && lon <= near.east && lat >= near.south && lat <= near.north;

/** Swapped pairs the right way round, all within the range of degrees, rounded. */
function locate(rings: readonly (readonly Coordinate[])[], mends: Set<GeometryMend>): Coordinate[][] | Refusal {
  const all = rings.flat();
  const isSwapped = all.every(([lon, lat]) => isNear([lat, lon]));
  if (isSwapped) mends.add('swapped');
  const outside = all.find(([lon, lat]) => !isSwapped && (Math.abs(lon) > 180 || Math.abs(lat) > 90));
  if (outside) return new Refusal('out-of-range', outside.join(', '));
  if (!isSwapped && !all.every(isNear)) mends.add('far-away');
  return rings.map((ring) => ring.map(([lon, lat]) => roundCoordinate(isSwapped ? [lat, lon] : [lon, lat])));
}

function readPolygon(rings: readonly (readonly Coordinate[])[], mends: Set<GeometryMend>): Geometry | Refusal {
  const mended: (readonly Coordinate[])[] = [];
  for (const [index, ring] of rings.entries()) {
    const closed = close(withoutRepeats(ring, mends), mends);
    const side = ringSide(closed);
    if (closed.length < 3) return new Refusal('zero-length', '');
    if (closed.length === 3 || (closed.length === 4 && side === 0)) return new Refusal('no-area', '');
    // More corners that enclose nothing cancel out or run back along themselves.
    if (side === 0 || findSelfCrossing(closed) !== 'simple') return new Refusal('self-crossing', index === 0 ? '' : `hole ${index}`);
    mended.push(side === (index === 0 ? 1 : -1) ? closed : [...closed].reverse());
  }
  return { type: 'Polygon', coordinates: mended };
}

const isSame = (a: Coordinate | undefined, b: Coordinate | undefined) => a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

function withoutRepeats(line: readonly Coordinate[], mends: Set<GeometryMend>): readonly Coordinate[] {
  const kept = line.filter((coordinate, index) => !isSame(coordinate, line[index - 1]));
  if (kept.length < line.length) mends.add('repeated-vertex');
  return kept;
}

function close(ring: readonly Coordinate[], mends: Set<GeometryMend>): readonly Coordinate[] {
  const [first] = ring;
  if (!first || (ring.length > 1 && isSame(first, ring.at(-1)))) return ring;
  mends.add('open-ring');
  return [...ring, first];
}

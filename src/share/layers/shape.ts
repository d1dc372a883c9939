/** One geometry of an opened layer in whole units of the world, and how GeoJSON becomes it. What is no place on Earth is refused with its reason, never guessed. */
import { isJsonObject, ownMember } from '../../scenario/parse/json.ts';
import { isOnEarth, type WorldBox, worldX, worldY } from './world.ts';

/** As vector tiles number them: places, lines, rings. */
export type ShapeType = 1 | 2 | 3;

export interface Shape {
  readonly type: ShapeType;
  /** x and y in turn. Places stand in one list; rings are not closed, an outer one runs clockwise on the screen and its holes the other way. */
  readonly lines: readonly Int32Array[];
  readonly box: WorldBox;
}

/** `metres`: coordinates that look like metres of a projection. */
export type ShapeRefusal = 'no-geometry' | 'unreadable' | 'out-of-range' | 'metres' | 'too-many-corners';

/** A feature with more is left out: no shape that a map shows has as many, and cutting one takes long. */
export const mostCorners = 500_000;

class Refused extends Error {
  readonly reason: ShapeRefusal;

  constructor(reason: ShapeRefusal) {
    super(reason);
    this.reason = reason;
  }
}

/** `count` places to whole units. Fails with the reason; only for use inside `readShapes`. */
export function toWorld(count: number, at: (index: number) => readonly [unknown, unknown]): Int32Array {
  if (count > mostCorners) throw new Refused('too-many-corners');
  const line = new Int32Array(count * 2);
  for (let index = 0; index < count; index += 1) {
    const [lon, lat] = at(index);
    if (typeof lon !== 'number' || typeof lat !== 'number') throw new Refused('unreadable');
    if (!isOnEarth(lon, lat)) throw new Refused(Math.abs(lon) > 1000 || Math.abs(lat) > 1000 ? 'metres' : 'out-of-range');
    line[index * 2] = worldX(lon);
    line[index * 2 + 1] = worldY(lat);
  }
  return line;
}

/** Runs a reader; what it refuses on the way is its answer. */
export function readShapes(read: () => readonly Shape[]): readonly Shape[] | ShapeRefusal {
  try {
    const shapes = read();
    return shapes.length === 0 ? 'no-geometry' : shapes;
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    throw error;
  }
}

export function unreadable(): never {
  throw new Refused('unreadable');
}

export function makeShape(type: ShapeType, lines: readonly Int32Array[]): readonly Shape[] {
  const kept = lines.filter(({ length }) => length >= 2 * type);
  if (kept.length === 0) return [];
  return [{ type, lines: kept, box: boxOfLines(kept) }];
}

export function boxOfLines(lines: readonly Int32Array[]): WorldBox {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let place = 0; place < line.length; place += 2) {
      const x = Number(line[place]);
      const y = Number(line[place + 1]);
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
  }
  return [west, north, east, south];
}

/** On a screen, whose y grows downwards. About the first corner: products of whole world units are beyond what a number holds exactly. */
export function isClockwise(ring: Int32Array): boolean {
  let [sum, lastX, lastY] = [0, 0, 0];
  const [x0 = 0, y0 = 0] = ring;
  for (let at = 2; at < ring.length; at += 2) {
    const [x, y] = [Number(ring[at]) - x0, Number(ring[at + 1]) - y0];
    sum += lastX * y - x * lastY;
    lastX = x;
    lastY = y;
  }
  return sum > 0;
}

/** The rings of one polygon, the outer one first: each turned the way tiles want it, without its closing place. */
export function turnRings(rings: readonly Int32Array[]): readonly Int32Array[] {
  return rings.map((ring, index) => {
    const { length } = ring;
    const open = length > 2 && ring[0] === ring[length - 2] && ring[1] === ring[length - 1] ? ring.subarray(0, length - 2) : ring;
    if (isClockwise(open) === (index === 0)) return open;
    const turned = new Int32Array(open.length);
    for (let place = 0; place < open.length; place += 2) turned.set(open.subarray(open.length - 2 - place, open.length - place), place);
    return turned;
  });
}

/** Collections inside collections, as the importer reads them. */
const deepest = 16;

/** Of any GeoJSON geometry; a collection gives several shapes. */
export function shapesOfGeojson(geometry: unknown): readonly Shape[] | ShapeRefusal {
  return readShapes(() => shapesOf(geometry, 0));
}

function shapesOf(geometry: unknown, depth: number): readonly Shape[] {
  if (geometry === null || geometry === undefined) return [];
  if (!isJsonObject(geometry) || depth > deepest) return unreadable();
  const coordinates = ownMember(geometry, 'coordinates');
  switch (ownMember(geometry, 'type')) {
    case 'Point': return listOf(coordinates).length === 0 ? [] : makeShape(1, [lineOf([coordinates])]);
    case 'MultiPoint': return makeShape(1, [lineOf(listOf(coordinates))]);
    case 'LineString': return makeShape(2, [lineOf(listOf(coordinates))]);
    case 'MultiLineString': return makeShape(2, listOf(coordinates).map((line) => lineOf(listOf(line))));
    case 'Polygon': return makeShape(3, ringsOf(coordinates));
    case 'MultiPolygon': return makeShape(3, listOf(coordinates).flatMap(ringsOf));
    case 'GeometryCollection': return listOf(ownMember(geometry, 'geometries')).flatMap((part) => shapesOf(part, depth + 1));
    default: return unreadable();
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : unreadable();
}

function lineOf(places: readonly unknown[]): Int32Array {
  return toWorld(places.length, (index) => listOf(places[index]) as readonly [unknown, unknown]);
}

function ringsOf(rings: unknown): readonly Int32Array[] {
  return turnRings(listOf(rings).map((ring) => lineOf(listOf(ring))));
}

/**
 * What a vector tile of a stranger's archive (Mapbox Vector Tile 2.1) draws and says, as an opened layer has it: the shapes of all its layers in one list, and the attributes of
 * one of them when somebody asks. The tile has been through `checkVectorTile`; a part that is not what it should be is a `TileFault` all the same.
 */
import { TileCursor } from '../../formats/tiles/tileCursor.ts';
import { TileFault } from '../../formats/tiles/tileRefusal.ts';
import { emptyRecord } from '../../../scenario/parse/json.ts';
import type { ShapeType } from '../shape.ts';
import { extent, mostTileCorners } from '../tile/cutTile.ts';

/** Of a tile's width, beyond its edges: what a writer may have left there for the width of lines. What lies farther out is no shape of this tile. */
const mostBeyond = 16;

export interface ReadShape {
  /** Its place among all features of the tile, from 0. */
  readonly index: number;
  readonly type: ShapeType;
  /** In units of our tiles, as `TileShape` has them. */
  readonly lines: readonly (readonly number[])[];
}

export interface ReadShapes {
  readonly shapes: readonly ReadShape[];
  /** There are more corners than a tile takes. */
  readonly isFull: boolean;
  /** Some lie where no shape of this tile can, or are of no type that is known. */
  readonly isBroken: boolean;
}

export interface TileWords {
  /** The layer of the tile it stands in. */
  readonly layer: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Layer {
  readonly name: string;
  readonly features: readonly TileCursor[];
  readonly keys: readonly TileCursor[];
  readonly values: readonly TileCursor[];
  readonly extent: number;
}

export function shapesOfTile(data: ArrayBuffer): ReadShapes {
  const shapes: ReadShape[] = [];
  let [index, corners, isBroken] = [0, 0, false];
  for (const { features, extent: own } of layersOf(data)) {
    for (const feature of features) {
      if (corners >= mostTileCorners) return { shapes, isFull: true, isBroken };
      const read = shapeOf(feature, extent / own);
      if (read === null) isBroken = true;
      else if (read.lines.length > 0) {
        shapes.push({ index, ...read });
        for (const line of read.lines) corners += line.length / 2;
      }
      index += 1;
    }
  }
  return { shapes, isFull: false, isBroken };
}

/** Null where the tile has no such feature. */
export function wordsOfTile(data: ArrayBuffer, index: number): TileWords | null {
  let before = 0;
  for (const { name, features, keys, values } of layersOf(data)) {
    const feature = features[index - before];
    before += features.length;
    if (!feature) continue;
    const properties = emptyRecord<unknown>();
    for (const [key, value] of tagsOf(feature)) {
      const [keyPart, valuePart] = [keys[key], values[value]];
      if (keyPart && valuePart) properties[textOf(keyPart)] = valueOf(valuePart);
    }
    return { layer: name, properties };
  }
  return null;
}

function* layersOf(data: ArrayBuffer): Generator<Layer> {
  const bytes = new Uint8Array(data);
  const parts: TileCursor[] = [];
  new TileCursor(bytes, 0, bytes.length).fields((field, part) => {
    if (field === 3) parts.push(part);
  });
  for (const part of parts) {
    const [features, keys, values]: [TileCursor[], TileCursor[], TileCursor[]] = [[], [], []];
    let [name, own] = ['', extent];
    part.fields((field, inner) => {
      if (field === 1) name = textOf(inner);
      else if (field === 2) features.push(inner);
      else if (field === 3) keys.push(inner);
      else if (field === 4) values.push(inner);
    }, (field, number) => {
      if (field === 5) own = number;
    });
    if (own < 1 || own > 2 ** 24) throw new TileFault('broken', 'extent');
    yield { name, features, keys, values, extent: own };
  }
}

/** Null where it is no shape of this tile. */
function shapeOf(feature: TileCursor, scale: number): Omit<ReadShape, 'index'> | null {
  let [type, geometry]: [number, TileCursor | null] = [0, null];
  feature.fields((field, part) => {
    if (field === 4) geometry = part;
  }, (field, number) => {
    if (field === 3) type = number;
  });
  if (geometry === null || (type !== 1 && type !== 2 && type !== 3)) return null;
  const lines = linesOf(geometry, scale);
  if (lines === null) return null;
  // Places are one list, however their writer moved from one to the next.
  return { type, lines: type === 1 ? (lines.length > 0 ? [lines.flat()] : []) : lines.filter(({ length }) => length >= 2 * type) };
}

/** Specification 4.3: the cursor's moves from where it stands. */
function linesOf(part: TileCursor, scale: number): readonly number[][] | null {
  const lines: number[][] = [];
  const most = (extent * (1 + mostBeyond)) / scale;
  let [x, y] = [0, 0];
  while (part.at < part.end) {
    const command = part.varint();
    const kind = command % 8;
    if (kind === 7) continue;
    for (let left = Math.floor(command / 8); left > 0; left -= 1) {
      x += unzigzag(part.varint());
      y += unzigzag(part.varint());
      if (!(Math.abs(x) <= most && Math.abs(y) <= most)) return null;
      const place = [Math.round(x * scale), Math.round(y * scale)] as const;
      if (kind === 1) lines.push([...place]);
      else lines.at(-1)?.push(...place);
    }
  }
  return lines;
}

const unzigzag = (number: number) => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);

function tagsOf(feature: TileCursor): readonly (readonly [key: number, value: number])[] {
  const tags: (readonly [number, number])[] = [];
  feature.fields((field, part) => {
    if (field !== 2) return;
    while (part.at < part.end) tags.push([part.varint(), part.at < part.end ? part.varint() : -1]);
  });
  return tags;
}

const textOf = ({ bytes, at, end }: TileCursor) => new TextDecoder().decode(bytes.subarray(at, end));

/** Text, number or flag; null for what has none. */
function valueOf(part: TileCursor): unknown {
  let value: unknown = null;
  const view = new DataView(part.bytes.buffer, part.bytes.byteOffset);
  part.fields((field, inner) => {
    if (field === 1) value = textOf(inner);
  }, (field, number) => {
    if (field === 4) value = number <= Number.MAX_SAFE_INTEGER ? number : signedBefore(part);
    else if (field === 5) value = number;
    else if (field === 6) value = unzigzag(number);
    else if (field === 7) value = number !== 0;
  }, (field, at) => {
    if (field === 2) value = view.getFloat32(at, true);
    else if (field === 3) value = view.getFloat64(at, true);
  });
  return value;
}

/** The whole number of ten bytes before the cursor: so a negative one is written. */
function signedBefore({ bytes, at }: TileCursor): number {
  let value = 0n;
  for (let back = 1; back <= 10; back += 1) value = (value << 7n) | BigInt((bytes[at - back] ?? 0) & 127);
  return Number(BigInt.asIntN(64, value));
}

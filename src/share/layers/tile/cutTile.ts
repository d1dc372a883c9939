/**
 * Shapes of the world cut to one tile: clipped to it with a margin, thinned to what its zoom can show, in whole units of the tile. What is smaller than a pixel
 * becomes a dot, one a place, so that a thousand houses seen from afar are still there and cost no more than the ground they cover.
 */
import { isClockwise, type Shape, type ShapeType } from '../shape.ts';
import { worldSize } from '../world.ts';
import { clipLine, clipRing } from './clip.ts';

/** Units along one side of a tile, as vector tiles mostly have. */
export const extent = 4096;

/** Beyond a tile's edge, as a share of its width: half of the widest mark and line (8 of 512 pixels). */
export const margin = 64 / extent;

/** Below the finest zoom corners closer than this fall together: half a pixel of a tile drawn 512 wide. */
const thinnedTo = 4;

/** What is smaller than this both ways is drawn as a dot of one pixel. */
const dotUnits = 8;

/** One dot stands for all in a square of this width: two pixels. */
const cellUnits = 16;

/** Corners a tile holds at most; what comes later is left out of it, and said. */
export const mostTileCorners = 300_000;

export interface TileShape {
  /** Of the feature, above 0. */
  readonly id: number;
  readonly type: ShapeType;
  readonly lines: readonly (readonly number[])[];
}

export interface CutTile {
  readonly shapes: readonly TileShape[];
  /** It holds as much as a tile may, and there is more. */
  readonly isFull: boolean;
}

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Nothing is thinned or made a dot: closer tiles are drawn from this one. */
  readonly isFinest: boolean;
}

/** `shapes` as the file has them, with the id their feature is to have. */
export function cutTile(shapes: Iterable<{ readonly shape: Shape; readonly id: number }>, { z, x, y, isFinest }: TilePlace): CutTile {
  const unit = worldSize / 2 ** z / extent;
  const [left, top] = [x * extent, y * extent];
  const edge = margin * extent;
  const cells = new Set<number>();
  const cut: TileShape[] = [];
  let corners = 0;
  /** False where a mark stands there already. */
  const takesCell = (tileX: number, tileY: number) => {
    const cell = Math.floor((tileX + edge) / cellUnits) * 4096 + Math.floor((tileY + edge) / cellUnits);
    if (cells.has(cell)) return false;
    cells.add(cell);
    return true;
  };
  for (const { shape, id } of shapes) {
    if (corners >= mostTileCorners) return { shapes: cut, isFull: true };
    const box = shape.box.map((side, index) => side / unit - (index % 2 === 0 ? left : top)) as [number, number, number, number];
    const [west, north, east, south] = box;
    if (west > extent + edge || east < -edge || north > extent + edge || south < -edge) continue;
    const isInside = west >= -edge && north >= -edge && east <= extent + edge && south <= extent + edge;
    const isDot = !isFinest && shape.type !== 1 && east - west < dotUnits && south - north < dotUnits;
    let lines: (readonly number[])[] = [];
    if (isDot) {
      if (takesCell(west, north)) lines = [dot(shape.type, Math.round(west), Math.round(north))];
    } else if (shape.type === 1) {
      const places = inTile(shape.lines[0] ?? new Int32Array(), unit, left, top);
      const kept: number[] = [];
      for (let place = 0; place < places.length; place += 2) {
        const [px, py] = [Number(places[place]), Number(places[place + 1])];
        if (px < -edge || py < -edge || px > extent + edge || py > extent + edge || (!isFinest && !takesCell(px, py))) continue;
        kept.push(Math.round(px), Math.round(py));
      }
      if (kept.length > 0) lines = [kept];
    } else if (shape.type === 2) {
      for (const line of shape.lines) {
        const parts = isInside ? [inTile(line, unit, left, top)] : clipLine(inTile(line, unit, left, top), -edge, extent + edge);
        for (const part of parts) {
          const thin = thinned(part, isFinest ? 1 : thinnedTo, false);
          if (thin.length >= 4) lines.push(thin);
        }
      }
    } else lines = cutRings(shape, isInside, (ring) => inTile(ring, unit, left, top), isFinest, edge);
    if (lines.length === 0) continue;
    for (const line of lines) corners += line.length / 2;
    cut.push({ id, type: shape.type, lines });
  }
  return { shapes: cut, isFull: false };
}

/** A hole without the ring round it would be drawn filled, so it goes with it. */
function cutRings({ lines }: Shape, isInside: boolean, place: (ring: Int32Array) => number[], isFinest: boolean, edge: number): (readonly number[])[] {
  const kept: number[][] = [];
  let hasOuter = false;
  for (const ring of lines) {
    const placed = place(ring);
    const clipped = isInside ? placed : clipRing(placed, -edge, extent + edge);
    const thin = thinned(clipped, isFinest ? 1 : thinnedTo, true);
    const isOuter = isClockwise(ring);
    const isKept = thin.length >= 6;
    if (isOuter) hasOuter = isKept;
    if (isKept && (isOuter || hasOuter)) kept.push(thin);
  }
  return kept;
}

function dot(type: ShapeType, x: number, y: number): readonly number[] {
  return type === 2 ? [x, y, x + dotUnits, y] : [x, y, x + dotUnits, y, x + dotUnits, y + dotUnits, x, y + dotUnits];
}

function inTile(line: Int32Array, unit: number, left: number, top: number): number[] {
  const placed: number[] = [];
  for (let at = 0; at < line.length; at += 2) {
    placed[at] = Number(line[at]) / unit - left;
    placed[at + 1] = Number(line[at + 1]) / unit - top;
  }
  return placed;
}

/** Whole units, without corners closer than `least` to the one before; a line keeps its end. Takes its length and no more, whatever the line looks like. */
function thinned(line: readonly number[], least: number, isRing: boolean): number[] {
  const kept: number[] = [];
  const last = line.length - 2;
  let [x, y] = [Infinity, Infinity];
  for (let at = 0; at <= last; at += 2) {
    const nextX = Math.round(Number(line[at]));
    const nextY = Math.round(Number(line[at + 1]));
    const isFar = Math.abs(nextX - x) >= least || Math.abs(nextY - y) >= least;
    const isEnd = !isRing && at === last && (nextX !== x || nextY !== y);
    if (!isFar && !isEnd) continue;
    kept.push(nextX, nextY);
    x = nextX;
    y = nextY;
  }
  return kept;
}

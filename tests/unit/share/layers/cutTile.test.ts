/** Tiles held against a slow oracle: a place is drawn where Web Mercator puts it, a line and a ring are what is left of them inside the tile. */
import { array, assert, double, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { type Shape, shapesOfGeojson } from '../../../../src/share/layers/shape.ts';
import { cutTile, extent } from '../../../../src/share/layers/tile/cutTile.ts';
import { clipLine, clipRing } from '../../../../src/share/layers/tile/clip.ts';
import { encodeTile } from '../../../../src/share/layers/tile/encodeTile.ts';
import { lonLatOf, worldX, worldY } from '../../../../src/share/layers/world.ts';
import { readTile } from './readTile.ts';

const shapes = (geometry: unknown): readonly Shape[] => {
  const read = shapesOfGeojson(geometry);
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const cut = (geometry: unknown, z: number, x: number, y: number, isFinest = false) => {
  const { shapes: found, isFull } = cutTile(shapes(geometry).map((shape) => ({ shape, id: 1 })), { z, x, y, isFinest });
  return { features: readTile(encodeTile(found)), isFull };
};

test('a place stands where MapLibre would put it, to the unit', () => {
  // Tile 16/40847/26332, worked out from the formulas of the Mapbox Vector Tile and slippy map conventions.
  const [lon, lat] = [44.3829, 33.3065];
  const n = 2 ** 16;
  const x = ((lon + 180) / 360) * n;
  const y = ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n;
  const { features } = cut({ type: 'Point', coordinates: [lon, lat] }, 16, Math.floor(x), Math.floor(y), true);
  expect(features[0]?.lines[0]?.[0]?.[0]).toBeCloseTo((x % 1) * extent, -0.5);
  expect(features[0]?.lines[0]?.[0]?.[1]).toBeCloseTo((y % 1) * extent, -0.5);
});

test('degrees go to whole units and back within four centimetres', () => {
  assert(property(double({ min: -180, max: 180, noNaN: true }), double({ min: -85, max: 85, noNaN: true }), (lon, lat) => {
    const [backLon, backLat] = lonLatOf(worldX(lon), worldY(lat));
    expect(Math.abs(backLon - lon)).toBeLessThan(4e-7);
    expect(Math.abs(backLat - lat)).toBeLessThan(4e-7);
  }));
});

const number = integer({ min: -3000, max: 7000 });
const line = array(tuple(number, number), { minLength: 2, maxLength: 12 });
const isIn = (value: number, low: number, high: number) => value >= low - 1e-6 && value <= high + 1e-6;

test('a clipped line has the length that the pieces inside have', () => {
  assert(property(line, (corners) => {
    const pieces = clipLine(corners.flat(), 0, 4096);
    let inside = 0;
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; at += 1) expect(isIn(piece[at] ?? NaN, 0, 4096)).toBe(true);
      for (let at = 0; at + 3 < piece.length; at += 2) inside += Math.hypot((piece[at + 2] ?? 0) - (piece[at] ?? 0), (piece[at + 3] ?? 0) - (piece[at + 1] ?? 0));
    }
    let expected = 0;
    for (const [index, [bx, by]] of corners.slice(1).entries()) {
      const [ax, ay] = corners[index] ?? [0, 0];
      const steps = 2000;
      let within = 0;
      for (let step = 0; step < steps; step += 1) {
        const share = (step + 0.5) / steps;
        if (isIn(ax + share * (bx - ax), 0, 4096) && isIn(ay + share * (by - ay), 0, 4096)) within += 1;
      }
      expected += (within / steps) * Math.hypot(bx - ax, by - ay);
    }
    expect(Math.abs(inside - expected)).toBeLessThan(corners.length * 15);
  }), { numRuns: 100 });
});

const areaOf = (ring: readonly number[]) => {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 2) sum += (ring[at] ?? 0) * (ring[(at + 3) % ring.length] ?? 0) - (ring[(at + 2) % ring.length] ?? 0) * (ring[at + 1] ?? 0);
  return Math.abs(sum) / 2;
};

test('a clipped triangle has the area that lies inside', () => {
  assert(property(tuple(number, number), tuple(number, number), tuple(number, number), ([ax, ay], [bx, by], [cx, cy]) => {
    const clipped = clipRing([ax, ay, bx, by, cx, cy], 0, 4096);
    const grid = 128;
    const cell = 4096 / grid;
    const side = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
    let cells = 0;
    for (let column = 0; column < grid; column += 1) {
      for (let row = 0; row < grid; row += 1) {
        const [x, y] = [(column + 0.5) * cell, (row + 0.5) * cell];
        const sides = [side(ax, ay, bx, by, x, y), side(bx, by, cx, cy, x, y), side(cx, cy, ax, ay, x, y)];
        if (sides.every((one) => one > 0) || sides.every((one) => one < 0)) cells += 1;
      }
    }
    // Off by no more than the cells an edge runs through.
    expect(Math.abs(areaOf(clipped) - cells * cell * cell)).toBeLessThan(3 * 3 * grid * cell * cell / 2);
  }), { numRuns: 100 });
});

test('from afar a thousand houses are as many dots as they cover ground, and none is lost', () => {
  const houses = Array.from({ length: 1000 }, (_, index) => {
    const [lon, lat] = [44.3 + (index % 50) * 0.0002, 33.3 + Math.floor(index / 50) * 0.0002];
    return [[[lon, lat], [lon + 0.0001, lat], [lon + 0.0001, lat + 0.0001], [lon, lat + 0.0001], [lon, lat]]];
  });
  const read = houses.flatMap((coordinates, index) => shapes({ type: 'Polygon', coordinates }).map((shape) => ({ shape, id: index + 1 })));
  const far = cutTile(read, { z: 10, x: 638, y: 411, isFinest: false });
  // They cover about 8 by 4 of the squares that share a dot.
  expect(far.shapes.length).toBeGreaterThan(24);
  expect(far.shapes.length).toBeLessThan(46);
  const near = cutTile(read, { z: 16, x: Math.floor(worldX(44.3) / 2 ** 14), y: Math.floor(worldY(33.302) / 2 ** 14), isFinest: true });
  expect(near.shapes.length).toBeGreaterThan(100);
  expect(near.shapes.every(({ lines: [ring] }) => ring && areaOf(ring) > 0)).toBe(true);
});

test('a tile takes no more corners than it may, and says that there is more', () => {
  const long = Array.from({ length: 100_000 }, (_, index) => [44.35 + (index % 400) * 0.0001, 33.3 + Math.floor(index / 400) * 0.0001]);
  const read = Array.from({ length: 6 }, (_, index) => shapes({ type: 'LineString', coordinates: long }).map((shape) => ({ shape, id: index + 1 }))).flat();
  const tile = cutTile(read, { z: 11, x: 1276, y: 822, isFinest: true });
  expect(tile.isFull).toBe(true);
  expect(tile.shapes.length).toBeLessThan(6);
});

/** The world in whole units, as tiles cut it: Web Mercator, west to east and north to south, 2^30 units each way, so that one is under four centimetres on the ground. */

export const worldSize = 2 ** 30;

/** Beyond it Web Mercator has no place (EPSG:3857); what lies farther out is put on its edge. */
const lastLatitude = 85.051128;

export type WorldBox = readonly [west: number, north: number, east: number, south: number];

/** Whether these are degrees on the Earth. NaN is not. */
export function isOnEarth(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

export function worldX(lon: number): number {
  return Math.round((lon / 360 + 0.5) * worldSize);
}

export function worldY(lat: number): number {
  const sine = Math.sin((Math.max(-lastLatitude, Math.min(lastLatitude, lat)) * Math.PI) / 180);
  return Math.round((0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI) * worldSize);
}

/** Degrees of a place of the world, longitude first. */
export function lonLatOf(x: number, y: number): [lon: number, lat: number] {
  const turn = Math.PI * (1 - (2 * y) / worldSize);
  return [(x / worldSize - 0.5) * 360, (Math.atan(Math.sinh(turn)) * 180) / Math.PI];
}

/** Of one tile, with `margin` of its width added on every side. */
export function tileBox(z: number, x: number, y: number, margin = 0): WorldBox {
  const side = worldSize / 2 ** z;
  return [(x - margin) * side, (y - margin) * side, (x + 1 + margin) * side, (y + 1 + margin) * side];
}

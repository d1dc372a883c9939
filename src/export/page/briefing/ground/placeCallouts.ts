/**
 * Finds where the words of a callout stand on the map: where the slide says, or else as near to their place as may be, but never over a place,
 * over one another, over a leader or what else stands on the map, and never off it. Pure geometry in millimetres.
 */
import type { MmBox, MmPoint } from '../../pageLayout.ts';

export interface CalloutBox {
  readonly id: string;
  readonly place: MmPoint;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Of its middle, where the slide says so. */
  readonly wished: MmPoint | null;
}

export interface PlacedCallout {
  readonly id: string;
  readonly box: MmBox;
  /** From the edge of the box to the place; null where there is no room between them for a line. */
  readonly leader: readonly [MmPoint, MmPoint];
}

/** Kept free round every place, between boxes, and along the edge of the map. */
const clear = { place: 2.6, box: 1.2, edge: 1.5 };
const directions = 24;
/** From the edge of a place to the box, millimetres, the nearest first. */
const distances = [7, 11, 16, 22, 30, 40, 52, 66, 84, 104] as const;
/** Round a wished place that is taken. */
const asides = [0, 3, 6, 10, 15, 21, 28, 36, 46] as const;

/** Those there is no room for are missing from the answer. `obstacles` are boxes on the map that nothing may cover. */
export function placeCallouts(callouts: readonly CalloutBox[], map: MmBox, obstacles: readonly MmBox[]): readonly PlacedCallout[] {
  const places = callouts.map(({ place }) => place);
  const placed: PlacedCallout[] = [];
  // Those with a place of their own first: they cannot give way.
  for (const callout of callouts.toSorted((a, b) => Number(a.wished === null) - Number(b.wished === null))) {
    const found = candidates(callout, map).find((box) => isFree(box, callout, { map, obstacles, places, placed }));
    if (found) placed.push({ id: callout.id, box: found, leader: [nearestPoint(found, callout.place), callout.place] });
  }
  return callouts.flatMap(({ id }) => placed.find((one) => one.id === id) ?? []);
}

function candidates({ place: [x, y], widthMm, heightMm, wished }: CalloutBox, map: MmBox): readonly MmBox[] {
  const at = (centerX: number, centerY: number): MmBox => ({ xMm: centerX - widthMm / 2, yMm: centerY - heightMm / 2, widthMm, heightMm });
  const turns = Array.from({ length: directions }, (_, index) => (index * 2 * Math.PI) / directions);
  const near = distances.flatMap((distance) => turns.map((turn) => {
    // So far that the box as a whole is that far off, whichever way it lies.
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
    const reach = Math.min(Math.abs(dx) < 1e-9 ? Infinity : widthMm / 2 / Math.abs(dx), Math.abs(dy) < 1e-9 ? Infinity : heightMm / 2 / Math.abs(dy));
    return at(x + dx * (distance + reach), y + dy * (distance + reach));
  }));
  if (!wished) return near;
  const held = (one: MmBox) => intoMap(one, map);
  return [...asides.flatMap((aside) => (aside === 0 ? [held(at(...wished))] : turns.map((turn) => held(at(wished[0] + Math.cos(turn) * aside, wished[1] + Math.sin(turn) * aside))))), ...near];
}

function intoMap(box: MmBox, map: MmBox): MmBox {
  const into = (at: number, size: number, from: number, room: number) => Math.min(Math.max(at, from + clear.edge), from + room - clear.edge - size);
  return { ...box, xMm: into(box.xMm, box.widthMm, map.xMm, map.widthMm), yMm: into(box.yMm, box.heightMm, map.yMm, map.heightMm) };
}

interface Taken {
  readonly map: MmBox;
  readonly obstacles: readonly MmBox[];
  readonly places: readonly MmPoint[];
  readonly placed: readonly PlacedCallout[];
}

function isFree(box: MmBox, { place }: CalloutBox, { map, obstacles, places, placed }: Taken): boolean {
  const isIn = box.xMm >= map.xMm + clear.edge - 1e-6 && box.yMm >= map.yMm + clear.edge - 1e-6
    && box.xMm + box.widthMm <= map.xMm + map.widthMm - clear.edge + 1e-6 && box.yMm + box.heightMm <= map.yMm + map.heightMm - clear.edge + 1e-6;
  if (!isIn) return false;
  const [from, to] = [nearestPoint(box, place), place];
  if (obstacles.some((obstacle) => overlaps(box, obstacle, clear.box) || crosses([from, to], obstacle))) return false;
  if (places.some((one) => distanceTo(box, one) < clear.place)) return false;
  return placed.every((other) => !overlaps(box, other.box, clear.box) && !crosses(other.leader, grown(box, clear.box / 2)) && !crosses([from, to], grown(other.box, clear.box / 2)) && !meet([from, to], other.leader));
}

function grown({ xMm, yMm, widthMm, heightMm }: MmBox, by: number): MmBox {
  return { xMm: xMm - by, yMm: yMm - by, widthMm: widthMm + 2 * by, heightMm: heightMm + 2 * by };
}

function overlaps(a: MmBox, b: MmBox, gap: number): boolean {
  return a.xMm < b.xMm + b.widthMm + gap && b.xMm < a.xMm + a.widthMm + gap && a.yMm < b.yMm + b.heightMm + gap && b.yMm < a.yMm + a.heightMm + gap;
}

/** Of the box, to a point; on its edge. */
export function nearestPoint({ xMm, yMm, widthMm, heightMm }: MmBox, [x, y]: MmPoint): MmPoint {
  return [Math.min(Math.max(x, xMm), xMm + widthMm), Math.min(Math.max(y, yMm), yMm + heightMm)];
}

function distanceTo(box: MmBox, point: MmPoint): number {
  const [x, y] = nearestPoint(box, point);
  return Math.hypot(point[0] - x, point[1] - y);
}

/** Whether a line goes through a box (Liang and Barsky, 1984). */
function crosses([[x1, y1], [x2, y2]]: readonly [MmPoint, MmPoint], { xMm, yMm, widthMm, heightMm }: MmBox): boolean {
  let [from, to] = [0, 1];
  for (const [delta, low, high] of [[x2 - x1, xMm - x1, xMm + widthMm - x1], [y2 - y1, yMm - y1, yMm + heightMm - y1]] as const) {
    if (delta === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    const [enter, leave] = delta > 0 ? [low / delta, high / delta] : [high / delta, low / delta];
    from = Math.max(from, enter);
    to = Math.min(to, leave);
    if (from > to) return false;
  }
  return true;
}

function meet([a, b]: readonly [MmPoint, MmPoint], [c, d]: readonly [MmPoint, MmPoint]): boolean {
  const side = (p: MmPoint, q: MmPoint, r: MmPoint) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  // Two callouts of one place meet there.
  if (b[0] === d[0] && b[1] === d[1]) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

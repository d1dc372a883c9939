/** How fast a vehicle can be at a crossing, from either side, what keeps it from being faster, and how well that is known. */
import type { EdgePoint } from '../../network/graph/roadGraph.ts';
import { hasFlag } from '../../network/graph/roadGraph.ts';
import type { Range } from '../takeOff/range.ts';
import { toKmh } from './kinematics.ts';
import { type RunUps, squareAfter, squareInto } from './runUps.ts';

export interface Approach {
  /** Driving along the road's own direction, or against it. */
  readonly direction: 'along' | 'against';
  /** As far as the roads of the run-up are precise. */
  readonly speedKmh: Range;
  /** `top-speed` of the vehicle; the length of the `run-up`; or a known `bend` and what lies behind it. */
  readonly limitedBy: 'top-speed' | 'run-up' | 'bend';
  /** From standing, or from the bend, metres. */
  readonly runUpMeters: number;
  /** It comes from beyond the drawn roads, where any speed is possible. */
  readonly isFromBeyond: boolean;
  /** It comes onto the road from ground that can be driven on. */
  readonly isOverGround: boolean;
  /** Ids of the roads driven, the last one first; a road round a block can come twice. */
  readonly roads: readonly string[];
  /** The least precise of them, metres; null where one states none. */
  readonly precisionMeters: number | null;
  readonly isIllustrative: boolean;
}

export interface ApproachSpeed {
  /** The faster of the two. */
  readonly speedKmh: Range;
  readonly limitedBy: Approach['limitedBy'];
  readonly approaches: readonly [along: Approach, against: Approach];
}

/** Roads of a run-up that are looked back at; only roads without length can make it so long. */
const mostRoads = 1000;

/** Of who comes to `place` by the surviving ways; the line that stands there is not in its own way. */
export function approachSpeed(runUps: RunUps, place: EdgePoint): ApproachSpeed {
  const along = approachFrom(runUps, place, 'along');
  const against = approachFrom(runUps, place, 'against');
  const faster = against.speedKmh.likely > along.speedKmh.likely ? against : along;
  return {
    speedKmh: { low: Math.max(along.speedKmh.low, against.speedKmh.low), likely: faster.speedKmh.likely, high: Math.max(along.speedKmh.high, against.speedKmh.high) },
    limitedBy: faster.limitedBy,
    approaches: [along, against],
  };
}

function approachFrom(runUps: RunUps, { edge, alongMm }: EdgePoint, direction: Approach['direction']): Approach {
  const { view: { graph }, gain, topSquare } = runUps;
  const startMm = direction === 'along' ? 0 : graph.edgeLengthMm[edge] ?? 0;
  let arc = edge * 2 + Number(direction === 'against');
  let into = squareInto(runUps, arc);
  const square = squareAfter(runUps, edge, startMm, alongMm, into.square);
  // Back along what made it that fast, as far as it takes.
  let needed = (Math.min(square, topSquare) / gain) * 1000;
  const edges: number[] = [edge];
  let piece = { edge, fromMm: startMm, toMm: alongMm };
  let capped = cappedBy(runUps, piece, into.square);
  let drivenMm = 0;
  while (capped === null && edges.length < mostRoads && drivenMm + Math.abs(piece.toMm - piece.fromMm) < needed && typeof into.from === 'number') {
    drivenMm += Math.abs(piece.toMm - piece.fromMm);
    arc = into.from;
    into = squareInto(runUps, arc);
    const length = graph.edgeLengthMm[arc >> 1] ?? 0;
    piece = arc % 2 === 0 ? { edge: arc >> 1, fromMm: 0, toMm: length } : { edge: arc >> 1, fromMm: length, toMm: 0 };
    edges.push(piece.edge);
    capped = cappedBy(runUps, piece, into.square);
    if (capped && capped.by !== 'ground') needed = drivenMm + capped.behindMm;
  }
  if (capped && capped.by !== 'ground' && drivenMm === 0) needed = Math.min(needed, capped.behindMm);
  const precisions = edges.map((one) => graph.edgePrecisionMeters[one] ?? Number.NaN);
  const precision = Math.max(...precisions);
  const slack = Number.isNaN(precision) ? 0 : gain * precision;
  const speedOf = (value: number) => toKmh(Math.sqrt(Math.min(topSquare, Math.max(0, value))));
  const isTop = square >= topSquare;
  return {
    direction,
    speedKmh: { low: speedOf(square - slack), likely: speedOf(square), high: speedOf(square + slack) },
    limitedBy: isTop ? 'top-speed' : capped?.by === 'bend' ? 'bend' : 'run-up',
    isOverGround: capped?.by === 'ground',
    runUpMeters: needed / 1000,
    isFromBeyond: capped === null && into.from === 'beyond' && drivenMm + Math.abs(piece.toMm - piece.fromMm) < needed,
    roads: edges.map((one) => graph.edgeIds[one] ?? ''),
    precisionMeters: Number.isNaN(precision) ? null : precision,
    isIllustrative: edges.some((one) => hasFlag(graph, one, 'illustrative')),
  };
}

interface Decider {
  readonly by: 'bend' | 'line' | 'ground';
  /** Before the end of the piece. */
  readonly behindMm: number;
}

/** What within a piece decides the speed at its end: the last cap that does, or ground beside it; null where it is what was brought along. */
function cappedBy(runUps: RunUps, { edge, fromMm, toMm }: { edge: number; fromMm: number; toMm: number }, square: number): Decider | null {
  const lengthMm = Math.abs(toMm - fromMm);
  const free = Math.min(square + (runUps.gain * lengthMm) / 1000, runUps.mostSquare);
  const after = squareAfter(runUps, edge, fromMm, toMm, square);
  if (after > free + rounding) return { by: 'ground', behindMm: 0 };
  if (after >= free - rounding) return null;
  const isAlong = toMm >= fromMm;
  let best: (Decider & { readonly square: number }) | null = null;
  for (const cap of runUps.capsOf.get(edge) ?? []) {
    const behindMm = isAlong ? toMm - cap.endMm[0] : cap.endMm[1] - toMm;
    if (behindMm <= 0 || behindMm >= lengthMm) continue;
    const out = cap.square + (runUps.gain * behindMm) / 1000;
    if (best === null || out < best.square) best = { by: cap.bend === null ? 'line' : 'bend', behindMm, square: out };
  }
  // Slower than the road allows and faster than the cap: ground beyond it.
  return best !== null && after > best.square + rounding ? { by: 'ground', behindMm: 0 } : best;
}

/** Squares of speeds that differ by less are one, m²/s². */
const rounding = 1e-6;

/** What a barrier drawn across roads is offered: lines of its own square to each of them, frontage to frontage or kerb to kerb. */
import { bearingBetween } from '../geo/bearingBetween.ts';
import { lengthOf } from '../geo/lengthOf.ts';
import { toLocalMeters } from '../geo/localMeters.ts';
import { roundCoordinate } from '../geo/roundCoordinate.ts';
import { distanceToSegment, intersectSegments } from '../geo/segments.ts';
import type { LonLat } from '../geo/types.ts';
import { findCrossings } from '../network/crossings/findCrossings.ts';
import type { RoadGraph } from '../network/graph/roadGraph.ts';
import { squareAcross } from './squareAcross.ts';

export const squareModes = ['frontage', 'kerb'] as const;
export type SquareMode = (typeof squareModes)[number];

/** A line square to one road, in the direction the barrier was drawn, at 6 decimals. */
export interface OfferedLine {
  readonly roadId: string;
  readonly coordinates: readonly [LonLat, LonLat];
  /** `carriagewayMeters` of a barrier: rising in it, fixed on the footways beside it. */
  readonly carriagewayMeters: readonly [from: number, to: number];
  readonly assumed: readonly ('width' | 'footway')[];
  readonly onBridge: boolean;
}

export type SquareOffer =
  | {
    readonly ok: true;
    /** One line a road, in the order the barrier crosses them; null where two of them would meet. */
    readonly lines: Readonly<Record<SquareMode, readonly OfferedLine[] | null>>;
    readonly roadIds: readonly string[];
  }
  /** `no-road`: there is nothing to be square to. `too-near`: its roads leave no room for a line each. */
  | { readonly ok: false; readonly reason: 'no-road' | 'too-near' };

/** Two lines nearer than this are one, metres. Assumption: the width of a footway. */
const leastApartMeters = 1.5;

/** Junctions, connectors and roads that are only touched are left out: a line is square to one road. */
export function squareOffer(graph: RoadGraph, coordinates: readonly LonLat[]): SquareOffer {
  const found = findCrossings(graph, coordinates);
  const crossings = found.ok ? found.crossings.filter(({ meets, isConnector }) => meets === 'through' && !isConnector) : [];
  const [first] = crossings;
  const [start, end] = [coordinates[0], coordinates.at(-1)];
  if (!first || !start || !end) return { ok: false, reason: 'no-road' };
  const linesOf = (mode: SquareMode): readonly OfferedLine[] | null => {
    const lines = crossings.flatMap(({ edge, alongMm, roadId }) => {
      const line = squareAcross(graph, edge, alongMm / 1000, { mode });
      return line.ok ? [offered(line, roadId, bearingBetween(start, end))] : [];
    });
    return lines.length === crossings.length && areApart(lines) ? lines : null;
  };
  const lines = { frontage: linesOf('frontage'), kerb: linesOf('kerb') };
  if (lines.frontage === null && lines.kerb === null) return { ok: false, reason: 'too-near' };
  return { ok: true, lines, roadIds: [...new Set(crossings.map(({ roadId }) => roadId))] };
}

function offered(line: Extract<ReturnType<typeof squareAcross>, { ok: true }>, roadId: string, drawnBearing: number): OfferedLine {
  const [left, right] = [roundCoordinate(line.coordinates[0]), roundCoordinate(line.coordinates[1])];
  const isTurned = Math.cos(((bearingBetween(left, right) - drawnBearing) * Math.PI) / 180) < 0;
  const [from, to] = line.carriagewayMeters;
  const kept = isTurned ? [right, left] as const : [left, right] as const;
  const most = lengthOf({ coordinates: kept });
  const clip = (meters: number) => Math.round(Math.max(0, Math.min(most, meters)) * 1000) / 1000;
  return {
    roadId, coordinates: kept, assumed: line.assumed, onBridge: line.onBridge,
    carriagewayMeters: isTurned ? [clip(line.lengthMeters - to), clip(line.lengthMeters - from)] : [clip(from), clip(to)],
  };
}

/** None meets another, or comes so near that both would be one. */
function areApart(lines: readonly OfferedLine[]): boolean {
  const pieces = lines.map(({ coordinates: [from, to] }) => [toLocalMeters(from), toLocalMeters(to)] as const);
  return pieces.every((piece, index) => pieces.slice(index + 1).every((other) => intersectSegments(piece, other) === null
    && [...piece.map((place) => distanceToSegment(place, other)), ...other.map((place) => distanceToSegment(place, piece))]
      .every((meters) => meters >= leastApartMeters)));
}

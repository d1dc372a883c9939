/** Minutes from a base to everywhere, road by road, as graded streets want it; and what nobody gets to. */
import { hasFlag } from '../../network/graph/roadGraph.ts';
import { barred } from '../../network/crossings/edgeStops.ts';
import { speedOf } from '../../network/graph/assumedAttributes.ts';
import { drivingCost, mayDrive } from '../../network/ways/networkView.ts';
import { type Place, searchCosts } from '../../network/ways/searchCosts.ts';
import type { FriendlyView } from './friendlyView.ts';

/** A piece of one road over which the time rises or falls evenly. Both null where nobody gets. */
export interface ReachPiece {
  readonly roadId: string;
  readonly fromMm: number;
  readonly toMm: number;
  readonly fromSeconds: number | null;
  readonly toSeconds: number | null;
}

/** By node: seconds of the quickest way from any of the places, Infinity where there is none. One search, as long as the network is. */
export function reachSeconds(view: FriendlyView, from: readonly Place[]): Float64Array {
  const { costs } = searchCosts(view.graph, drivingCost(view, 'time'), from);
  return costs.map((ms) => ms / 1000);
}

/** Costs are whole milliseconds, so that the two ends of a road may disagree by so much, seconds. */
const roundingSeconds = 0.002;

/** Something along an edge: a stop with its delay, or a base itself. */
interface Mark {
  readonly atMm: number;
  readonly delaySeconds: number;
  readonly isBase: boolean;
}

/** In the order of the edges and along each, connectors left out. Likely speeds and delays. */
export function reachFrom(view: FriendlyView, from: readonly Place[], nodeSeconds = reachSeconds(view, from)): readonly ReachPiece[] {
  const { graph } = view;
  const pieces: ReachPiece[] = [];
  for (let edge = 0; edge < graph.edgeCount; edge += 1) if (!hasFlag(graph, edge, 'connector')) pieces.push(...piecesOf(view, from, nodeSeconds, edge));
  return pieces;
}

function piecesOf(view: FriendlyView, from: readonly Place[], nodeSeconds: Float64Array, edge: number): readonly ReachPiece[] {
  const { graph } = view;
  const length = graph.edgeLengthMm[edge] ?? 0;
  const marks = marksOn(view, from, edge);
  const perMm = 0.0036 / speedOf(graph, edge).value;
  const places = [0, ...marks.map(({ atMm }) => atMm), length];
  const ahead = timesAlong(mayDrive(view, edge * 2) ? nodeSeconds[graph.edgeFrom[edge] ?? 0] ?? Infinity : Infinity, mayDrive(view, edge * 2), marks, places, perMm);
  const isBack = mayDrive(view, edge * 2 + 1);
  const backwards = timesAlong(isBack ? nodeSeconds[graph.edgeTo[edge] ?? 0] ?? Infinity : Infinity, isBack, marks.toReversed(), places.map((atMm) => length - atMm).toReversed(), perMm);
  return places.slice(1).flatMap((toMm, index) => {
    const fromMm = places[index] ?? 0;
    return fromMm === toMm ? [] : gradedPiece(graph.edgeIds[edge] ?? '', fromMm, toMm, ahead[index] ?? Infinity, backwards[places.length - 2 - index] ?? Infinity, perMm);
  });
}

function marksOn({ stops, list }: FriendlyView, from: readonly Place[], edge: number): readonly Mark[] {
  const marks: Mark[] = from.flatMap((place) => ('edge' in place && place.edge === edge ? [{ atMm: place.alongMm, delaySeconds: 0, isBase: true }] : []));
  for (let stop = stops.firstStop[edge] ?? 0; stop < (stops.firstStop[edge + 1] ?? 0); stop += 1) {
    const delay = stops.delayMs[stop] ?? 0;
    marks.push({ atMm: stops.alongMm[stop] ?? 0, delaySeconds: delay === barred ? Infinity : (list[stops.entry[stop] ?? 0]?.seconds?.likely ?? delay / 1000), isBase: false });
  }
  return marks.sort((a, b) => a.atMm - b.atMm);
}

/** When the start of each piece is reached by who comes from its own side. */
function timesAlong(start: number, isAllowed: boolean, marks: readonly Mark[], places: readonly number[], perMm: number): readonly number[] {
  const times = [start];
  for (const [index, { delaySeconds, isBase }] of marks.entries()) {
    const arrived = (times[index] ?? Infinity) + ((places[index + 1] ?? 0) - (places[index] ?? 0)) * perMm;
    times.push(isBase && isAllowed ? 0 : arrived + delaySeconds);
  }
  return times;
}

function gradedPiece(roadId: string, fromMm: number, toMm: number, ahead: number, back: number, perMm: number): readonly ReachPiece[] {
  const over = (toMm - fromMm) * perMm;
  if (ahead === Infinity && back === Infinity) return [{ roadId, fromMm, toMm, fromSeconds: null, toSeconds: null }];
  if (back + over <= ahead + roundingSeconds) return [{ roadId, fromMm, toMm, fromSeconds: back + over, toSeconds: back }];
  if (ahead + over <= back + roundingSeconds) return [{ roadId, fromMm, toMm, fromSeconds: ahead, toSeconds: ahead + over }];
  // From both sides: they meet where both take equally long.
  const meetMm = Math.round(fromMm + (over + back - ahead) / (2 * perMm));
  const meet = ahead + (meetMm - fromMm) * perMm;
  return [{ roadId, fromMm, toMm: meetMm, fromSeconds: ahead, toSeconds: meet }, { roadId, fromMm: meetMm, toMm, fromSeconds: meet, toSeconds: back }]
    .filter((piece) => piece.toMm > piece.fromMm);
}

/** The reach of one base as a map wants it: every street cut where a class of minutes ends, without the plan and in a posture, and what the plan strands. */
import type { LonLat } from '../../geo/types.ts';
import { sliceEdge } from '../../network/graph/edgeGeometry.ts';
import { findId } from '../../network/graph/orderedIds.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Posture } from '../../scenario/document.ts';
import { friendlyView, viewWithoutPlan } from './friendlyView.ts';
import type { PreparedTrips, Trip } from './prepareTrips.ts';
import { reachFrom, type ReachPiece } from './reachFrom.ts';
import type { TripEnd } from './tripEnds.ts';

/** Upper ends of all classes but the last, which is open, minutes. A choice of ours for a zone of some kilometres; no standard is claimed. */
export const reachMinutes = [3, 6, 10, 15] as const;

export interface ReachStart {
  /** Of a base or a hospital of `findTripEnds`. */
  readonly fromId: string;
  readonly vehicle: Extract<Trip['vehicle'], 'ambulance' | 'quick-reaction'>;
}

export interface ReachStretch {
  readonly coordinates: readonly LonLat[];
  /** Which class of minutes, 0 the nearest; null where nobody gets. */
  readonly grade: number | null;
  /** Nobody gets there in the posture, and somebody would without the plan. */
  readonly isStranded: boolean;
}

export interface ReachMap extends ReachStart {
  readonly postureId: string | null;
  readonly before: readonly ReachStretch[];
  readonly after: readonly ReachStretch[];
  /** Of road that is reached without the plan and not in the posture, whole metres. */
  readonly strandedMeters: number;
}

/** Null where the start is no base or hospital, or joins no road. A base whose place is uncertain sets out from its nearest road. */
export function reachMap(prepared: PreparedTrips, posture: Posture | null, { fromId, vehicle }: ReachStart): ReachMap | null {
  const ends: readonly TripEnd[] = vehicle === 'ambulance' ? prepared.ends.hospitals : prepared.ends.bases;
  const end = ends.find(({ id }) => id === fromId);
  const place = end?.places[end.likely];
  if (!place) return null;
  const { graph } = prepared;
  const before = reachFrom(viewWithoutPlan(prepared), [place]);
  const after = reachFrom(friendlyView(prepared, posture, vehicle), [place]);
  const reachedBefore = reachedStretches(before);
  const stretches = (pieces: readonly ReachPiece[], isAfter: boolean) => pieces.flatMap((piece) => stretchesOf(graph, piece, isAfter && piece.fromSeconds === null && isReachedIn(reachedBefore, piece)));
  const strandedMm = after.filter((piece) => piece.fromSeconds === null && isReachedIn(reachedBefore, piece)).reduce((sum, { fromMm, toMm }) => sum + toMm - fromMm, 0);
  return { fromId, vehicle, postureId: posture?.id ?? null, before: stretches(before, false), after: stretches(after, true), strandedMeters: Math.round(strandedMm / 1000) };
}

type Reached = ReadonlyMap<string, readonly ReachPiece[]>;

function reachedStretches(pieces: readonly ReachPiece[]): Reached {
  const byRoad = new Map<string, ReachPiece[]>();
  for (const piece of pieces) {
    if (piece.fromSeconds === null) continue;
    const list = byRoad.get(piece.roadId) ?? [];
    list.push(piece);
    byRoad.set(piece.roadId, list);
  }
  return byRoad;
}

/** By its middle: without the plan a road is reached whole, or not beyond what stands there already. */
function isReachedIn(reached: Reached, { roadId, fromMm, toMm }: ReachPiece): boolean {
  const middle = (fromMm + toMm) / 2;
  return (reached.get(roadId) ?? []).some((piece) => piece.fromMm <= middle && middle <= piece.toMm);
}

export const gradeOf = (seconds: number): number => {
  const grade = reachMinutes.findIndex((minutes) => seconds <= minutes * 60);
  return grade === -1 ? reachMinutes.length : grade;
};

function stretchesOf(graph: RoadGraph, { roadId, fromMm, toMm, fromSeconds, toSeconds }: ReachPiece, isStranded: boolean): readonly ReachStretch[] {
  const edge = findId(graph.edgeIds, roadId);
  if (edge === undefined) return [];
  if (fromSeconds === null || toSeconds === null) return [{ coordinates: sliceEdge(graph, edge, fromMm, toMm), grade: null, isStranded }];
  const alongAt = (seconds: number) => Math.round(fromMm + ((seconds - fromSeconds) / (toSeconds - fromSeconds)) * (toMm - fromMm));
  const inside = reachMinutes.map((minutes) => minutes * 60).filter((seconds) => seconds > Math.min(fromSeconds, toSeconds) && seconds < Math.max(fromSeconds, toSeconds));
  const ends = [fromMm, ...inside.map(alongAt).toSorted((a, b) => a - b), toMm];
  return ends.slice(1).flatMap((end, index) => {
    const start = ends[index] ?? 0;
    if (end <= start) return [];
    const middle = fromSeconds + (((start + end) / 2 - fromMm) / (toMm - fromMm)) * (toSeconds - fromSeconds);
    return [{ coordinates: sliceEdge(graph, edge, start, end), grade: gradeOf(middle), isStranded: false }];
  });
}

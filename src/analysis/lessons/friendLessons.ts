/** What one posture costs friends: whom it strands, whom its pairs let in and how late, what it shuts, and what pairs would bring to those who are stranded. */
import { changeProperties } from '../../scenario/commands/features/changeProperties.ts';
import { setBaselineAdmits } from '../../scenario/commands/overrides/setBaselineAdmits.ts';
import { setBarrierState } from '../../scenario/commands/postures/setBarrierState.ts';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import type { Admission } from '../../scenario/kinds/common.ts';
import { isReached } from '../../scenario/questions/isReached.ts';
import type { OperationsCheck } from '../operations/checkOperations.ts';
import type { Range } from '../takeOff/range.ts';
import { isClosureInForce, placeClosure } from '../trips/closureStretches.ts';
import type { TripResult } from '../trips/timeTrip.ts';
import { driveCopy, type LessonInput, postureOf, tripKey } from './lessonInput.ts';
import type { FreeLesson, LateLesson, LessonVehicle, PairBringsLesson, ShutLesson, StrandedLesson, VehicleTrips } from './lesson.ts';

/** Those who are asked about first. */
export const vehicleOrder: readonly LessonVehicle[] = ['quick-reaction', 'ambulance', 'fire', 'official', 'evacuation'];

/** To look at one pocket of a pair that the plan does not have. Assumption, as in the samples. */
export const assumedCheckSeconds = 60;

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const isStranded = ({ outcome }: TripResult) => outcome === 'stranded';
const pairsOf = ({ delays }: TripResult) => delays.filter(({ what }) => what === 'line').map(({ id }) => id);

/** By vehicle class those of `trips` that `is` says; classes without any are left out. */
export function countTrips(trips: readonly TripResult[], is: (trip: TripResult) => boolean): readonly VehicleTrips[] {
  return vehicleOrder.flatMap((vehicle) => {
    const own = trips.filter((trip) => trip.vehicle === vehicle);
    const count = own.filter(is).length;
    return count === 0 ? [] : [{ vehicle, trips: count, of: own.length }];
  });
}

/** From the least that any of them loses to the most; null of none. */
export function addedOver(trips: readonly TripResult[]): Range | null {
  const added = trips.flatMap(({ addedSeconds }) => addedSeconds ?? []);
  if (added.length === 0) return null;
  const likely = added.map((one) => one.likely).toSorted((a, b) => a - b);
  return { low: Math.max(0, Math.min(...added.map(({ low }) => low))), likely: likely[Math.floor(likely.length / 2)] ?? 0, high: Math.max(...added.map(({ high }) => high)) };
}

export function strandedLesson({ postureId, trips: { trips } }: OperationsCheck): StrandedLesson | null {
  const vehicles = countTrips(trips, isStranded);
  const [first] = vehicles;
  if (!first) return null;
  const lines = linesOnTheirWay(trips, first.vehicle);
  return { code: 'stranded', postureId, vehicles, lines, at: lines };
}

function linesOnTheirWay(trips: readonly TripResult[], vehicle: LessonVehicle): readonly string[] {
  return unique(trips.filter((trip) => trip.vehicle === vehicle && isStranded(trip)).flatMap(({ opens }) => opens?.lines.map(({ id }) => id) ?? []));
}

export function lateLesson({ postureId, trips: { trips } }: OperationsCheck): LateLesson | null {
  const late = trips.filter((trip) => trip.outcome === 'reached' && pairsOf(trip).length > 0);
  const pairs = unique(late.flatMap(pairsOf));
  const vehicles = countTrips(trips, (trip) => late.includes(trip)).flatMap((counted) => {
    const addedSeconds = addedOver(late.filter(({ vehicle }) => vehicle === counted.vehicle));
    return addedSeconds ? [{ ...counted, addedSeconds }] : [];
  });
  return vehicles.length === 0 ? null : { code: 'late', postureId, vehicles, pairs, at: pairs };
}

/** Less than this is no delay, seconds. */
const noDelay = 1;

export function freeLesson({ postureId, trips: { trips } }: OperationsCheck): FreeLesson | null {
  const known = trips.filter(({ outcome }) => outcome !== 'no-data');
  const isFree = known.length > 0 && known.every(({ outcome, addedSeconds }) => outcome === 'reached' && (addedSeconds?.likely ?? 0) < noDelay);
  return isFree ? { code: 'free', postureId, trips: known.length, at: [] } : null;
}

/** Null where nobody knows where traffic comes from. */
export function shutLesson({ graph, scenario, shownPhases, prepared }: LessonInput, { postureId, trips: { roadsShut } }: OperationsCheck): ShutLesson | null {
  if (roadsShut === null) return null;
  const there = scenario.features.filter(isKnown).flatMap((feature) => (
    feature.properties.kind === 'closure' && feature.geometry.type === 'LineString' && isReached(feature.properties.phase, { phases: scenario.phases, shownPhases }) ? [feature] : []));
  const closures = there.filter((feature) => isClosureInForce(placeClosure(graph, feature as Parameters<typeof placeClosure>[1], prepared.lines), postureOf(scenario, postureId), scenario)).map(({ id }) => id);
  return { code: 'shut', postureId, meters: roadsShut.meters, closures, allClosures: there.length, at: closures.length > 0 ? closures : unique(roadsShut.roads.map(({ roadId }) => roadId)) };
}

/** Of the first vehicle class that is stranded: every line in its way a pair that admits it. Null where nobody is, or no line that could be one is in the way. */
export function* pairBringsLesson(input: LessonInput, { postureId, trips: { trips } }: OperationsCheck): Generator<readonly never[], PairBringsLesson | null> {
  const vehicle = vehicleOrder.find((one) => trips.some((trip) => trip.vehicle === one && isStranded(trip)));
  if (postureId === null || vehicle === undefined) return null;
  const lines = linesOnTheirWay(trips, vehicle);
  if (lines.length === 0) return null;
  const stranded = new Set(trips.filter((trip) => trip.vehicle === vehicle && isStranded(trip)).map(tripKey));
  const { copy, checkSeconds, isAssumed } = withPairs(input, postureId, lines, vehicle);
  const driven = (yield* driveCopy(input, copy, postureId, (trip) => trip.vehicle === vehicle)).filter((trip) => stranded.has(tripKey(trip)));
  const admitted = driven.filter(({ outcome }) => outcome === 'reached');
  return { code: 'pair-brings', postureId, at: lines, vehicle, lines, stranded: stranded.size, admitted: admitted.length, addedSeconds: addedOver(admitted), checkSeconds, isCheckAssumed: isAssumed };
}

/** Whom a line admits already keeps the delay it has. */
function withPairs({ scenario, prepared }: LessonInput, postureId: string, ids: readonly string[], vehicle: LessonVehicle): { readonly copy: Scenario; readonly checkSeconds: number; readonly isAssumed: boolean } {
  const own = new Set(scenario.features.filter(isKnown).map(({ id }) => id));
  let copy = setBarrierState(scenario, { postureId, barrierIds: ids, state: 'pair' });
  let [checkSeconds, isAssumed] = [0, false];
  for (const { line } of prepared.lines) {
    if (!ids.includes(line.id)) continue;
    const admission = line.admits.find((one) => one.vehicle === vehicle);
    checkSeconds = Math.max(checkSeconds, admission?.delaySeconds ?? assumedCheckSeconds);
    if (admission) continue;
    isAssumed = true;
    const admits: readonly Admission[] = [...line.admits, { vehicle, delaySeconds: assumedCheckSeconds }];
    copy = own.has(line.id) ? changeProperties(copy, { ids: [line.id], kind: 'barrier', changes: { admits } }) : setBaselineAdmits(copy, { id: line.id, admits });
  }
  return { copy, checkSeconds, isAssumed };
}

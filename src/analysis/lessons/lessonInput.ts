/** What lines about a plan are made of: its answers, and the same questions asked of a copy that was changed by a command. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import { isKnown, type Posture, type Scenario } from '../../scenario/document.ts';
import { removeFeatures } from '../../scenario/commands/features/removeFeatures.ts';
import { hideBaseline } from '../../scenario/commands/overrides/hideBaseline.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import type { CheckResult, PostureCheck } from '../check/checkResult.ts';
import { answerCheck } from '../check/checkScenario.ts';
import { type PreparedCheck, prepareCheck } from '../check/prepareCheck.ts';
import type { OperationsResult } from '../operations/checkOperations.ts';
import { type ExistingObstacles, prepareTrips, type Trip } from '../trips/prepareTrips.ts';
import { convoyOf, type FriendlyView, friendlyView, viewWithoutPlan } from '../trips/friendlyView.ts';
import { timeTrip, type TripResult } from '../trips/timeTrip.ts';
import { tripStoreOf } from '../trips/tripStore.ts';

export interface LessonInput {
  readonly graph: RoadGraph;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly shownPhases: ShownPhases;
  /** Of this very scenario and these phases; as `result` and `operations`. */
  readonly prepared: PreparedCheck;
  readonly result: CheckResult;
  readonly operations: OperationsResult;
  readonly existing?: ExistingObstacles;
}

export const postureOf = ({ postures }: Scenario, id: string | null): Posture | null => postures.find((posture) => posture.id === id) ?? null;

/** The answers of a copy in one posture, without suggestions. */
export function askCopy({ graph, baseline, prepared, shownPhases }: LessonInput, copy: Scenario, postureId: string | null, phases: ShownPhases = shownPhases): PostureCheck | null {
  const asked = prepareCheck(graph, baseline, copy, phases, prepared);
  return answerCheck(asked, copy, { shownPhases: phases, suggest: null, ...(postureId === null ? {} : { postureIds: [postureId] }) }).postures[0] ?? null;
}

/** Trips of a copy in one posture, in the order of the plan's; only those that are asked for. Rests after each class of vehicles. */
export function* driveCopy({ graph, baseline, prepared, shownPhases, existing }: LessonInput, copy: Scenario, postureId: string | null, isAsked: (trip: Trip) => boolean): Generator<readonly never[], readonly TripResult[]> {
  const { problem, lines } = prepareCheck(graph, baseline, copy, shownPhases, prepared);
  const trips = prepareTrips(graph, baseline, copy, { shownPhases, problem, lines, ...(existing ? { existing } : {}) });
  const before = viewWithoutPlan(trips);
  const store = tripStoreOf(graph);
  const views = new Map<Trip['vehicle'], FriendlyView>();
  const driven: TripResult[] = [];
  for (const trip of trips.trips.filter(isAsked)) {
    if (views.size > 0 && !views.has(trip.vehicle)) yield [];
    const after = views.get(trip.vehicle) ?? friendlyView(trips, postureOf(copy, postureId), trip.vehicle);
    views.set(trip.vehicle, after);
    driven.push(timeTrip(trip, before, after, convoyOf(trip.vehicle, trips.options), store));
  }
  return driven;
}

/** The plan without those lines: its own are removed, those of the baseline given up. */
export function withoutLines(scenario: Scenario, ids: readonly string[]): Scenario {
  const own = new Set(scenario.features.filter(isKnown).map(({ id }) => id));
  return hideBaseline(removeFeatures(scenario, { ids: ids.filter((id) => own.has(id)) }), { ids: ids.filter((id) => !own.has(id)), hidden: true });
}

/** Ids of targets that leak in `after` and did not before. */
export function newlyLeaking(before: PostureCheck, after: PostureCheck, question: 'outside' | 'inside'): readonly string[] {
  const leaks = (posture: PostureCheck) => posture[question].targets.filter(({ answer }) => answer === 'leaking').map(({ id }) => id);
  const already = new Set(leaks(before));
  return leaks(after).filter((id) => !already.has(id));
}

/** One trip for another answer to the same question. */
export const tripKey = ({ vehicle, fromId, toId, direction }: TripResult): string => [vehicle, fromId, toId, direction].join(' ');

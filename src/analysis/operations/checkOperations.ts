/**
 * What operating a plan costs and how fast it is, posture by posture: friendly trips, approach speeds with ratings, times to close. Stands beside
 * the seal check and rests on what that has prepared; figures and codes only.
 */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Coverage } from '../../network/graph/roadGraph.ts';
import { isKnown, type MovementFeature, type Posture, type Scenario } from '../../scenario/document.ts';
import { isReached, type ShownPhases } from '../../scenario/questions/isReached.ts';
import { type ApproachCheck, type ApproachOptions, checkApproaches } from '../approach/checkApproaches.ts';
import { frictionOf, placeBends } from '../approach/bends.ts';
import { threatOf } from '../approach/threats.ts';
import type { CheckResult } from '../check/checkResult.ts';
import type { PreparedCheck } from '../check/prepareCheck.ts';
import type { Range } from '../takeOff/range.ts';
import { checkTiming, seenFromMeters, type TimingCheck, type TimingOptions } from '../timing/checkTiming.ts';
import { checkTrips, type TripsCheck } from '../trips/checkTrips.ts';
import type { TripOptions } from '../trips/friendlyView.ts';
import { type ExistingObstacles, prepareTrips } from '../trips/prepareTrips.ts';

export interface OperationsResult {
  /** As handed in: the answer is stale once the scenario's is another. */
  readonly revision: CheckResult['revision'];
  readonly networkVersion: string;
  readonly rule: string;
  readonly coverage: Coverage;
  readonly shownPhases: ShownPhases;
  /** In the plan's order; one with `postureId` null where the plan has none. */
  readonly postures: readonly OperationsCheck[];
}

/** Version of the rules in "Analysis: definitions" that were followed. */
export const operationsRule = 'cordon-operations-1';

export interface OperationsCheck {
  readonly postureId: string | null;
  readonly trips: TripsCheck;
  readonly approach: ApproachCheck;
  readonly timing: TimingCheck;
  /** Of each crossing of a line that is to rise: how far before it a vehicle must be seen that comes as fast as it can. */
  readonly sights: readonly CrossingSight[];
}

export interface CrossingSight {
  readonly barrierId: string;
  readonly roadId: string;
  readonly alongMm: number;
  readonly meters: Range;
}

export interface OperationsOptions {
  readonly revision?: CheckResult['revision'];
  readonly shownPhases?: ShownPhases;
  /** Only these postures, by id; all where absent. */
  readonly postureIds?: readonly string[];
  readonly existing?: ExistingObstacles;
  readonly trips?: TripOptions;
  readonly approach?: ApproachOptions;
  readonly timing?: TimingOptions;
}

type CheckedBaseline = Pick<Baseline, 'barriers' | 'facilities' | 'zones' | 'checkpoints'>;

/** `prepared` of this very scenario and the phases of the options. */
export function checkOperations(prepared: PreparedCheck, baseline: CheckedBaseline, scenario: Scenario, options: OperationsOptions = {}): OperationsResult {
  const { graph } = prepared;
  const { revision = null, shownPhases = 'all' } = options;
  const drive = tripsIn(prepared, baseline, scenario, options);
  const measure = vehiclesIn(prepared, scenario, options);
  const postures = askedPostures(scenario, options).map((posture): OperationsCheck => ({ postureId: posture?.id ?? null, trips: drive(posture), ...measure(posture) }));
  return { revision, networkVersion: graph.networkVersion, rule: operationsRule, coverage: graph.coverage, shownPhases, postures };
}

export function askedPostures({ postures }: Pick<Scenario, 'postures'>, { postureIds }: Pick<OperationsOptions, 'postureIds'>): readonly (Posture | null)[] {
  const all: readonly (Posture | null)[] = postures.length === 0 ? [null] : postures;
  return all.filter((posture) => posture === null || !postureIds || postureIds.includes(posture.id));
}

/** The friendly trips of one posture after another. */
export function tripsIn(
  { graph, lines, problem }: PreparedCheck, baseline: CheckedBaseline, scenario: Scenario, { shownPhases = 'all', existing, trips }: OperationsOptions = {},
): (posture: Posture | null) => TripsCheck {
  const prepared = prepareTrips(graph, baseline, scenario, { shownPhases, problem, lines, ...(existing ? { existing } : {}) });
  return (posture) => checkTrips(prepared, posture, trips);
}

/** How fast hostile vehicles come in one posture after another, and whether its lines stand in time. */
export function vehiclesIn(
  { graph, lines, problem }: PreparedCheck, scenario: Scenario, { shownPhases = 'all', approach, timing }: OperationsOptions = {},
): (posture: Posture | null) => Pick<OperationsCheck, 'approach' | 'timing' | 'sights'> {
  const movements = scenario.features.filter(isKnown)
    .filter((feature): feature is MovementFeature => feature.properties.kind === 'movement' && isReached(feature.properties.phase, { phases: scenario.phases, shownPhases }));
  const entered = placeBends(graph, scenario.parameters.bends ?? []);
  const approachOptions: ApproachOptions = { openGround: problem.openGround, enteredBends: entered.bends, bendsOffRoads: entered.offRoads, friction: frictionOf(scenario.parameters), ...approach };
  return (posture) => {
    const approached = checkApproaches(graph, lines, posture, threatOf(scenario.parameters), approachOptions);
    const timed = checkTiming(graph, lines, movements, posture, scenario.parameters, timing);
    return { approach: approached, timing: timed, sights: sightsOf(approached, timed) };
  };
}

function sightsOf({ crossings, threat }: ApproachCheck, { lines }: TimingCheck): readonly CrossingSight[] {
  return crossings.flatMap(({ barrierId, roadId, alongMm, approach }) => lines.filter((line) => line.barrierId === barrierId)
    .map(({ seconds }): CrossingSight => ({ barrierId, roadId, alongMm, meters: seenFromMeters(seconds, approach, threat) })));
}

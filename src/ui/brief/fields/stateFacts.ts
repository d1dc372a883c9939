/** What the numbers of a slide are worded from: one posture of a plan as a slide shows it, answered. Figures and codes only. */
import type { CheckedCrossing, CheckResult, PostureCheck } from '../../../analysis/check/checkResult.ts';
import type { Replay } from '../../../analysis/replay/replayColumn.ts';
import type { PostureReplay } from '../../../analysis/replay/replayPlan.ts';
import { takeOffTable } from '../../../analysis/takeOff/takeOffTable.ts';
import { type TakeOffTotal, takeOffTotals } from '../../../analysis/takeOff/takeOffTotals.ts';
import type { TripsCheck } from '../../../analysis/trips/checkTrips.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import type { RoadGraph } from '../../../network/graph/roadGraph.ts';
import type { PlanOfSlide } from '../../../scenario/briefing/planOfSlide.ts';
import { planOf } from '../../../scene/shownPlan.ts';
import { countLocated, heldInPlan } from '../../../scene/baselineInPlan.ts';

/** One check of a plan, and the column of one movement: of every posture. */
export interface StateAnswer {
  readonly result: CheckResult;
  /** In the order of the postures of `result`. */
  readonly trips: readonly TripsCheck[];
  /** Null where no movement was asked for, and where the plan has none such. */
  readonly replays: readonly PostureReplay[] | null;
}

export interface StateFacts {
  /** As the plan calls it; '' where it has none. */
  readonly postureName: string;
  /** Null where every phase is shown or the plan has none; '' before the first. */
  readonly phaseName: string | null;
  readonly networkVersion: string;
  readonly posture: PostureCheck;
  readonly trips: TripsCheck | null;
  readonly crossings: readonly CheckedCrossing[];
  /** Null where nothing is replayed, or the route has no length. */
  readonly replay: Replay | null;
  /** Of the lines that are there in this phase; null where the roads make no network. Worked out when it is asked for. */
  readonly takeOff: () => TakeOffTotal | null;
  readonly located: { readonly located: number; readonly total: number };
  readonly held: number;
}

/** Null for a posture that the answer lacks. `postureId` null is that of the state. */
export function factsOf({ baseline, graph }: { readonly baseline: Baseline; readonly graph: RoadGraph | null }, { scenario, postureId: own, shownPhases }: PlanOfSlide, answer: StateAnswer, postureId: string | null = null): StateFacts | null {
  const { result } = answer;
  const asked = postureId ?? own;
  // A plan without a posture is answered under none.
  const index = scenario.postures.length === 0 ? 0 : result.postures.findIndex((one) => one.postureId === asked);
  const posture = result.postures[index];
  if (!posture) return null;
  const held = heldInPlan(baseline, planOf(scenario, asked, shownPhases));
  return {
    postureName: nameOf(scenario.postures, posture.postureId ?? ''),
    phaseName: shownPhases === 'all' || scenario.phases.length === 0 ? null : nameOf(scenario.phases, shownPhases.reached ?? ''),
    networkVersion: result.networkVersion, posture, crossings: result.crossings,
    trips: answer.trips[index] ?? null,
    replay: answer.replays?.find((one) => one.postureId === posture.postureId)?.replay ?? null,
    takeOff: once(() => {
      if (graph === null) return null;
      const { gapRule, unitCosts = null } = scenario.parameters;
      const { rows } = takeOffTable({ scenario, baseline, graph, includesBaseline: true, parameters: { gapRule, unitCosts } });
      return takeOffTotals(rows.filter(({ id }) => isThere(posture, id)).map(({ takeOff }) => takeOff)).all;
    }),
    located: countLocated(held),
    held: held.filter(({ properties }) => properties.status === 'held').length,
  };
}

const closed = ['up', 'pair', 'failed-up'];

const isThere = ({ states }: Pick<PostureCheck, 'states'>, id: string) => Object.hasOwn(states, id) && states[id] !== 'later';

/** Lines that are there in the phase shown, and those of them that stand closed. */
export function countLines({ posture }: Pick<StateFacts, 'posture'>): { readonly closed: number; readonly all: number } {
  const states = Object.values(posture.states).filter((state) => state !== 'later');
  return { closed: states.filter((state) => closed.includes(state)).length, all: states.length };
}

/** Roads that a closed line cuts. */
export function countRoadsCut({ posture, crossings }: Pick<StateFacts, 'posture' | 'crossings'>): number {
  return new Set(crossings.filter(({ idle, barrierId }) => idle === null && closed.includes(posture.states[barrierId] ?? '')).map(({ roadId }) => roadId)).size;
}

function nameOf(list: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return list.find((one) => one.id === id)?.name || id;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The switches of a plan: which lines hang on each, and how they stand together in a posture. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { SwitchedBarrier } from '../../scenario/commands/postures/moveGroup.ts';
import { isKnown, type Posture, type Scenario } from '../../scenario/document.ts';
import { barrierStateIn, canMove } from '../../scenario/questions/barrierStateIn.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';
import { isClosedState, type ShownState } from '../../scene/planMark.ts';

export interface ControlGroup {
  readonly name: string;
  /** Lines of the group that can move, baseline and scenario; what is fixed hangs on no switch. */
  readonly lines: number;
  readonly state: ShownState | 'mixed';
  /** What a press on the switch does next; null where every line has failed or is under repair, so that none would move. */
  readonly next: 'raise' | 'lower' | null;
}

/** Every barrier of the plan. A line of the baseline that the plan hides is not part of it. */
export function barriersOf(baseline: Pick<Baseline, 'barriers'> | null, scenario: Scenario): readonly SwitchedBarrier[] {
  const given = (baseline?.barriers ?? []).filter(({ id }) => overrideOf(scenario, id)?.hidden !== true)
    .map(({ id, properties: { barrier, controlGroup } }) => ({ id, barrier, controlGroup }));
  const drawn = scenario.features.flatMap((feature) => {
    if (!isKnown(feature) || feature.properties.kind !== 'barrier') return [];
    const { barrier, controlGroup } = feature.properties;
    return [{ id: feature.id, barrier, controlGroup }];
  });
  return [...given, ...drawn];
}

/** In the order of their names. A press raises until everything that can move stands closed, and only then lowers. */
export function controlGroupsOf(barriers: readonly SwitchedBarrier[], posture: Posture | null): readonly ControlGroup[] {
  const groups = new Map<string, ShownState[]>();
  for (const { id, barrier, controlGroup } of barriers) {
    if (controlGroup === null || !canMove(barrier)) continue;
    const states = groups.get(controlGroup) ?? [];
    states.push(barrierStateIn(posture, id, barrier));
    groups.set(controlGroup, states);
  }
  return [...groups].map(([name, states]): ControlGroup => {
    const moving = states.filter((state) => !isStuck(state));
    const [first = 'unknown'] = states;
    return {
      name, lines: states.length,
      state: states.every((state) => state === first) ? first : 'mixed',
      next: moving.length === 0 ? null : moving.every(isClosedState) ? 'lower' : 'raise',
    };
  }).toSorted((one, other) => one.name.localeCompare(other.name));
}

/** A switch mends nothing. */
function isStuck(state: ShownState): boolean {
  return state === 'failed-up' || state === 'failed-down' || state === 'repair';
}

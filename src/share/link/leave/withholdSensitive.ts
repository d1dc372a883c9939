/**
 * Takes out of a plan what says where it is weak, unless all of it is illustrative: places of held properties, failed and repair states, reaction times. It travels
 * in a link only behind a password.
 */
import { type BarrierState, type Override, type Posture, type Scenario } from '../../../scenario/document.ts';
import { defaultParameters } from '../../../scenario/parameters.ts';
import { isWhollyIllustrative } from '../../../scenario/questions/isWhollyIllustrative.ts';

/** How many of each were taken out. */
export interface Withheld {
  readonly places: number;
  readonly states: number;
  readonly times: number;
}

const weakStates: readonly BarrierState[] = ['failed-up', 'failed-down', 'repair'];
const reactionTimes = ['detectSeconds', 'decideSeconds', 'commandSeconds', 'signalSeconds'] as const;

/** `scenario` is the same object where nothing is withheld. A time that the app itself assumes says nothing of the plan. */
export function withholdSensitive(scenario: Scenario): { readonly scenario: Scenario; readonly withheld: Withheld } {
  const none = { places: 0, states: 0, times: 0 };
  if (isWhollyIllustrative(scenario)) return { scenario, withheld: none };
  const { overrides, inventory, postures, parameters } = scenario;
  const placed = Object.values(overrides).filter(isPlaced).length + inventory.filter(({ geometry }) => geometry !== null).length;
  const weak = postures.flatMap(({ states }) => Object.values(states)).filter((state) => weakStates.includes(state)).length;
  const times = reactionTimes.filter((time) => parameters[time] !== defaultParameters[time]);
  if (placed + weak + times.length === 0) return { scenario, withheld: none };
  return {
    scenario: {
      ...scenario,
      overrides: Object.fromEntries(Object.entries(overrides).map(([id, override]) => [id, isPlaced(override) ? unplaced(override) : override])),
      inventory: inventory.map((entry) => (entry.geometry === null ? entry : { ...entry, geometry: null })),
      postures: postures.map(withoutWeakStates),
      parameters: { ...parameters, ...Object.fromEntries(times.map((time) => [time, defaultParameters[time]])) },
    },
    withheld: { places: placed, states: weak, times: times.length },
  };
}

const isPlaced = ({ geometry }: Override) => geometry !== undefined;

function unplaced(override: Override): Override {
  const { geometry: _, ...others } = override;
  return others;
}

function withoutWeakStates(posture: Posture): Posture {
  const kept = Object.entries(posture.states).filter(([, state]) => !weakStates.includes(state));
  return kept.length === Object.keys(posture.states).length ? posture : { ...posture, states: Object.fromEntries(kept) };
}

/** The bends a planner has surveyed: entered, put right, taken out. With none left, nothing is kept. */
import type { Scenario } from '../../document.ts';
import { equalJson } from '../../equalJson.ts';
import type { SurveyedBend } from '../../kinds/operation.ts';
import { bendReaders } from '../../parse/operationReaders.ts';
import { inside, placeOf, type Subject } from '../../parse/readers.ts';

export type BendMember = Exclude<keyof SurveyedBend, 'rest' | 'id'>;
export type BendChanges = { readonly [Member in BendMember]?: SurveyedBend[Member] };

/** Members whose value would not be read again from a file. */
export function bendProblems(changes: BendChanges): readonly BendMember[] {
  const members = Object.keys(changes) as BendMember[];
  return members.filter((member) => {
    const subject: Subject = { featureId: null, index: null, isNewer: false, problems: [] };
    return bendReaders[member](changes[member], inside(placeOf(subject), member)) === undefined || subject.problems.length > 0;
  });
}

function withBends(scenario: Scenario, bends: readonly SurveyedBend[]): Scenario {
  const { bends: _, ...others } = scenario.parameters;
  return { ...scenario, parameters: bends.length === 0 ? others : { ...others, bends } };
}

/** Nothing where the id is taken or a measure does not fit. */
export function addBend(scenario: Scenario, bend: SurveyedBend): Scenario {
  const { bends = [] } = scenario.parameters;
  const { id, rest: _, ...measures } = bend;
  if (id === '' || bends.some((one) => one.id === id) || bendProblems(measures).length > 0) return scenario;
  return withBends(scenario, [...bends, bend]);
}

/** Nothing where a measure does not fit. */
export function changeBend(scenario: Scenario, { id, changes }: { readonly id: string; readonly changes: BendChanges }): Scenario {
  const { bends = [] } = scenario.parameters;
  const before = bends.find((bend) => bend.id === id);
  if (!before || bendProblems(changes).length > 0) return scenario;
  const after = { ...before, ...changes };
  return equalJson(before, after) ? scenario : withBends(scenario, bends.map((bend) => (bend === before ? after : bend)));
}

export function removeBend(scenario: Scenario, { id }: { readonly id: string }): Scenario {
  const { bends = [] } = scenario.parameters;
  const others = bends.filter((bend) => bend.id !== id);
  return others.length === bends.length ? scenario : withBends(scenario, others);
}

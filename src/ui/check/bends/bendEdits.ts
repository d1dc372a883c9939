/** What the fields of surveyed bends do: each bend entered, changed or taken out is a step, typing joined into one. */
import { addBend, bendProblems, type BendMember, changeBend, removeBend } from '../../../scenario/commands/document/changeBends.ts';
import type { SurveyedBend } from '../../../scenario/kinds/operation.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';

const label = (typed?: string) => ({ key: 'document', parameters: { member: 'bends', ...(typed === undefined ? {} : { typed }) } });

/** False where it does not fit; nothing is changed then. */
export function typeBend<Member extends BendMember>(id: string, member: Member, value: SurveyedBend[Member]): boolean {
  if (bendProblems({ [member]: value }).length > 0) return false;
  scenarioStore.getState().amend(label(`${id} ${member}`), (scenario) => changeBend(scenario, { id, changes: { [member]: value } }));
  return true;
}

export function enterBend(bend: Omit<SurveyedBend, 'id' | 'rest'>, taken: readonly SurveyedBend[]): void {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `bend-${number}`)) number += 1;
  scenarioStore.getState().commit(label(), (scenario) => addBend(scenario, { id: `bend-${number}`, ...bend, rest: {} }));
}

export function dropBend(id: string): void {
  scenarioStore.getState().commit(label(), (scenario) => removeBend(scenario, { id }));
}

/** What the property form does to the features it is about: each act one labelled step for all of them, typing joined into one. */
import { changeProperties } from '../../../scenario/commands/features/changeProperties.ts';
import { type PropertyChanges, propertyProblems } from '../../../scenario/commands/features/propertyProblems.ts';
import { setBarrierState } from '../../../scenario/commands/postures/setBarrierState.ts';
import type { BarrierState, Scenario, ScenarioFeature, ScenarioKind } from '../../../scenario/document.ts';
import type { StepLabel } from '../../../scenario/history.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';

/** `chosen` is a step of its own; typing joins with the typing before it in the same field, which `typed` names. */
export type How = 'chosen' | { readonly typed: string };

/** `member` as the history names it. */
function labelOf(features: readonly ScenarioFeature[], member: string, how: How = 'chosen'): StepLabel {
  const ids = features.map(({ id }) => id);
  const field = how === 'chosen' ? {} : { typed: how.typed };
  return ids.length === 1
    ? { key: 'change', parameters: { id: ids[0] ?? '', member, ...field } }
    : { key: 'changeMany', parameters: { ids: ids.join(' '), count: ids.length, member, ...field } };
}

interface Group {
  readonly kind: ScenarioKind;
  readonly changes: PropertyChanges<ScenarioKind>;
  readonly ids: string[];
}

/** Features that get the same, together: one command each. */
function groupsOf(features: readonly ScenarioFeature[], member: string, valueFor: (feature: ScenarioFeature) => unknown): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const feature of features) {
    const { kind } = feature.properties;
    const value = valueFor(feature);
    const key = `${kind} ${JSON.stringify(value)}`;
    const group = groups.get(key) ?? { kind, changes: { [member]: value }, ids: [] };
    group.ids.push(feature.id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** False where a value does not fit one of them; nothing is changed then. */
export function changeEach(features: readonly ScenarioFeature[], member: string, valueFor: (feature: ScenarioFeature) => unknown, how: How = 'chosen'): boolean {
  const groups = groupsOf(features, member, valueFor);
  if (groups.some(({ kind, changes }) => propertyProblems(kind, changes).length > 0)) return false;
  const command = (scenario: Scenario) => groups.reduce((changed, group) => changeProperties(changed, group), scenario);
  const { amend, commit } = scenarioStore.getState();
  (how === 'chosen' ? commit : amend)(labelOf(features, member, how), command);
  return true;
}

export function changeAll(features: readonly ScenarioFeature[], member: string, value: unknown, how: How = 'chosen'): boolean {
  return changeEach(features, member, () => value, how);
}

/** Several members at once, as a preset does; `name` is what the history calls them together. */
export function changeTogether(features: readonly ScenarioFeature[], name: string, changes: Readonly<Record<string, unknown>>): void {
  const command = (scenario: Scenario) => Object.entries(changes).reduce((changed, [member, value]) => (
    groupsOf(features, member, () => value).reduce((next, group) => changeProperties(next, group), changed)
  ), scenario);
  scenarioStore.getState().commit(labelOf(features, name), command);
}

/** Null takes the barriers out of the posture's list. */
export function setStates(postureId: string, features: readonly ScenarioFeature[], state: BarrierState | null): void {
  const ids = features.map(({ id }) => id);
  const label = ids.length === 1 ? { key: 'state', parameters: { id: ids[0] ?? '' } } : { key: 'changeMany', parameters: { ids: ids.join(' '), count: ids.length, member: 'state' } };
  scenarioStore.getState().commit(label, (scenario) => setBarrierState(scenario, { postureId, barrierIds: ids, state }));
}

/** What is asked of suggestions, each change one labelled step of the plan; metres that are typed are joined into one. */
import { setSuggestRules } from '../../../scenario/commands/document/setSuggestRules.ts';
import { changeProperties } from '../../../scenario/commands/features/changeProperties.ts';
import { setKeepOpen } from '../../../scenario/commands/postures/setKeepOpen.ts';
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import type { SuggestMeasure } from '../../../scenario/kinds/suggestRules.ts';
import { suggestRulesOf } from '../../../analysis/check/suggestCrossings.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import type { StepKey } from '../../sketch/edits.ts';

const store = () => scenarioStore.getState();
const label = (key: StepKey, name?: string) => ({ key, parameters: { id: '', ...(name === undefined ? {} : { name }) } });

export function chooseMeasure(least: SuggestMeasure): void {
  store().commit(label('suggestRules'), (scenario) => setSuggestRules(scenario, { least }));
}

export function typeStandOff(standOffMeters: number): void {
  store().amend({ key: 'suggestRules' satisfies StepKey, parameters: { id: '', typed: 'standOff' } }, (scenario) => setSuggestRules(scenario, { standOffMeters }));
}

/** `name` of the roads, as the history is to say it. */
export function setExcluded(roadIds: readonly string[], isExcluded: boolean, name: string): void {
  store().commit(label(isExcluded ? 'excludeRoad' : 'includeRoad', name), (scenario) => {
    const others = suggestRulesOf(scenario.parameters).excludedRoads.filter((id) => !roadIds.includes(id));
    return setSuggestRules(scenario, { excludedRoads: isExcluded ? [...others, ...roadIds] : others });
  });
}

export function setKeptOpen(postureId: string, roadIds: readonly string[], isKeptOpen: boolean, name: string): void {
  store().commit(label(isKeptOpen ? 'keepOpen' : 'liftOpen', name), (scenario) => setKeepOpen(scenario, { postureId, roadIds, isKeptOpen }));
}

/** Areas that are there for building, and those with no use of their own: any other use would be lost by the choice. */
export function buildAreaChoices({ features }: Scenario): readonly { readonly id: string; readonly isBuildArea: boolean }[] {
  return features.filter(isKnown).flatMap(({ id, properties }) => (
    properties.kind === 'zone' && (properties.use === 'build' || properties.use === 'other') ? [{ id, isBuildArea: properties.use === 'build' }] : []));
}

/** The one area that lines may be suggested in; null: anywhere. */
export function chooseBuildArea(chosenId: string | null): void {
  store().commit(label('buildArea'), (scenario) => {
    const left = buildAreaChoices(scenario).filter(({ id, isBuildArea }) => isBuildArea && id !== chosenId).map(({ id }) => id);
    const without = left.length === 0 ? scenario : changeProperties(scenario, { kind: 'zone', ids: left, changes: { use: 'other' } });
    return chosenId === null ? without : changeProperties(without, { kind: 'zone', ids: [chosenId], changes: { use: 'build' } });
  });
}

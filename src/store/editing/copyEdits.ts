/** Duplicating, copying, cutting and pasting what is selected. The clipboard itself is the caller's. */
import { copyFeatures } from '../../scenario/commands/features/copyFeatures.ts';
import { duplicateFeatures } from '../../scenario/commands/features/duplicateFeatures.ts';
import { pasteFeatures } from '../../scenario/commands/features/pasteFeatures.ts';
import { removeFeatures } from '../../scenario/commands/features/removeFeatures.ts';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import { type CopiedText, writeCopiedText } from '../../share/copiedText.ts';
import { isRoadKind } from '../../sketch/alongRoads.ts';
import type { GroundStep } from '../../sketch/selection/nudgeStep.ts';
import { presentScenario, scenarioStore } from '../scenarioStore.ts';
import { selectMany } from '../selection.ts';
import { commitEdit, editLabel, newIdsFor } from './commitEdit.ts';
import { type EditRemark, editStore } from './editStore.ts';
import { editableIds, featuresOf, plannedIds } from './selectedFeatures.ts';

/** Copies of these keep to the roads, and so to their place. */
const roadKinds = ['closure', 'movement'] as const;

/** The copies lie `step` away and are selected; of those that keep to the roads it is said that they lie on their originals. */
export function duplicateSelected(step: GroundStep): void {
  const scenario = presentScenario();
  const ids = editableIds();
  if (!scenario) return;
  const newIds = newIdsFor(scenario, copyFeatures(scenario, ids).features);
  if (!commitEdit(editLabel('duplicate', ids), (now) => duplicateFeatures(now, { ids, newIds, fixedKinds: roadKinds, ...step }))) return;
  selectMany(newIds);
  const count = featuresOf(scenario, ids).filter(({ properties }) => isRoadKind(properties.kind)).length;
  if (count > 0) editStore.getState().set({ remarks: [{ key: 'copied-on-roads', parameters: { count } }] });
}

/** What the clipboard is to hold, or null where nothing of the plan is selected. */
export function copySelected(): string | null {
  const scenario = presentScenario();
  const ids = plannedIds();
  return scenario && ids.length > 0 ? writeCopiedText(scenario, ids) : null;
}

/** The other half of cutting, once the copy is on the clipboard. Also plain removal, under its own name. */
export function removeSelected(key: 'cut' | 'remove'): void {
  const ids = editableIds();
  if (ids.length > 0 && commitEdit(editLabel(key, ids), (scenario) => removeFeatures(scenario, { ids }))) selectMany([]);
}

/** Steps aside until no copy lies exactly on what is already there, so that a second paste can be seen; no more often than this. */
const mostAside = 20;

/**
 * Where it came from, or `aside` of it where the same lies there already. What could not come along is said: features that
 * could not be read, phases this scenario lacks; and control groups that work lines of both from now on.
 */
export function pasteCopied({ scenario: source, scenarioId, leftOut }: CopiedText, aside: GroundStep): void {
  const scenario = presentScenario();
  if (!scenario || scenarioStore.getState().isReadOnly) return;
  const isOwn = scenarioId === scenario.id;
  const copied = { features: source.features, phases: source.phases };
  const newIds = newIdsFor(scenario, copied.features);
  const paste = (times: number) => pasteFeatures(scenario, { copied, newIds, isOwn, fixedKinds: roadKinds, eastMeters: aside.eastMeters * times, northMeters: aside.northMeters * times });
  const there = new Set(scenario.features.map(shapeOf));
  const come = (pasted: Scenario) => pasted.features.slice(scenario.features.length);
  let times = 0;
  let pasted = paste(times);
  while (times < mostAside && come(pasted).some((copy) => isKnown(copy) && !isRoadKind(copy.properties.kind) && there.has(shapeOf(copy)))) pasted = paste(times += 1);
  if (!commitEdit(editLabel('paste', newIds), () => pasted)) {
    editStore.getState().set({ remarks: [{ key: 'paste-nothing', parameters: {} }] });
    return;
  }
  selectMany(newIds);
  const withPhase = (features: Scenario['features']) => features.filter((feature) => isKnown(feature) && feature.properties.phase !== null).length;
  const lost = withPhase(copied.features) - withPhase(come(pasted));
  const ownGroups = groupsOf(scenario.features);
  const shared = isOwn ? [] : [...groupsOf(copied.features)].filter((group) => ownGroups.has(group));
  const remarks: EditRemark[] = [{ key: 'pasted', parameters: { count: come(pasted).length } }];
  const onRoads = come(pasted).filter((copy) => isKnown(copy) && isRoadKind(copy.properties.kind) && there.has(shapeOf(copy))).length;
  if (onRoads > 0) remarks.push({ key: 'copied-on-roads', parameters: { count: onRoads } });
  if (leftOut > 0) remarks.push({ key: 'paste-left-out', parameters: { count: leftOut } });
  if (lost > 0) remarks.push({ key: 'paste-phases', parameters: { count: lost } });
  if (shared.length > 0) remarks.push({ key: 'paste-groups', parameters: { count: shared.length, groups: shared.join(', ') } });
  editStore.getState().set({ remarks });
}

const shapeOf = (feature: Scenario['features'][number]) => (isKnown(feature) ? `${feature.properties.kind} ${JSON.stringify(feature.geometry.coordinates)}` : '');

function groupsOf(features: Scenario['features']): ReadonlySet<string> {
  return new Set(features.flatMap((feature) => {
    const group = isKnown(feature) && feature.properties.kind === 'barrier' ? feature.properties.controlGroup : null;
    return group === null ? [] : [group];
  }));
}

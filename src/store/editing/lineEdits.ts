/** Splitting, joining and turning lines; each one step, and a sentence where it cannot be done. */
import type { LonLat } from '../../geo/types.ts';
import { mergeLines } from '../../scenario/commands/lines/mergeLines.ts';
import { reverseLine } from '../../scenario/commands/lines/reverseLine.ts';
import { splitLine } from '../../scenario/commands/lines/splitLine.ts';
import { mergeObstacle } from '../../sketch/selection/mergeObstacle.ts';
import { placeOnLine } from '../../sketch/selection/placeOnLine.ts';
import { presentScenario } from '../scenarioStore.ts';
import { selectMany } from '../selection.ts';
import { commitEdit, editLabel, newIdsFor } from './commitEdit.ts';
import { editedFeature } from './cornerEdits.ts';
import { type EditRemark, editStore } from './editStore.ts';
import { editableIds, featuresOf } from './selectedFeatures.ts';

const say = (key: EditRemark['key'], parameters: EditRemark['parameters'] = {}) => editStore.getState().set({ remarks: [{ key, parameters }] });

/** Splits the selected line at the place nearest to `press`, no further than `reachMeters` from it. Both parts are selected then. */
export function splitSelected(press: LonLat, reachMeters: number): void {
  const feature = editedFeature();
  const scenario = presentScenario();
  if (!feature || !scenario || feature.geometry.type !== 'LineString') return;
  const place = placeOnLine(feature.geometry.coordinates, press, reachMeters / 2);
  if (!place || place.distanceMeters > reachMeters) {
    say('split-off-line');
    return;
  }
  const { id } = feature;
  const [newId = ''] = newIdsFor(scenario, [feature]);
  const isDone = !place.isEnd && commitEdit(editLabel('split', [id]), (now) => splitLine(now, { id, newId, segment: place.segment, at: place.coordinate }));
  if (isDone) selectMany([id, newId]);
  else say('split-at-end');
}

/** The one selected first keeps its name and its properties. */
export function mergeSelected(): void {
  const ids = editableIds();
  const obstacle = mergeObstacle(featuresOf(presentScenario(), ids));
  const [id, otherId] = ids;
  if (obstacle) say(obstacle.reason, obstacle.reason === 'merge-apart' ? { gap: obstacle.gapMeters } : {});
  else if (id !== undefined && otherId !== undefined && commitEdit(editLabel('merge', [id]), (scenario) => mergeLines(scenario, { id, otherId }))) selectMany([id]);
}

/** Areas and points among what is selected stay as they are. */
export function reverseSelected(): void {
  const ids = featuresOf(presentScenario(), editableIds()).filter(({ geometry }) => geometry.type === 'LineString').map(({ id }) => id);
  commitEdit(editLabel('reverse', ids), (scenario) => reverseLine(scenario, { ids }));
}

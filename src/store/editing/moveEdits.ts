/**
 * Moving what is selected: by a drag, by the arrow keys, all of it or one corner. Steps of one run of nudges are one step of
 * the history. Closures and movements lie on roads and are not moved as a whole: a sentence says that they stayed.
 */
import type { Scenario } from '../../scenario/document.ts';
import type { VertexPlace } from '../../scenario/geometry/vertices.ts';
import type { StepLabel } from '../../scenario/history.ts';
import { isRoadKind } from '../../sketch/alongRoads.ts';
import { moveDrawn } from '../../sketch/moveDrawn.ts';
import type { GroundStep } from '../../sketch/selection/nudgeStep.ts';
import { presentScenario, scenarioStore } from '../scenarioStore.ts';
import { commitEdit, editLabel, roadsNow } from './commitEdit.ts';
import { moveCorner } from './cornerEdits.ts';
import { editStore } from './editStore.ts';
import { editableIds, featuresOf } from './selectedFeatures.ts';

/** Those of the selected features that lie freely. */
export function movableIds(): readonly string[] {
  const ids = editableIds();
  const onRoads = new Set(featuresOf(presentScenario(), ids).filter(({ properties }) => isRoadKind(properties.kind)).map(({ id }) => id));
  return ids.filter((id) => !onRoads.has(id));
}

function sayWhatStayed(): void {
  const count = editableIds().length - movableIds().length;
  if (count > 0) editStore.getState().set({ remarks: [{ key: 'stayed-on-roads', parameters: { count } }] });
}

/** Features dragged together end here. */
export function moveSelected(step: GroundStep): void {
  const ids = movableIds();
  commitEdit(editLabel('move', ids), (scenario) => moveDrawn(scenario, { ids, ...step }, roadsNow()));
  sayWhatStayed();
}

interface Run {
  readonly label: StepLabel;
  readonly before: Scenario;
  /** As the last nudge of the run left it. */
  readonly after: Scenario;
  readonly total: GroundStep;
}

let run: Run | null = null;
let runs = 0;

/** The run that this nudge goes on with, or a new one. */
function runOf(ids: readonly string[], corner: VertexPlace | null, present: Scenario): Run {
  // Short: it is kept with the step.
  const of = `${ids[0] ?? ''}+${ids.length - 1}${corner ? `/${corner.ring}/${corner.index}` : ''}`;
  if (run !== null && run.after === present && run.label.parameters['of'] === of) return run;
  runs += 1;
  const { key, parameters } = editLabel(corner === null ? 'move' : 'moveCorner', ids);
  return { label: { key, parameters: { ...parameters, run: runs, of } }, before: present, after: present, total: { eastMeters: 0, northMeters: 0 } };
}

/**
 * Moves the chosen corner, or all that is selected. A run keeps the metres of all its nudges and moves from where it
 * began, so that ten of one metre are ten metres although places are kept to 11 cm. False where nothing is selected that may be changed.
 */
export function nudgeSelected(step: GroundStep): boolean {
  const { corner } = editStore.getState();
  const ids = corner === null ? movableIds() : editableIds();
  const [id] = ids;
  const present = presentScenario();
  if (editableIds().length === 0 || !present) return false;
  if (id !== undefined) {
    const { label, before, total: sofar } = runOf(ids, corner, present);
    const total = { eastMeters: sofar.eastMeters + step.eastMeters, northMeters: sofar.northMeters + step.northMeters };
    scenarioStore.getState().amend(label, () => (corner === null ? moveDrawn(before, { ids, ...total }, roadsNow()) : moveCorner(before, id, corner, total)));
    run = { label, before, after: presentScenario() ?? before, total };
  }
  if (corner === null) sayWhatStayed();
  return true;
}

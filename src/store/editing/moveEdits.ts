/** Moving what is selected: by a drag, by the arrow keys, all of it or one corner. Steps of one run of nudges are one step of the history. */
import { degreesForMeters } from '../../geo/moveByMeters.ts';
import { roundCoordinate } from '../../geo/roundCoordinate.ts';
import { moveFeatures } from '../../scenario/commands/features/moveFeatures.ts';
import { moveVertex } from '../../scenario/commands/lines/moveVertex.ts';
import type { Scenario } from '../../scenario/document.ts';
import { type VertexPlace, verticesOf } from '../../scenario/geometry/vertices.ts';
import type { StepLabel } from '../../scenario/history.ts';
import type { GroundStep } from '../../sketch/selection/nudgeStep.ts';
import { presentScenario, scenarioStore } from '../scenarioStore.ts';
import { commitEdit, editLabel } from './commitEdit.ts';
import { editStore } from './editStore.ts';
import { editableIds, featuresOf } from './selectedFeatures.ts';

/** Features dragged together end here. */
export function moveSelected(step: GroundStep): void {
  const ids = editableIds();
  commitEdit(editLabel('move', ids), (scenario) => moveFeatures(scenario, { ids, ...step }));
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

/**
 * Moves the chosen corner, or all that is selected. A run keeps the metres of all its nudges and moves from where it
 * began, so that ten of one metre are ten metres although places are kept to 11 cm. False where there is nothing to move.
 */
export function nudgeSelected(step: GroundStep): boolean {
  const ids = editableIds();
  const present = presentScenario();
  const { corner } = editStore.getState();
  if (ids.length === 0 || !present) return false;
  const goesOn = run !== null && run.after === present && run.label.parameters['of'] === targetOf(ids, corner);
  if (!goesOn) {
    runs += 1;
    const { key, parameters } = editLabel(corner === null ? 'move' : 'moveCorner', ids);
    run = { label: { key, parameters: { ...parameters, run: runs, of: targetOf(ids, corner) } }, before: present, after: present, total: { eastMeters: 0, northMeters: 0 } };
  }
  const { label, before, total: sofar } = run as Run;
  const total = { eastMeters: sofar.eastMeters + step.eastMeters, northMeters: sofar.northMeters + step.northMeters };
  scenarioStore.getState().amend(label, () => (corner === null ? moveFeatures(before, { ids, ...total }) : moveCorner(before, ids[0] ?? '', corner, total)));
  run = { label, before, after: presentScenario() ?? before, total };
  return true;
}

/** Kept short: the label is kept with the step. */
const targetOf = (ids: readonly string[], corner: VertexPlace | null) => `${ids[0] ?? ''}+${ids.length - 1}${corner ? `/${corner.ring}/${corner.index}` : ''}`;

function moveCorner(scenario: Scenario, id: string, at: VertexPlace, { eastMeters, northMeters }: GroundStep): Scenario {
  const [feature] = featuresOf(scenario, [id]);
  const place = feature && verticesOf(feature.geometry, at.ring)[at.index];
  if (!place) return scenario;
  const [east, north] = degreesForMeters(place[1], eastMeters, northMeters);
  return moveVertex(scenario, { id, at, to: roundCoordinate([place[0] + east, place[1] + north]) });
}

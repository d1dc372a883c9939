/**
 * Joins the pen to the stores: the armed tool takes up a gesture, a finished gesture becomes one command, the selected
 * feature gets handles. Fetched with Terra Draw when the planner's table is first opened; the map starts it once.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Baseline } from '../../baseline/baseline.ts';
import { graphOfBaseline } from '../../network/baselineGraph.ts';
import { addFeatures } from '../../scenario/commands/features/addFeatures.ts';
import { replaceGeometry } from '../../scenario/commands/features/replaceGeometry.ts';
import { isKnown, type ScenarioFeature } from '../../scenario/document.ts';
import { findFeature } from '../../scenario/questions/findFeature.ts';
import { planOf } from '../../scene/shownPlan.ts';
import { isShown } from '../../scene/sources/sketchFeatures.ts';
import { buildDrawnFeature } from '../../sketch/buildDrawnFeature.ts';
import { newFeatureId } from '../../sketch/newFeatureId.ts';
import { type SnapLine, snapPointer } from '../../sketch/snap.ts';
import { type DrawnGeometry, tools } from '../../sketch/tools.ts';
import { editStore } from '../../store/editing/editStore.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { createDrawingInput } from './drawingInput.ts';

/** Follows the stores for the life of the page; with the mode left, the pen is laid down. */
export function followSketch(map: MapLibreMap, baseline: Baseline): void {
  const graph = graphOfBaseline(baseline);
  const baselineIds = [...baseline.barriers, ...baseline.checkpoints, ...baseline.facilities, ...baseline.zones].map(({ id }) => id);
  const session = () => sessionStore.getState();
  let editedId: string | null = null;

  const pen = createDrawingInput(map, session().theme, {
    snap: (at, toleranceMeters) => snapPointer(at, { graph, lines: snapLines(editedId), toleranceMeters, isOff: false })?.coordinate ?? null,
    onDraft: (draft) => {
      if (session().draft !== draft) session().set({ draft });
    },
    onFinish: (geometry) => finish(geometry),
    onEdited: (geometry) => {
      const id = editedId;
      if (id === null) return;
      scenarioStore.getState().commit({ key: 'reshape', parameters: { id } }, (scenario) => replaceGeometry(scenario, { id, geometry }));
      // A shape that no scenario may hold changed nothing: the handles go back to what is kept.
      giveHandles(true);
    },
  });

  function finish(geometry: DrawnGeometry): void {
    const { tool } = session();
    const scenario = presentScenario();
    if (tool === 'measure') {
      session().set({ draft: geometry });
      return;
    }
    if (tool === null || !scenario) return;
    if (tool === 'property') {
      const { placing } = session();
      if (placing && geometry.type === 'Point') session().set({ tool: null, refusal: null, placing: { id: placing.id, at: geometry.coordinates } });
      return;
    }
    const newId = newFeatureId(tools[tool].kind ?? 'note', new Set([...scenario.features.map(({ id }) => id), ...baselineIds]));
    const drawn = buildDrawnFeature({ tool, geometry, graph, newId });
    if (!drawn.ok) {
      session().set({ refusal: drawn.reason });
      return;
    }
    scenarioStore.getState().commit({ key: 'draw', parameters: { id: newId } }, (now) => addFeatures(now, { features: [drawn.feature] }));
    session().set({ tool: null, refusal: null });
    viewStore.getState().select(newId);
  }

  let held: { readonly id: string; readonly geometry: ScenarioFeature['geometry'] } | null = null;
  function giveHandles(anew = false): void {
    const { mode, tool } = session();
    if (tool !== null) return;
    const isAlone = sessionStore.getState().companions.length === 0 && !editStore.getState().isSplitting;
    const wanted = mode === 'sketch' && isAlone && !scenarioStore.getState().isReadOnly ? selectedFeature() : null;
    if (!anew && wanted?.id === held?.id && wanted?.geometry === held?.geometry) return;
    held = wanted;
    editedId = wanted?.id ?? null;
    pen.edit(wanted?.geometry ?? null);
  }

  sessionStore.subscribe((state, before) => {
    if (state.theme !== before.theme) pen.setTheme(state.theme);
    if (state.tool !== before.tool || state.mode !== before.mode) {
      held = null;
      editedId = null;
      pen.arm(state.mode === 'sketch' && state.tool !== null ? tools[state.tool].gesture : null);
      giveHandles(true);
    } else if (state.draft === null && before.draft !== null) pen.cancel();
    if (state.shownPhases !== before.shownPhases || state.companions !== before.companions) giveHandles();
  });
  editStore.subscribe((state, before) => {
    if (state.isSplitting !== before.isSplitting || state.drops !== before.drops) giveHandles(true);
  });
  scenarioStore.subscribe(() => giveHandles());
  viewStore.subscribe(() => giveHandles());
  const { tool } = session();
  if (tool === null) giveHandles(true);
  else pen.arm(tools[tool].gesture);
  // Whoever drives the page waits for this and not for a time.
  map.getContainer().dataset['pen'] = 'ready';
}

/** The selected feature of the plan, where it is drawn. */
function selectedFeature(): ScenarioFeature | null {
  const scenario = presentScenario();
  const { selectedId } = viewStore.getState().view;
  const { postureId, shownPhases } = sessionStore.getState();
  const plan = planOf(scenario, postureId, shownPhases);
  if (!scenario || !plan || selectedId === null) return null;
  const feature = findFeature(scenario, selectedId);
  return feature && isShown(feature, plan) ? feature : null;
}

/** Everything the pointer may snap to that is not the feature in hand. */
function snapLines(editedId: string | null): readonly SnapLine[] {
  const scenario = presentScenario();
  return (scenario?.features ?? []).filter(isKnown).flatMap(({ id, geometry, properties }) => {
    if (id === editedId || geometry.type === 'Point') return [];
    const coordinates = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates[0] ?? [];
    return [{ id, coordinates, isBarrier: properties.kind === 'barrier' }];
  });
}

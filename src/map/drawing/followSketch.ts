/**
 * Joins the pen to the stores: the armed tool takes up a gesture, a finished gesture becomes one command, the selected
 * feature gets handles. Fetched with Terra Draw when the planner's table is first opened; the map starts it once.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Baseline } from '../../baseline/baseline.ts';
import type { LonLat } from '../../geo/types.ts';
import { addFeatures } from '../../scenario/commands/features/addFeatures.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';
import { alongRoads, isRoadKind } from '../../sketch/alongRoads.ts';
import { buildDrawnFeature } from '../../sketch/buildDrawnFeature.ts';
import { newFeatureId } from '../../sketch/newFeatureId.ts';
import { snapPointer } from '../../sketch/snap.ts';
import { type DrawnGeometry, tools } from '../../sketch/tools.ts';
import { roadsNow } from '../../store/editing/commitEdit.ts';
import { editStore } from '../../store/editing/editStore.ts';
import { penStore } from '../../store/penStore.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { takenIds } from '../../store/takenIds.ts';
import { viewStore } from '../../store/viewStore.ts';
import { createCrosshair } from './crosshair.ts';
import { createDraftOverlay } from './draftOverlay.ts';
import { createDrawingInput } from './drawingInput.ts';
import { followOffer } from './followOffer.ts';
import { selectedFeature, snapLines } from './inReach.ts';
import { reshape } from './reshape.ts';
import { warmSigns } from './warmSigns.ts';

/** Pixels that a free hand wavers by: its outlines are straightened so far. */
const handPx = 3;

function outlineOf(geometry: DrawnGeometry): readonly LonLat[] | null {
  if (geometry.type === 'Point') return null;
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates[0] ?? null;
}

/** Follows the stores for the life of the page; with the mode left, the pen is laid down. */
export function followSketch(map: MapLibreMap, baseline: Baseline): void {
  const session = () => sessionStore.getState();
  const set = penStore.getState().set;
  let editedId: string | null = null;

  warmSigns(map);
  const overlay = createDraftOverlay(map, session().theme);
  const offer = followOffer(overlay);
  const pen = createDrawingInput(map, session().theme, {
    snap: (at, toleranceMeters) => {
      const snap = snapPointer(at, { graph: roadsNow(), lines: snapLines(editedId, baseline), toleranceMeters, isOff: false });
      const place = snap && map.project([snap.coordinate[0], snap.coordinate[1]]);
      set({ snap: snap && place ? { ...snap, x: place.x, y: place.y } : null });
      return snap?.coordinate ?? null;
    },
    onAim: (aim) => {
      set({ aim });
      // The status bar tells where the crosshair is, as it does of a pointer.
      if (penStore.getState().crosshair !== null) session().set({ cursor: aim });
    },
    onDraft: (draft, placed) => {
      // What was wrong with the last gesture is history once the next one goes on.
      const isGoingOn = draft !== null && placed.length > penStore.getState().placed.length && session().refusal !== null;
      if (session().draft !== draft) session().set({ draft, ...(isGoingOn ? { refusal: null } : {}) });
      set({ placed, ...(draft === null ? { snap: null } : {}) });
      followDraftSoon();
    },
    onFinish: (geometry) => finish(geometry),
    onReshaping: (geometry) => {
      if (editedId !== null && editStore.getState().gesture === 'reshape') editStore.getState().set({ reshaped: { id: editedId, geometry } });
    },
    onEdited: (geometry) => {
      editStore.getState().set({ reshaped: null });
      set({ snap: null, reshapeRefusal: editedId === null ? null : reshape(editedId, geometry, roadsNow()) });
      // A shape that no scenario may hold changed nothing: the handles go back to what is kept.
      giveHandles(true);
    },
  });
  const crosshair = createCrosshair(map, {
    isArmed: () => session().tool !== null && session().mode === 'sketch',
    hasDraft: () => session().draft !== null,
    onMove: (at) => set({ crosshair: at }),
    point: pen.point,
    onFinish: finishByKey,
    onTakeBack: pen.takeBack,
  });

  /** Says what is missing instead of dropping what is there. */
  function finishByKey(): void {
    const { tool } = session();
    const gesture = tool === null ? null : tools[tool].gesture;
    const { placed } = penStore.getState();
    if (gesture === 'line' && placed.length < 2) session().set({ refusal: 'too-few-points' });
    else if (gesture === 'polygon' && placed.length < 3) session().set({ refusal: 'no-area' });
    else if (gesture !== 'rectangle' && gesture !== 'circle') pen.finish();
  }

  function finish(geometry: DrawnGeometry): void {
    const { tool } = session();
    const scenario = presentScenario();
    if (tool === 'measure' || tool === 'measure-area') {
      session().set({ draft: geometry });
      return;
    }
    if (tool === null || !scenario) return;
    if (tool === 'property') {
      const { placing } = session();
      if (placing && geometry.type === 'Point') session().set({ tool: null, refusal: null, placing: { id: placing.id, at: geometry.coordinates } });
      return;
    }
    const newId = newFeatureId(tools[tool].kind ?? 'note', takenIds(scenario));
    const drawn = buildDrawnFeature({ tool, geometry, graph: roadsNow(), newId, handMeters: handPx * pen.metersPerPixel() });
    if (!drawn.ok) {
      session().set({ refusal: drawn.reason });
      return;
    }
    scenarioStore.getState().commit({ key: 'draw', parameters: { id: newId } }, (now) => addFeatures(now, { features: [drawn.feature] }));
    session().set({ tool: null, refusal: null });
    viewStore.getState().select(newId);
    offer(drawn.feature);
  }

  let isFollowing = false;
  /** The draft along the roads, once a frame. */
  function followDraftSoon(): void {
    if (isFollowing) return;
    isFollowing = true;
    requestAnimationFrame(() => {
      isFollowing = false;
      const { draft, tool } = session();
      const kind = tool === null ? null : tools[tool].kind;
      const followed = draft?.type === 'LineString' && isRoadKind(kind) ? alongRoads(draft.coordinates, roadsNow(), kind) : null;
      // What was measured stays in sight until the next press.
      const isMeasured = draft !== null && kind === null && penStore.getState().placed.length === 0;
      overlay.showRoute(followed?.ok ? followed.coordinates : isMeasured ? outlineOf(draft) : null);
      if (followed !== penStore.getState().followed) set({ followed });
    });
  }

  let held: { readonly id: string; readonly geometry: ScenarioFeature['geometry'] } | null = null;
  let heldMark: string | null = null;
  function giveHandles(anew = false): void {
    const { mode, tool, companions } = session();
    // Without a context the map holds nothing; it gets its handles with its sources.
    if (tool !== null || !map.getSource('sketch')) return;
    // The lines that are offered lie where the handles of the drawn one would.
    const isAlone = companions.length === 0 && !editStore.getState().isSplitting && !penStore.getState().offer?.preview;
    const wanted = mode === 'sketch' && isAlone && !scenarioStore.getState().isReadOnly ? selectedFeature() : null;
    if (wanted?.id !== held?.id) set({ reshapeRefusal: null });
    if (!anew && wanted?.id === held?.id && wanted?.geometry === held?.geometry) return;
    held = wanted;
    editedId = wanted?.id ?? null;
    pen.edit(wanted?.geometry ?? null, !isRoadKind(wanted?.properties.kind ?? null));
    // The handle in the middle of a barrier lies where its mark is.
    const mark = wanted?.geometry.type === 'LineString' ? `${wanted.id}~mark` : null;
    if (mark === heldMark) return;
    if (heldMark) map.removeFeatureState({ source: 'sketch', id: heldMark }, 'handled');
    if (mark) map.setFeatureState({ source: 'sketch', id: mark }, { handled: true });
    heldMark = mark;
  }

  map.on('style.load', () => {
    heldMark = null;
    giveHandles(true);
  });

  const arm = () => {
    const { mode, tool } = session();
    held = null;
    editedId = null;
    crosshair.hide();
    set({ aim: null, snap: null, reshapeRefusal: null });
    // An arrow key means the crosshair to who cannot see it too, as long as a tool is in hand.
    map.getCanvas().setAttribute('role', mode === 'sketch' && tool !== null ? 'application' : 'region');
    pen.arm(mode === 'sketch' && tool !== null ? tools[tool].gesture : null);
    giveHandles(true);
  };
  sessionStore.subscribe((state, before) => {
    if (state.theme !== before.theme) {
      pen.setTheme(state.theme);
      overlay.setTheme(state.theme);
    }
    if (state.tool !== before.tool || state.mode !== before.mode) arm();
    else if (state.draft === null && before.draft !== null) pen.cancel();
    if (state.shownPhases !== before.shownPhases || state.companions !== before.companions) giveHandles();
  });
  editStore.subscribe((state, before) => {
    if (state.isSplitting !== before.isSplitting || state.drops !== before.drops) giveHandles(true);
  });
  penStore.subscribe((state, before) => {
    if (state.offer?.preview !== before.offer?.preview) giveHandles();
  });
  scenarioStore.subscribe(() => giveHandles());
  viewStore.subscribe(() => giveHandles());
  map.on('move', () => {
    const { snap } = penStore.getState();
    const place = snap && map.project([snap.coordinate[0], snap.coordinate[1]]);
    if (place) set({ snap: { ...snap, x: place.x, y: place.y } });
  });
  map.on('mouseout', () => set({ snap: null }));
  arm();
  // The card of what was selected before has gone by the next frame.
  set({ pen: { placeAt: pen.pressExactly, takeBack: pen.takeBack, finish: pen.finish, aim: () => requestAnimationFrame(crosshair.show) } });
  // Whoever drives the page waits for this and not for a time.
  map.getContainer().dataset['pen'] = 'ready';
}

/**
 * The hand on what is drawn, while no tool is armed: presses that add to the selection, choose a corner or split a line, the
 * selection box, and several features dragged at once. Fetched with the planner's table.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { toLocalMeters } from '../../geo/localMeters.ts';
import type { LonLat } from '../../geo/types.ts';
import type { Scenario } from '../../scenario/document.ts';
import { palettes } from '../../scene/palette.ts';
import type { HandSelection } from '../../scene/sceneInput.ts';
import { planOf } from '../../scene/shownPlan.ts';
import { shownFeatures } from '../../scene/sources/sketchFeatures.ts';
import { featuresTouching } from '../../sketch/selection/featuresTouching.ts';
import { placeOnLine } from '../../sketch/selection/placeOnLine.ts';
import { chooseCorner, editedFeature, removeCorner } from '../../store/editing/cornerEdits.ts';
import { editStore } from '../../store/editing/editStore.ts';
import { splitSelected } from '../../store/editing/lineEdits.ts';
import { moveSelected } from '../../store/editing/moveEdits.ts';
import { scenarioInHand } from '../../store/editing/scenarioInHand.ts';
import { addPlanned, editableIds, togglePlanned } from '../../store/editing/selectedFeatures.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import type { Press } from '../pointer.ts';
import { followDrag, screenPoint, type ScreenPoint } from './dragOver.ts';
import { selectionInHand } from './inHand.ts';
import { cornerAt, plannedAt } from './pickPlanned.ts';

/** Pixels within which a press means a corner, and a line that is to be split. */
const cornerReachPx = 10;
const splitReachPx = 24;

const edit = () => editStore.getState();
const isAtHand = () => sessionStore.getState().mode === 'sketch' && sessionStore.getState().tool === null;

export interface Hand {
  /** Asked before a press selects anything; true says that it was taken. */
  takes(press: Press): boolean;
  /** The open scenario with what is being dragged where the pointer has it. */
  scenario(): Scenario | null;
  selection(): HandSelection;
}

/** Listens for the life of the page. */
export function followSelection(map: MapLibreMap): Hand {
  const metersFor = (px: number) => (px * 40_075_016.686 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());
  const placeAt = (point: ScreenPoint): LonLat => {
    const { lng, lat } = map.unproject([point[0], point[1]]);
    return [lng, lat];
  };
  let isFinger = false;

  map.getCanvasContainer().addEventListener('pointerdown', (event) => {
    isFinger = event.pointerType === 'touch';
    if (!isAtHand() || edit().isSplitting || !event.isPrimary || event.button !== 0) return;
    const [x, y] = screenPoint(map, event);
    const ids = editableIds();
    const takes = event.shiftKey ? drawBox : ids.length > 1 && plannedAt(map, { x, y }, ids) !== null ? dragSelected : null;
    if (!takes) {
      if (ids.length === 1) watchHandles(event);
      return;
    }
    // The pen must not take it for a drag of its handles.
    event.stopPropagation();
    takes(event);
  }, { capture: true });

  function drawBox(down: PointerEvent): void {
    const [left, top] = screenPoint(map, down);
    const box = document.createElement('div');
    box.dataset['selectionBox'] = '';
    const color = palettes[sessionStore.getState().theme].selection;
    Object.assign(box.style, { position: 'absolute', zIndex: '2', pointerEvents: 'none', border: `1.5px dashed ${color}`, background: `color-mix(in srgb, ${color} 12%, transparent)` });
    const place = ([x, y]: ScreenPoint) => Object.assign(box.style, {
      left: `${Math.min(left, x)}px`, top: `${Math.min(top, y)}px`, width: `${Math.abs(x - left)}px`, height: `${Math.abs(y - top)}px`,
    });
    const stop = editStore.subscribe(({ gesture }) => {
      if (gesture !== 'box' && box.isConnected) end();
    });
    const end = () => {
      stop();
      box.remove();
    };
    followDrag(map, down, {
      onStart: () => {
        edit().set({ gesture: 'box', remarks: [] });
        map.getContainer().append(box);
      },
      onMove: place,
      onEnd: ([right, bottom]) => {
        edit().set({ gesture: null });
        const ring = ([[left, top], [right, top], [right, bottom], [left, bottom], [left, top]] as const).map(placeAt);
        addPlanned(featuresTouching(shownNow(), ring));
      },
      onCancel: () => edit().set({ gesture: null }),
      isDropped: () => edit().gesture !== 'box',
    });
  }

  function dragSelected(down: PointerEvent): void {
    const [fromEast, fromNorth] = toLocalMeters(placeAt(screenPoint(map, down)));
    const stepTo = (to: ScreenPoint) => {
      const [east, north] = toLocalMeters(placeAt(to));
      return { eastMeters: east - fromEast, northMeters: north - fromNorth };
    };
    followDrag(map, down, {
      onStart: () => edit().set({ gesture: 'move', remarks: [] }),
      onMove: (to) => edit().set({ moved: stepTo(to) }),
      onEnd: (to) => {
        moveSelected(stepTo(to));
        edit().set({ gesture: null, moved: null });
      },
      onCancel: () => edit().set({ gesture: null, moved: null }),
      isDropped: () => edit().gesture !== 'move',
    });
  }

  /** The pen holds the map still while it drags a handle: that is how its drag is known here. */
  function watchHandles({ pointerId }: PointerEvent): void {
    const onMove = (event: PointerEvent) => {
      if (event.pointerId === pointerId && !map.dragPan.isEnabled() && edit().gesture === null) {
        edit().set({ gesture: 'reshape' });
        window.removeEventListener('pointermove', onMove);
      }
    };
    const finish = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', finish);
      window.removeEventListener('pointercancel', finish);
      if (edit().gesture === 'reshape') edit().set({ gesture: null, reshaped: null });
      // A pen whose drag was dropped no longer gives the map back.
      map.dragPan.enable();
      map.dragRotate.enable();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', finish);
    window.addEventListener('pointercancel', finish);
  }

  map.on('contextmenu', ({ point }) => {
    // A finger rests on a corner before it drags it: that must not take the corner out.
    const feature = isAtHand() ? editedFeature() : null;
    const corner = feature && cornerAt(map, feature, point, cornerReachPx);
    if (corner) (isFinger ? chooseCorner : removeCorner)(corner);
  });

  map.on('mousemove', ({ lngLat }) => {
    if (!edit().isSplitting) return;
    const feature = editedFeature();
    const place = feature?.geometry.type === 'LineString' ? placeOnLine(feature.geometry.coordinates, [lngLat.lng, lngLat.lat], metersFor(splitReachPx) / 2) : null;
    edit().set({ splitAt: place && place.distanceMeters <= metersFor(splitReachPx) && !place.isEnd ? place.coordinate : null });
  });

  const takeBoxKey = () => map.boxZoom[sessionStore.getState().mode === 'sketch' ? 'disable' : 'enable']();
  sessionStore.subscribe((state, before) => {
    if (state.mode !== before.mode) takeBoxKey();
  });
  takeBoxKey();

  const takes = ({ at, x, y, isAdding }: Press): boolean => {
    if (!isAtHand()) return false;
    if (edit().isSplitting) {
      splitSelected(at, metersFor(splitReachPx));
      return true;
    }
    if (isAdding || edit().isSeveral) {
      const id = plannedAt(map, { x, y });
      if (id !== null) togglePlanned(id);
      return true;
    }
    const feature = editedFeature();
    const corner = feature && shownNow().includes(feature) ? cornerAt(map, feature, { x, y }, cornerReachPx) : null;
    if (corner || edit().corner) chooseCorner(corner);
    return corner !== null;
  };
  return { takes, scenario: scenarioInHand, selection: selectionInHand };
}

/** Features of the plan that are drawn now. */
function shownNow() {
  const { postureId, shownPhases } = sessionStore.getState();
  const plan = planOf(presentScenario(), postureId, shownPhases);
  return plan ? shownFeatures(plan) : [];
}

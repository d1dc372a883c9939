/**
 * The pen: Terra Draw as an input device and nothing more. It turns gestures of pointer, finger and keyboard into one
 * geometry, hands it on and forgets it; it never owns a feature of the plan. Fetched when a tool is first armed.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDraw, type SnapToCustom } from 'terra-draw';
import type { LonLat } from '../../geo/types.ts';
import type { Theme } from '../../scenario/view.ts';
import type { DrawnGeometry, Gesture } from '../../sketch/tools.ts';
import { createModes, finishKey, handleFlags, modeNames } from './drawingModes.ts';
import { drawingStyles } from './drawingStyles.ts';
import { forgetPlaces } from './forgetPlaces.ts';
import { createPenAdapter, type PenAdapter } from './penAdapter.ts';

export interface DrawingListeners {
  /** The place that a pointer at `at` should take instead, within `toleranceMeters`; null leaves it where it is. */
  snap(at: LonLat, toleranceMeters: number): LonLat | null;
  /** Where a press would place a corner now. */
  onAim(at: LonLat): void;
  /** After every movement of an unfinished gesture; null once there is none. `placed` are its corners without the one under the pen. */
  onDraft(geometry: DrawnGeometry | null, placed: readonly LonLat[]): void;
  onFinish(geometry: DrawnGeometry): void;
  /** The feature given to `edit` would have this shape if the hand let go of its handle now. */
  onReshaping(geometry: DrawnGeometry): void;
  /** The feature given to `edit` was dragged, or a vertex of it moved, put in or taken out. */
  onEdited(geometry: DrawnGeometry): void;
}

export interface DrawingInput extends Pick<PenAdapter, 'point' | 'pressExactly'> {
  /** Takes up a gesture, or lays the pen down with null. An unfinished draft is dropped without a trace. */
  arm(gesture: Gesture | null): void;
  /** Gives one feature handles to be dragged by, or takes them away with null; `isWhole` whether it may be dragged as a whole. */
  edit(geometry: DrawnGeometry | null, isWhole?: boolean): void;
  /** Drops the unfinished draft and keeps the gesture armed. */
  cancel(): void;
  /** Takes back the corner that was placed last; the first one drops the draft. */
  takeBack(): void;
  /** Ends a line, an outline or a free hand where it is. */
  finish(): void;
  metersPerPixel(): number;
  setTheme(theme: Theme): void;
  stop(): void;
}

/** Pixels within which a pointer snaps. */
const snapPx = 14;
/** Held, this key leaves every place where the pointer is. */
const noSnapKey = 'Alt';

export function createDrawingInput(map: MapLibreMap, theme: Theme, listeners: DrawingListeners): DrawingInput {
  const metersPerPixel = () => (40_075_016.686 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());
  // Terra Draw hears keys only while the map has the keyboard; the hand that holds this one may have come from a button.
  let isFree = false;
  const hearKey = ({ type, key }: KeyboardEvent) => {
    if (key === noSnapKey) isFree = type === 'keydown';
  };
  const letGo = () => {
    isFree = false;
  };
  window.addEventListener('keydown', hearKey);
  window.addEventListener('keyup', hearKey);
  window.addEventListener('blur', letGo);
  const snapped = (at: LonLat): LonLat => {
    const found = isFree ? listeners.snap(at, 0) : listeners.snap(at, snapPx * metersPerPixel());
    return found ?? at;
  };
  const snapHandle: SnapToCustom = ({ lng, lat }) => {
    const [lon, north] = snapped([lng, lat]);
    return lon === lng && north === lat ? undefined : [lon, north];
  };
  let armed: Gesture | null = null;
  let aim: LonLat | null = null;
  const penAdapter = createPenAdapter(map, (at) => {
    if (armed === null) return at;
    // A free hand begins on what it snaps to, and is led by nothing from there.
    aim = armed === 'freehand' && isUnderWay() ? listeners.snap(at, 0) ?? at : snapped(at);
    listeners.onAim(aim);
    return aim;
  });
  let nextId = 1;
  const modes = createModes(theme, snapHandle);
  const draw = new TerraDraw({
    adapter: penAdapter.adapter,
    idStrategy: { isValidId: (id) => typeof id === 'number', getId: () => nextId++ },
    modes: modes.all,
  });
  let editing = false;
  let editedId: number | string | null = null;
  let start: LonLat | null = null;
  let draftId: number | string | null = null;
  const isUnderWay = () => draftId !== null && draw.hasFeature(draftId);

  const readDraft = (id: number | string): DrawnGeometry | null => {
    const feature = draw.hasFeature(id) ? draw.getSnapshotFeature(id) : undefined;
    const geometry = feature?.geometry;
    if (geometry?.type === 'Point') return { type: 'Point', coordinates: pair(geometry.coordinates) };
    if (geometry?.type === 'LineString') return { type: 'LineString', coordinates: geometry.coordinates.map(pair) };
    return geometry?.type === 'Polygon' ? { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(pair)) } : null;
  };
  const placedIn = (id: number | string, geometry: DrawnGeometry): readonly LonLat[] => {
    if (geometry.type === 'LineString') return geometry.coordinates.slice(0, -1);
    const count = draw.getSnapshotFeature(id)?.properties['committedCoordinateCount'];
    if (geometry.type === 'Polygon' && typeof count === 'number') return (geometry.coordinates[0] ?? []).slice(0, count);
    return start ? [start] : [];
  };
  draw.on('change', (ids, type) => {
    if (type === 'delete') return;
    if (editing && editedId !== null && type === 'update' && ids.includes(editedId)) {
      const shape = readDraft(editedId);
      if (shape) listeners.onReshaping(shape);
    }
    if (editing || armed === null) return;
    for (const id of ids) {
      const draft = readDraft(id);
      if (!draft || draft.type === 'Point') continue;
      if (draftId !== id) [draftId, start] = [id, aim];
      listeners.onDraft(draft, placedIn(id, draft));
    }
  });
  draw.on('finish', (id, { action }) => {
    const geometry = readDraft(id);
    if (!geometry) return;
    if (action !== 'draw') {
      queueMicrotask(() => listeners.onEdited(geometry));
      return;
    }
    const mode = draw.getMode();
    // Terra Draw is still inside its own gesture here; what it holds may be cleared only after that.
    queueMicrotask(() => {
      draw.clear();
      forgetPlaces(draw);
      draw.setMode(mode);
      listeners.onDraft(null, []);
      listeners.onFinish(geometry);
    });
  });
  draw.start();
  draw.setMode('static');

  const lay = () => {
    editing = false;
    editedId = null;
    if (draw.getMode() !== 'static') draw.setMode('static');
    // Three sources would be told that they are empty still.
    if (draw.getSnapshot().length > 0) draw.clear();
    forgetPlaces(draw);
    listeners.onDraft(null, []);
  };
  return {
    point: penAdapter.point,
    pressExactly: (at) => {
      aim = at;
      penAdapter.pressExactly(at);
    },
    metersPerPixel,
    arm: (gesture) => {
      lay();
      armed = gesture;
      if (gesture) draw.setMode(modeNames[gesture]);
    },
    edit: (geometry, isWhole = true) => {
      lay();
      armed = null;
      if (!geometry) return;
      editing = true;
      const id = nextId++;
      const mode = geometry.type === 'Point' ? 'point' : geometry.type === 'LineString' ? 'linestring' : 'polygon';
      draw.updateModeOptions('select', { flags: handleFlags(snapHandle, isWhole) });
      draw.addFeatures([{ type: 'Feature', id, geometry: copy(geometry), properties: { mode } }]);
      draw.setMode('select');
      if (draw.hasFeature(id)) draw.selectFeature(id);
      editedId = id;
    },
    cancel: () => {
      const mode = draw.getMode();
      lay();
      draw.setMode(mode);
    },
    takeBack: () => {
      const mode = armed === 'line' ? modes.line : armed === 'polygon' ? modes.polygon : null;
      if (mode) mode.undo();
      if (!mode || draw.getSnapshot().length === 0) listeners.onDraft(null, []);
    },
    finish: () => {
      map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: finishKey, bubbles: true }));
    },
    setTheme: (next) => {
      for (const [mode, styles] of Object.entries(drawingStyles(next))) draw.setModeStyles(mode, styles);
    },
    stop: () => {
      draw.stop();
      window.removeEventListener('keydown', hearKey);
      window.removeEventListener('keyup', hearKey);
      window.removeEventListener('blur', letGo);
    },
  };
}

function pair([lon = 0, lat = 0]: readonly number[]): LonLat {
  return [lon, lat];
}

type MutableGeometry =
  | { type: 'Point'; coordinates: number[] }
  | { type: 'LineString'; coordinates: number[][] }
  | { type: 'Polygon'; coordinates: number[][][] };

/** Terra Draw checks that kept coordinates have at most nine decimals; the plan's have six. */
function copy(geometry: DrawnGeometry): MutableGeometry {
  if (geometry.type === 'Point') return { type: 'Point', coordinates: [...geometry.coordinates] };
  if (geometry.type === 'LineString') return { type: 'LineString', coordinates: geometry.coordinates.map((place) => [...place]) };
  return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map((place) => [...place])) };
}

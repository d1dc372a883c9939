/**
 * The pen: Terra Draw as an input device and nothing more. It turns gestures of pointer, finger and keyboard into one
 * geometry, hands it on and forgets it; it never owns a feature of the plan. Fetched when a tool is first armed.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  TerraDraw, TerraDrawCircleMode, TerraDrawLineStringMode, TerraDrawPointMode, TerraDrawPolygonMode,
  TerraDrawRectangleMode, TerraDrawSelectMode, type SnapToCustom,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { LonLat } from '../../geo/types.ts';
import type { Theme } from '../../scenario/view.ts';
import type { DrawnGeometry, Gesture } from '../../sketch/tools.ts';
import { drawingStyles } from './drawingStyles.ts';

export interface DrawingListeners {
  /** The place that a pointer at `at` should take instead, within `toleranceMeters`; null leaves it where it is. */
  snap(at: LonLat, toleranceMeters: number): LonLat | null;
  /** After every movement of an unfinished gesture; null once there is none. */
  onDraft(geometry: DrawnGeometry | null): void;
  onFinish(geometry: DrawnGeometry): void;
  /** The feature given to `edit` was dragged, or a vertex of it moved, put in or taken out. */
  onEdited(geometry: DrawnGeometry): void;
}

export interface DrawingInput {
  /** Takes up a gesture, or lays the pen down with null. An unfinished draft is dropped without a trace. */
  arm(gesture: Gesture | null): void;
  /** Gives one feature handles to be dragged by, or takes them away with null. */
  edit(geometry: DrawnGeometry | null): void;
  /** Drops the unfinished draft and keeps the gesture armed. */
  cancel(): void;
  setTheme(theme: Theme): void;
  stop(): void;
}

/** Pixels within which a pointer snaps. */
const snapPx = 14;
/** Held, this key leaves every place where the pointer is. */
const noSnapKey = 'Alt';

const modes: Record<Gesture, string> = {
  line: 'linestring', polygon: 'polygon', rectangle: 'rectangle', circle: 'circle', point: 'point',
};

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
  const toCustom: SnapToCustom = (event) => {
    if (isFree) return undefined;
    const found = listeners.snap([event.lng, event.lat], snapPx * metersPerPixel());
    return found ? [found[0], found[1]] : undefined;
  };
  let nextId = 1;
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 9 }),
    idStrategy: { isValidId: (id) => typeof id === 'number', getId: () => nextId++ },
    modes: createModes(theme, toCustom),
  });
  let editing = false;

  const readDraft = (id: number | string): DrawnGeometry | null => {
    const feature = draw.hasFeature(id) ? draw.getSnapshotFeature(id) : undefined;
    const geometry = feature?.geometry;
    if (geometry?.type === 'Point') return { type: 'Point', coordinates: pair(geometry.coordinates) };
    if (geometry?.type === 'LineString') return { type: 'LineString', coordinates: geometry.coordinates.map(pair) };
    return geometry?.type === 'Polygon' ? { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(pair)) } : null;
  };
  draw.on('change', (ids, type) => {
    if (editing || type === 'delete') return;
    for (const id of ids) {
      const draft = readDraft(id);
      if (draft && draft.type !== 'Point') listeners.onDraft(draft);
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
      draw.setMode(mode);
      listeners.onDraft(null);
      listeners.onFinish(geometry);
    });
  });
  draw.start();
  draw.setMode('static');

  const lay = () => {
    editing = false;
    if (draw.getMode() !== 'static') draw.setMode('static');
    draw.clear();
    listeners.onDraft(null);
  };
  return {
    arm: (gesture) => {
      lay();
      if (gesture) draw.setMode(modes[gesture]);
    },
    edit: (geometry) => {
      lay();
      if (!geometry) return;
      editing = true;
      const id = nextId++;
      const mode = geometry.type === 'Point' ? 'point' : geometry.type === 'LineString' ? 'linestring' : 'polygon';
      draw.addFeatures([{ type: 'Feature', id, geometry: copy(geometry), properties: { mode } }]);
      draw.setMode('select');
      if (draw.hasFeature(id)) draw.selectFeature(id);
    },
    cancel: () => {
      const mode = draw.getMode();
      lay();
      draw.setMode(mode);
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

function createModes(theme: Theme, toCustom: SnapToCustom) {
  const styles = drawingStyles(theme);
  const keyEvents = { cancel: null, finish: 'Enter' } as const;
  // Corners are taken out by map/selection, which says why where it cannot be.
  const handles = {
    feature: { draggable: true, coordinates: { draggable: true, midpoints: true, deletable: false, snappable: { toCustom } } },
  };
  return [
    new TerraDrawLineStringMode({ snapping: { toCustom }, keyEvents, styles: styles.linestring }),
    new TerraDrawPolygonMode({ snapping: { toCustom }, keyEvents, styles: styles.polygon }),
    new TerraDrawRectangleMode({ keyEvents, styles: styles.rectangle }),
    new TerraDrawCircleMode({ keyEvents, segments: 48, styles: styles.circle }),
    new TerraDrawPointMode({ styles: styles.point }),
    new TerraDrawSelectMode({
      allowManualDeselection: false, allowManualSelection: false, styles: styles.select,
      keyEvents: { deselect: null, delete: null, rotate: null, scale: null },
      flags: { linestring: handles, polygon: handles, point: { feature: { draggable: true } } },
    }),
  ];
}

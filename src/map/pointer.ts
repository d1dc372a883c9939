/** What the pointer does on the map when no tool is armed: point at a place, select what lies under it. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { LonLat } from '../geo/types.ts';
import { layerOrder } from '../scene/layerOrder.ts';

/** What a check and a replay draw is no feature of the plan; a press goes through to that. */
const answerLayers = ['way-casing', 'way', 'way-arrow', 'way-number', 'cut', 'replay-line', 'replay-vehicle'] as const;

/** Layers that answer a click, the topmost first. */
const selectableLayers = layerOrder
  .map((entry) => entry.id)
  .filter((id) => !['land', 'zone-fill', 'water-fill', 'water-edge', 'zone-line', 'selection-halo', 'selection-line', 'uncertainty-fill', 'uncertainty-approximate', 'uncertainty-illustrative', 'neighbourhood-line', 'water-label', 'road-label', ...answerLayers].includes(id))
  .reverse();

/** Pixels a finger or a mouse may miss by. */
const tolerancePx = 5;

/** A press and release of the map in one place. */
export interface Press {
  /** Of the topmost feature under it, of the baseline or the plan; null for the bare map. */
  readonly id: string | null;
  readonly at: LonLat;
  /** Pixels from the map's top left corner. */
  readonly x: number;
  readonly y: number;
  /** With Shift, Control or Command held. */
  readonly isAdding: boolean;
}

export interface PointerListeners {
  onPress(press: Press): void;
  /** While a tool is armed the pointer is the pen's. */
  isDrawing(): boolean;
  onCursor(at: LonLat | null): void;
}

/** Listens until the map is removed. */
export function listenToPointer(map: MapLibreMap, { onPress, onCursor, isDrawing }: PointerListeners): void {
  // The press that ends a gesture lays the pen down before its click arrives: what counts is how the press began.
  let isPens = false;
  map.getCanvasContainer().addEventListener('pointerdown', () => {
    isPens = isDrawing();
  }, { capture: true });
  map.on('click', (event) => {
    const { lngLat, point, originalEvent: { shiftKey, ctrlKey, metaKey } } = event;
    if (!isPens) onPress({ id: idAt(map, event), at: [lngLat.lng, lngLat.lat], x: point.x, y: point.y, isAdding: shiftKey || ctrlKey || metaKey });
  });
  map.on('mousemove', (event) => {
    // A hand that turns the map, or drags it or something on it, is pointing at nothing, and every query would cost the frame.
    if (map.isMoving()) return;
    onCursor([event.lngLat.lng, event.lngLat.lat]);
    if (isDrawing() || event.originalEvent.buttons !== 0) return;
    map.getCanvas().style.cursor = idAt(map, event) === null ? '' : 'pointer';
  });
  map.on('mouseout', () => onCursor(null));
}

function idAt(map: MapLibreMap, { point }: MapMouseEvent): string | null {
  if (!map.isStyleLoaded()) return null;
  const layers = selectableLayers.filter((id) => map.getLayer(id));
  const exact = map.queryRenderedFeatures(point, { layers });
  const near = exact.length > 0 ? exact : map.queryRenderedFeatures(
    [[point.x - tolerancePx, point.y - tolerancePx], [point.x + tolerancePx, point.y + tolerancePx]], { layers },
  );
  const id: unknown = near[0]?.properties['id'];
  return typeof id === 'string' ? id : null;
}

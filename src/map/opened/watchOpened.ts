/** What of the opened layers lies under the pointer, and what of them was pressed where nothing of the plan or the ground was. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { openedStore, type Pointed } from '../../store/openedStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';

const tolerancePx = 4;

export function watchOpened(map: MapLibreMap): void {
  const isPens = () => sessionStore.getState().tool !== null;
  // As in pointer.ts: how the press began is what counts.
  let beganWithPen = false;
  map.getCanvasContainer().addEventListener('pointerdown', () => { beganWithPen = isPens(); }, { capture: true });
  map.on('click', (event) => {
    if (beganWithPen) return;
    // Who takes the press for the plan has done so by now.
    const picked = viewStore.getState().view.selectedId === null ? pointedAt(map, event) : null;
    openedStore.getState().set({ picked, pointed: null });
  });
  map.on('mousemove', (event) => {
    if (map.isMoving() || isPens() || event.originalEvent.buttons !== 0) return point(null);
    point(pointedAt(map, event));
  });
  map.on('movestart', () => point(null));
  map.on('mouseout', () => point(null));
}

function point(pointed: Pointed | null): void {
  const { pointed: last, set } = openedStore.getState();
  if (pointed !== last) set({ pointed });
}

function pointedAt(map: MapLibreMap, { point: { x, y } }: MapMouseEvent): Pointed | null {
  const shown = openedStore.getState().layers.filter(({ isShown }) => isShown);
  if (shown.length === 0) return null;
  const layers = shown.flatMap(({ id }) => ['place', 'line', 'fill'].map((kind) => `opened-${id}-${kind}`)).filter((id) => map.getLayer(id));
  const [found] = map.queryRenderedFeatures([[x - tolerancePx, y - tolerancePx], [x + tolerancePx, y + tolerancePx]], { layers });
  if (!found || typeof found.id !== 'number') return null;
  return { layerId: found.source.replace(/^opened-/, ''), feature: found.id, x, y };
}

/**
 * A square dragged from the tray of held properties to a place on the map: the first of the count that has none is then being
 * placed, and the interface asks for source and date. Escape drops it without a trace. Fetched with the planner's table.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Baseline } from '../../baseline/baseline.ts';
import { listProperties } from '../../analysis/ledger/listProperties.ts';
import { palettes } from '../../scene/palette.ts';
import { trayId } from '../../scene/sources/trayFeature.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { followDrag, screenPoint, type ScreenPoint } from '../selection/dragOver.ts';

const session = () => sessionStore.getState();

/** Pixels of the square under the pointer, as large as those of the tray. */
const squarePx = 12;

/** Listens for the life of the page. */
export function followTray(map: MapLibreMap, baseline: Baseline): void {
  map.getCanvasContainer().addEventListener('pointerdown', (down) => {
    const { mode, tool } = session();
    if (mode !== 'sketch' || tool !== null || !down.isPrimary || down.button !== 0 || down.shiftKey || scenarioStore.getState().isReadOnly) return;
    const [x, y] = screenPoint(map, down);
    const scenario = presentScenario();
    if (scenario === null || !map.getLayer('tray') || !map.queryRenderedFeatures([x, y], { layers: ['tray'] }).some(({ properties }) => properties['id'] === trayId)) return;
    const free = listProperties(baseline, scenario).find(({ standing, isLocated }) => standing === 'counted' && !isLocated);
    if (!free) return;
    // Neither the pen nor the selection may take it for theirs.
    down.stopImmediatePropagation();
    dragSquare(down, free.id);
  }, { capture: true });

  function dragSquare(down: PointerEvent, id: string): void {
    const square = document.createElement('div');
    square.dataset['traySquare'] = '';
    const { held, markGround } = palettes[session().theme];
    Object.assign(square.style, {
      position: 'absolute', zIndex: '2', pointerEvents: 'none', inlineSize: `${squarePx}px`, blockSize: `${squarePx}px`, border: `2px solid ${held}`, background: markGround,
    });
    const place = ([left, top]: ScreenPoint) => Object.assign(square.style, { left: `${left - squarePx / 2}px`, top: `${top - squarePx / 2}px` });
    const isDropped = () => session().placing?.id !== id;
    const stop = sessionStore.subscribe(() => {
      // Not before it has begun: the place under the pointer is told to the same store.
      if (square.isConnected && isDropped()) end();
    });
    const end = () => {
      stop();
      square.remove();
    };
    followDrag(map, down, {
      onStart: () => {
        session().set({ placing: { id, at: null } });
        map.getContainer().append(square);
      },
      onMove: place,
      onEnd: (to) => {
        end();
        const { lng, lat } = map.unproject([to[0], to[1]]);
        session().set({ placing: { id, at: [lng, lat] } });
      },
      onCancel: () => session().set({ placing: null }),
      isDropped,
    });
  }

  // A tool that is laid down without a place places nothing.
  sessionStore.subscribe(({ tool, placing, set }, before) => {
    if (before.tool === 'property' && tool !== 'property' && placing?.at === null) set({ placing: null });
  });
}

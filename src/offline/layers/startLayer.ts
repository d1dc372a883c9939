/** Starts the worker of one opened layer and speaks with it. Tiles are asked for one at a time, the newest first: what has left the sight meanwhile is never cut. */
import * as Comlink from 'comlink';
import type { OnProgress } from '../../share/formats/foreign.ts';
import type { TilePort } from '../../store/openedStore.ts';
import type { LayerDoor } from './layerWorker.ts';
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import LayerWorker from './layerWorker.ts?worker';
import { createBreak } from '../../worker/createBreak.ts';

type Opened = Awaited<ReturnType<LayerDoor['open']>>;

export interface RunningLayer extends TilePort {
  /** Rejects where the worker cannot be started or breaks. */
  open(name: string, file: Blob, onProgress: OnProgress): Promise<Opened>;
}

/** Under way in the worker at once: one is cut while the next one's order travels. */
const mostUnderWay = 2;

export function startLayer(): RunningLayer {
  const worker = new LayerWorker();
  const door = Comlink.wrap<LayerDoor>(worker);
  const { unlessBroken, breakOff } = createBreak();
  worker.addEventListener('error', (event) => breakOff(new Error(event.message)));
  worker.addEventListener('messageerror', () => breakOff(new Error('messageerror')));
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const next = () => {
    if (underWay < mostUnderWay) waiting.pop()?.();
  };
  return {
    open: (name, file, onProgress) => unlessBroken<Opened>(door.open(name, file, Comlink.proxy(onProgress))),
    tile: (z, x, y, signal) => new Promise((resolve, reject) => {
      waiting.push(() => {
        if (signal.aborted) {
          reject(signal.reason as Error);
          next();
          return;
        }
        underWay += 1;
        unlessBroken(door.tile(z, x, y)).then(resolve, reject).finally(() => {
          underWay -= 1;
          next();
        });
      });
      next();
    }),
    feature: (id) => unlessBroken(door.feature(id)),
    end: () => worker.terminate(),
  };
}

/** Starts the worker of one opened layer and speaks with it. Tiles are asked for one at a time, the newest first: what has left the sight meanwhile is never cut. */
import * as Comlink from 'comlink';
import type { OnProgress } from '../../share/formats/foreign.ts';
import type { TilePort } from '../../store/openedStore.ts';
import type { LayerDoor } from './layerWorker.ts';
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import LayerWorker from './layerWorker.ts?worker';
import { callWorker } from '../../worker/callWorker.ts';

type Opened = Awaited<ReturnType<LayerDoor['open']>>;

export interface RunningLayer extends TilePort {
  /** Rejects where the worker cannot be started, breaks, or has stopped to answer; so does whatever is asked of it afterwards. */
  open(name: string, file: Blob, onProgress: OnProgress): Promise<Opened>;
}

/** Under way in the worker at once: one is cut while the next one's order travels. */
const mostUnderWay = 2;

/** A reader that says nothing for so long has stopped: the longest piece of its work, the last one over a hundred megabytes, takes a small part of it. */
const mostSilentSeconds = 60;

export function startLayer(): RunningLayer {
  const { door, wait, heard, end } = callWorker<LayerDoor>(new LayerWorker(), mostSilentSeconds);
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const next = () => {
    if (underWay < mostUnderWay) waiting.pop()?.();
  };
  return {
    open: (name, file, onProgress) => wait<Opened>(door.open(name, file, Comlink.proxy((share: number) => {
      heard();
      return onProgress(share);
    }))),
    tile: (z, x, y, signal) => new Promise((resolve, reject) => {
      waiting.push(() => {
        if (signal.aborted) {
          reject(signal.reason as Error);
          next();
          return;
        }
        underWay += 1;
        wait(door.tile(z, x, y)).then(resolve, reject).finally(() => {
          underWay -= 1;
          next();
        });
      });
      next();
    }),
    feature: (id) => wait(door.feature(id)),
    end,
  };
}

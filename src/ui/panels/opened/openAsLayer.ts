/** Opens a file as a layer to be looked at: read in a worker of its own, handed to the map, put on the list. One at a time; another one ends the one before. */
import { type RunningLayer, startLayer } from '../../../offline/layers/startLayer.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { type Opened, openedStore } from '../../../store/openedStore.ts';

let running: RunningLayer | null = null;
let last = 0;

/** Whatever is being read is dropped. */
export function cancelOpening(): void {
  running?.end();
  running = null;
  openedStore.getState().set({ opening: null });
}

/** False where it was refused or called off; the store says why. */
export async function openAsLayer(name: string, file: Blob, map: MapHandle | null): Promise<boolean> {
  cancelOpening();
  const { set, add } = openedStore.getState();
  const own = startLayer();
  running = own;
  set({ opening: { is: 'reading', name, share: 0 } });
  try {
    const [outcome] = await Promise.all([
      own.open(name, file, (share) => {
        if (running === own) set({ opening: { is: 'reading', name, share } });
      }),
      // Fetched meanwhile; the map's own code for it is not needed before.
      map && import('../../../map/opened/followOpened.ts').then(({ followOpened }) => map.lend(followOpened)),
    ]);
    if (running !== own) return false;
    running = null;
    if (!outcome.ok) {
      own.end();
      set({ opening: { is: 'refused', name, reason: outcome.reason, detail: outcome.detail } });
      return false;
    }
    last += 1;
    const layer: Opened = { id: String(last), name, summary: outcome.summary, port: own, color: 'uncertainty', opacity: 1, isShown: true, isPartial: false, isBroken: false };
    add(layer);
    set({ opening: { is: 'done', name, summary: outcome.summary } });
    return true;
  } catch (error) {
    if (running !== own) return false;
    running = null;
    own.end();
    set({ opening: { is: 'refused', name, reason: 'broken', detail: error instanceof Error ? error.message : '' } });
    return false;
  }
}

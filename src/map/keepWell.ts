/**
 * Looks after a map that has been drawn once: says it while there is no picture because the graphics card gave the context up, and notices
 * workers of MapLibre that have died or hang in the middle of work. Both come back by themselves; what is drawn meanwhile is in the plan.
 */
import { getGlobalDispatcher, type Map as MapLibreMap } from 'maplibre-gl';

/** `lost`: there is no context to draw with. `silent`: the workers do not answer. */
export type MapAilment = 'lost' | 'silent';

/** A map that is at work is asked this often whether its workers are alive. */
const askEveryMs = 3000;

/** Workers that say nothing for so long are replaced: cutting a source of 50,000 features takes some three seconds (measured). */
const patienceMs = 12_000;

/** Follows until the page is closed; null says that the map is whole again. */
export function keepWell(map: MapLibreMap, say: (ailment: MapAilment | null) => void): void {
  let ailment: MapAilment | null = null;
  const tell = (next: MapAilment | null) => {
    if (ailment === next) return;
    ailment = next;
    say(next);
  };
  map.on('webglcontextlost', () => { if (ailment === null) tell('lost'); });
  map.on('idle', () => tell(null));
  let isAsking = false;
  setInterval(() => {
    if (isAsking || document.hidden || map.getContainer().dataset['mapBusy'] === undefined) return;
    isAsking = true;
    void revive(() => tell('silent')).finally(() => { isAsking = false; });
  }, askEveryMs);
}

/** Fresh workers get all sources anew, as after a lost context. */
async function revive(onSilence: () => void): Promise<void> {
  const workers = getGlobalDispatcher();
  if (await workers.ping(patienceMs)) return;
  onSilence();
  await workers.ensureWorkers();
}

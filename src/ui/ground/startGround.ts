/** Brings what this device keeps of grounds to the map, and whose work it is to the bar below it, and tells the legend. Once; asked for by whoever first needs it. */
import { startGrounds } from '../../offline/ground/groundDesk.ts';
import { followGround } from '../../map/ground/followGround.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import { groundStore } from '../../store/ground/groundStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';

let isStarted = false;

export async function startGround(map: MapHandle | null): Promise<void> {
  if (isStarted || !map) return;
  isStarted = true;
  await startGrounds();
  followGround(map);
  // The map follows by itself and has done so by now.
  const tell = () => {
    const { given, archive } = groundStore.getState();
    const { groundTurns, set } = sessionStore.getState();
    set({ groundTurns: groundTurns + 1, groundCredit: given?.credit ?? archive?.attribution ?? '' });
  };
  groundStore.subscribe((state, before) => {
    if (state.variant !== before.variant || state.archive !== before.archive || state.given !== before.given) tell();
  });
  tell();
}

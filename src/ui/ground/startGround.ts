/** Brings what this device keeps of grounds to the map, and whose work it is to the bar below it. Once; asked for by whoever first needs it. */
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
  const credit = () => sessionStore.getState().set({ groundCredit: groundStore.getState().given?.credit ?? groundStore.getState().archive?.attribution ?? '' });
  groundStore.subscribe(credit);
  credit();
}

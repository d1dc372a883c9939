/** The desk that changes the roads of this page: made once, by whoever needs it first. */
import { startNetworkWorker } from '../../../network/osm/worker/startNetworkWorker.ts';
import { createRoadsDesk, type RoadsDesk } from '../../../store/network/roadsDesk.ts';
import { mostCharacters } from '../../../network/osm/openedNetwork.ts';
import { networkStore } from '../../../store/network/networkStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { decodeText } from '../../../share/formats/decodeText.ts';

let desk: RoadsDesk | null = null;

/** Null while the baseline has not come. */
export function roadsDesk(): RoadsDesk | null {
  const { baseline } = sessionStore.getState();
  if (desk === null && baseline !== null) desk = createRoadsDesk(baseline, startNetworkWorker);
  return desk;
}

/** Opens a file as the roads of the session; a file beyond all use is refused before it is read into memory. */
export async function openRoadsFile(name: string, file: Blob): Promise<void> {
  const refuse = (why: 'too-large' | 'broken', detail: string) => networkStore.getState().set({
    refused: { name, isOfPlan: false, why: why === 'broken' ? { reason: why, detail } : { ok: false, reason: why, at: null, detail } },
  });
  if (file.size > mostCharacters) {
    refuse('too-large', '');
    return;
  }
  try {
    const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
    await roadsDesk()?.open(name, text);
  } catch (error) {
    refuse('broken', error instanceof Error ? error.message : '');
  }
}

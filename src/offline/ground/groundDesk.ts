/**
 * What is done with grounds: a file is taken in, checked, kept whole where the device has room, and read from there in slices; chosen, taken away, had back.
 * What the device refuses is said and lasts until the page is closed.
 */
import { isInDrawnRegion } from '../../geo/drawnRegion.ts';
import type { GroundVariant } from '../../scenario/view.ts';
import { isTileFile } from '../../share/formats/ground/groundFile.ts';
import { openTiles } from '../../share/formats/tiles/openTiles.ts';
import { groundStore, type TileFile } from '../../store/ground/groundStore.ts';
import { newId } from '../newId.ts';
import { persistStorage } from '../persistStorage.ts';
import { forgetGroundItem, groundFile, type GroundItem, keepGroundFile, listGroundItems, noteGroundItem } from './groundArchive.ts';
import { readGroundChoice, writeGroundChoice } from './groundChoice.ts';
import { restorePicture, takePicture } from './pictureDesk.ts';
import { offerBack } from './removal.ts';

/** Files of this page, by id: those kept, and those that last until it is closed. */
const blobs = new Map<string, Blob>();

const { getState, setState } = groundStore;

let starting: Promise<void> | null = null;

/** Looks at what the device keeps, once. Nothing is on the map before. */
export function startGrounds(): Promise<void> {
  starting ??= (async () => {
    const items = await listGroundItems();
    for (const item of items) if (item.isRemoved) void forgetGroundItem(item.id);
    const kept = items.filter(({ isRemoved }) => !isRemoved);
    const files: TileFile[] = [];
    for (const item of kept.filter(({ picture }) => picture === null)) {
      const blob = await groundFile(item.id);
      if (!blob) continue;
      blobs.set(item.id, blob);
      files.push({ id: item.id, name: item.name, bytes: blob.size, keeping: 'kept' });
    }
    const { chosenId, variant } = readGroundChoice();
    setState({ files, variant, isReady: true });
    await Promise.all([files.some(({ id }) => id === chosenId) ? chooseGround(chosenId) : null, restorePicture(kept)]);
    groundStore.subscribe((state, before) => {
      if (state.chosenId !== before.chosenId || state.variant !== before.variant || state.files !== before.files || state.picture !== before.picture) note();
    });
  })();
  return starting;
}

function note(): void {
  const { chosenId, variant, files, picture } = getState();
  const hasFiles = files.length > 0 || picture !== null;
  writeGroundChoice({ chosenId: files.some(({ id, keeping }) => id === chosenId && keeping === 'kept') ? chosenId : null, variant }, hasFiles);
}

/** Files that were chosen or dropped: archives of tiles, and a picture with or without its world file. */
export async function takeGround(given: readonly File[]): Promise<void> {
  await startGrounds();
  for (const file of given.filter(({ name }) => isTileFile(name))) await takeTiles(file);
  const others = given.filter(({ name }) => !isTileFile(name));
  if (others.length > 0) await takePicture(others);
}

async function takeTiles(file: File): Promise<void> {
  setState({ taking: file.name, remark: null });
  const opened = await openTiles(file, file.name);
  if (!opened.ok) {
    setState({ taking: null, remark: { key: 'refused-tiles', name: file.name, reason: opened.reason } });
    return;
  }
  const item: GroundItem = { id: newId(), name: file.name.slice(0, 200), picture: null, isRemoved: false };
  persistStorage();
  const { keeping, file: kept } = await keepGroundFile(item, file);
  blobs.set(item.id, kept);
  setState({ taking: null, files: [...getState().files, { id: item.id, name: item.name, bytes: file.size, keeping }], remark: keeping === 'kept' ? null : { key: keeping, name: item.name } });
  await chooseGround(item.id);
}

/** Null is the embedded ground. */
export async function chooseGround(id: string | null): Promise<void> {
  const file = getState().files.find((one) => one.id === id);
  const blob = file && blobs.get(file.id);
  if (!file || !blob) {
    setState({ chosenId: null, given: null, archive: null, brokenTiles: 0 });
    return;
  }
  const opened = await openTiles(blob, file.name);
  if (!opened.ok) {
    setState({ chosenId: null, given: null, archive: null, brokenTiles: 0, remark: opened.reason === 'unreadable' ? { key: 'gone', name: file.name } : { key: 'refused-tiles', name: file.name, reason: opened.reason } });
    return;
  }
  const { archive } = opened;
  setState({ chosenId: file.id, given: null, archive, brokenTiles: 0, ...(isInDrawnRegion(archive.bounds) ? {} : { remark: { key: 'elsewhere', name: file.name } }) });
}

export const setGroundVariant = (variant: GroundVariant): void => setState({ variant });

/** Stays on the device, marked, until the offer to have it back is over. */
export function removeTiles(id: string): void {
  const file = getState().files.find((one) => one.id === id);
  if (!file) return;
  const wasChosen = getState().chosenId === id;
  const mark = (isRemoved: boolean) => {
    if (file.keeping === 'kept') void noteGroundItem({ id, name: file.name, picture: null, isRemoved });
  };
  mark(true);
  setState({ files: getState().files.filter((one) => one.id !== id), remark: null, ...(wasChosen ? { chosenId: null, archive: null, brokenTiles: 0 } : {}) });
  offerBack({
    what: 'tiles', name: file.name,
    back: () => {
      mark(false);
      setState({ files: [...getState().files, file] });
      if (wasChosen) void chooseGround(id);
    },
    end: () => {
      blobs.delete(id);
      void forgetGroundItem(id);
    },
  });
}

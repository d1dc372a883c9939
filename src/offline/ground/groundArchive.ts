/**
 * What this device keeps of grounds: files whole, apart from what is said of them, so that moving a slider does not write a gigabyte anew. A database of its own:
 * whatever becomes of it, the plans are in another.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { areCorners, type PictureCorners } from '../../share/formats/ground/pictureCorners.ts';
import type { GroundKeeping } from '../../store/ground/groundStore.ts';
import { ownName } from '../inside/ownName.ts';

export interface GroundItem {
  readonly id: string;
  readonly name: string;
  /** Null is a file of tiles. */
  readonly picture: { readonly corners: PictureCorners; readonly opacity: number } | null;
  /** Taken away, and kept until the offer to have it back is over. */
  readonly isRemoved: boolean;
}

interface Schema extends DBSchema {
  items: { key: string; value: unknown };
  files: { key: string; value: Blob };
}

const databaseName = ownName('cordon.ground');
/** A browser that neither opens nor refuses within this time has refused (assumption). */
const patienceMs = 4000;

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser does not open its storage.')), patienceMs);
    openDB<Schema>(databaseName, 1, {
      upgrade(database) {
        database.createObjectStore('items');
        database.createObjectStore('files');
      },
      terminated: () => { opening = null; },
    }).then(resolve, reject).finally(() => clearTimeout(timer));
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** The file as the device has it now, and how it is kept; the given one where there is no room or no storage. Never rejects. */
export async function keepGroundFile(item: GroundItem, file: Blob): Promise<{ readonly keeping: GroundKeeping; readonly file: Blob }> {
  try {
    if (!await hasRoomFor(file.size)) return { keeping: 'full', file };
    const database = await open();
    const writing = database.transaction(['items', 'files'], 'readwrite');
    await Promise.all([writing.objectStore('items').put(item, item.id), writing.objectStore('files').put(file, item.id), writing.done]);
    // The copy: the file on the disk may be moved while it is open.
    return { keeping: 'kept', file: await database.get('files', item.id) ?? file };
  } catch (error) {
    return { keeping: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused', file };
  }
}

/** Asked before anything is written. A browser that does not say is tried. */
async function hasRoomFor(bytes: number): Promise<boolean> {
  const { quota, usage = 0 } = await (navigator.storage as StorageManager | undefined)?.estimate().catch(() => ({}) as StorageEstimate) ?? {};
  return quota === undefined || quota - usage > bytes;
}

/** Everything that was kept, newest last; what is of another shape is passed over. Empty where the browser gives no storage. */
export async function listGroundItems(): Promise<readonly GroundItem[]> {
  try {
    return (await (await open()).getAll('items')).flatMap((value) => readItem(value) ?? []);
  } catch {
    return [];
  }
}

/** Null where it is gone. */
export async function groundFile(id: string): Promise<Blob | null> {
  try {
    const file: unknown = await (await open()).get('files', id);
    return file instanceof Blob ? file : null;
  } catch {
    return null;
  }
}

/** What is said of a file that is kept. A device that no longer takes it forgets the change, not the file. */
export async function noteGroundItem(item: GroundItem): Promise<void> {
  try {
    const database = await open();
    if (await database.getKey('files', item.id) !== undefined) await database.put('items', item, item.id);
  } catch {
    // Until the page is closed the store has it.
  }
}

export async function forgetGroundItem(id: string): Promise<void> {
  try {
    const deleting = (await open()).transaction(['items', 'files'], 'readwrite');
    await Promise.all([deleting.objectStore('items').delete(id), deleting.objectStore('files').delete(id), deleting.done]);
  } catch {
    // Tried again at the next start, as long as it is marked.
  }
}

export function readItem(value: unknown): GroundItem | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, picture, isRemoved } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof isRemoved !== 'boolean') return null;
  if (picture === null) return { id, name: name.slice(0, 200), picture, isRemoved };
  if (typeof picture !== 'object') return null;
  const { corners, opacity } = picture as Record<string, unknown>;
  const placed = readCorners(corners);
  return placed && typeof opacity === 'number' && opacity >= 0 && opacity <= 1 ? { id, name: name.slice(0, 200), picture: { corners: placed, opacity }, isRemoved } : null;
}

function readCorners(value: unknown): PictureCorners | null {
  if (!Array.isArray(value) || value.length !== 4) return null;
  if (!value.every((pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every((number: unknown) => typeof number === 'number'))) return null;
  const corners = value as unknown as PictureCorners;
  return areCorners(corners) ? corners : null;
}

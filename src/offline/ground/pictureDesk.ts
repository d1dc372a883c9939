/** The picture on the ground: taken in, given its place, shown through, taken away and had back. One at a time: a second takes the place of the first. */
import { isWorldFile } from '../../share/formats/ground/groundFile.ts';
import { areCorners, type PictureCorners } from '../../share/formats/ground/pictureCorners.ts';
import { cornersBy, guessSystem, mostWorldFileBytes, readWorldFile, type WorldFile, type WorldSystem } from '../../share/formats/ground/readWorldFile.ts';
import { type GroundPicture, groundStore, type PictureLie, type PictureRefusal } from '../../store/ground/groundStore.ts';
import { newId } from '../newId.ts';
import { persistStorage } from '../persistStorage.ts';
import { decodePicture } from './decodePicture.ts';
import { forgetGroundItem, groundFile, type GroundItem, keepGroundFile, noteGroundItem } from './groundArchive.ts';
import { offerBack } from './removal.ts';

/** A picture that lies here lies where it is meant to: Iraq between the marshes and Mosul, so that a plan of a governorate does too. */
const region = [42, 30, 48, 37] as const;
/** Streets show through. */
const firstOpacity = 0.7;

interface Pending {
  readonly file: File;
  readonly drawn: Blob;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** More steps than anybody goes back. */
const mostSteps = 100;

/** How the picture lay when the hand last rested. */
let rested: PictureLie | null = null;

/** Whose place is asked for. */
let pending: Pending | null = null;

const { getState, setState } = groundStore;
const refuse = (name: string, reason: PictureRefusal) => setState({ taking: null, remark: { key: 'refused-picture', name, reason } });

/** The first picture of these files, by the world file that comes with it or that it is asked for. */
export async function takePicture(files: readonly File[]): Promise<void> {
  const world = files.find(({ name }) => isWorldFile(name));
  const file = files.find(({ name }) => !isWorldFile(name));
  if (!file) {
    if (world) refuse(world.name, 'world-alone');
    return;
  }
  setState({ taking: file.name, remark: null, asked: null, isPlacing: false });
  const decoded = await decodePicture(file);
  if (!decoded.ok) {
    refuse(file.name, decoded.reason);
    return;
  }
  const { widthPixels, heightPixels, drawn } = decoded;
  pending = { file, drawn, widthPixels, heightPixels };
  if (!world) {
    setState({ taking: null, asked: { name: file.name, widthPixels, heightPixels, world: null } });
    return;
  }
  const lines = world.size > mostWorldFileBytes ? null : readWorldFile(await world.text().catch(() => ''));
  if (!lines) {
    refuse(world.name, 'world-unreadable');
    return;
  }
  const { possible, sure } = await guessSystem(lines, widthPixels, heightPixels, region);
  if (possible.length === 0) {
    refuse(world.name, 'world-nowhere');
    return;
  }
  const corners = possible.find(({ system }) => system === sure)?.corners;
  if (corners) await placePicture(corners);
  else setState({ taking: null, asked: { name: file.name, widthPixels, heightPixels, world: { file: lines, systems: possible.map(({ system }) => system) } } });
}

/** The reader says in which system the world file of the picture is. */
export async function placeBySystem(file: WorldFile, system: WorldSystem): Promise<void> {
  const corners = pending && await cornersBy(file, pending.widthPixels, pending.heightPixels, system);
  if (corners) await placePicture(corners);
}

/** Lays the picture whose place was asked for. False where these are no corners of a picture. */
export async function placePicture(corners: PictureCorners): Promise<boolean> {
  if (!pending) return false;
  if (!areCorners(corners)) {
    refuse(pending.file.name, 'corners');
    return false;
  }
  const { file, drawn, widthPixels, heightPixels } = pending;
  pending = null;
  removePicture();
  setState({ taking: file.name, asked: null });
  const item: GroundItem = { id: newId(), name: file.name.slice(0, 200), picture: { corners, opacity: firstOpacity }, isRemoved: false };
  persistStorage();
  const { keeping } = await keepGroundFile(item, file);
  setState({ taking: null, remark: keeping === 'kept' ? null : { key: keeping, name: item.name } });
  show({ id: item.id, name: item.name, bytes: file.size, keeping, widthPixels, heightPixels, address: URL.createObjectURL(drawn), corners, opacity: firstOpacity });
  return true;
}

/** The asked picture is not wanted after all. */
export function dropAsked(): void {
  pending = null;
  setState({ asked: null });
}

/** What the device keeps, at the start. */
export async function restorePicture(items: readonly GroundItem[]): Promise<void> {
  const item = items.findLast(({ picture }) => picture !== null);
  const file = item?.picture && await groundFile(item.id);
  if (!item?.picture || !file) return;
  const decoded = await decodePicture(file);
  if (!decoded.ok) {
    refuse(item.name, decoded.reason);
    return;
  }
  const { widthPixels, heightPixels, drawn } = decoded;
  show({ id: item.id, name: item.name, bytes: file.size, keeping: 'kept', widthPixels, heightPixels, address: URL.createObjectURL(drawn), ...item.picture });
}

function show(picture: GroundPicture): void {
  rested = picture;
  setState({ picture, pictureSteps: [] });
}

/** Corners that cross are not taken: the picture stays where it was. Noted on the device by `notePicture`. */
export function changePicture(change: Partial<PictureLie>): boolean {
  const { picture } = getState();
  if (!picture || (change.corners && !areCorners(change.corners))) return false;
  setState({ picture: { ...picture, ...change } });
  return true;
}

/** Writes down where it lies and how it shows through, once the hand rests: that is one step. */
export function notePicture(): void {
  const { picture, pictureSteps } = getState();
  if (!picture || !rested || (picture.corners === rested.corners && picture.opacity === rested.opacity)) return;
  const { corners, opacity } = rested;
  rested = picture;
  setState({ pictureSteps: [...pictureSteps, { corners, opacity }].slice(-mostSteps) });
  keepLie(picture);
}

/** As it lay before the last step. */
export function stepPictureBack(): void {
  const { picture, pictureSteps } = getState();
  const before = pictureSteps.at(-1);
  if (!picture || !before) return;
  rested = { ...picture, ...before };
  setState({ picture: { ...picture, ...before }, pictureSteps: pictureSteps.slice(0, -1) });
  keepLie({ ...picture, ...before });
}

function keepLie(picture: GroundPicture): void {
  if (picture.keeping === 'kept') void noteGroundItem(itemOf(picture, false));
}

const itemOf = ({ id, name, corners, opacity }: GroundPicture, isRemoved: boolean): GroundItem => ({ id, name, picture: { corners, opacity }, isRemoved });

/** With the offer to have it back; then whatever took its place leaves the device. */
export function removePicture(): void {
  const { picture } = getState();
  if (!picture) return;
  const mark = (isRemoved: boolean) => {
    if (picture.keeping === 'kept') void noteGroundItem(itemOf(picture, isRemoved));
  };
  mark(true);
  const { pictureSteps } = getState();
  setState({ picture: null, pictureSteps: [], isPlacing: false, remark: null });
  offerBack({
    what: 'picture', name: picture.name,
    back: () => {
      const other = getState().picture;
      if (other) leave(other);
      mark(false);
      rested = picture;
      setState({ picture, pictureSteps });
    },
    end: () => leave(picture),
  });
}

function leave({ id, address }: GroundPicture): void {
  URL.revokeObjectURL(address);
  void forgetGroundItem(id);
}

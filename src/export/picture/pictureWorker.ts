/** The worker picture files are composed and encoded in, while the page goes on reading the map. Holds no logic. */
import type { Strip } from '../plate/readStrips.ts';
import { loadPageFonts } from './loadPageFonts.ts';
import { type Composer, composePicture } from './composePicture.ts';
import type { PictureOrder } from './pictureOrder.ts';
import { writerOf } from './writerOf.ts';
import { exposeDoor } from '../../worker/exposeDoor.ts';

let composer: Composer | null = null;

const door = {
  async begin(order: PictureOrder): Promise<void> {
    const [writer] = await Promise.all([writerOf(order), order.page && loadPageFonts((globalThis as unknown as { readonly fonts: FontFaceSet }).fonts, order.page)]);
    composer = await composePicture(order, writer);
  },
  async strip(strip: Strip): Promise<void> {
    await composer?.strip(strip);
  },
  async end(): Promise<Blob | null> {
    return await composer?.end() ?? null;
  },
};

export type PictureDoor = typeof door;

exposeDoor(door);

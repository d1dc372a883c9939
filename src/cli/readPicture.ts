/** A picture given where a scenario is wanted: the text of the scenario that a PNG carries. */
import type { PictureRefusal } from '../share/formats/foreign.ts';
import { pictureKindOf } from '../share/formats/pictureKindOf.ts';
import { readPngScenario } from '../share/formats/read/png/readPngScenario.ts';

/** Null where the bytes are no picture. */
export function readPicture(bytes: Uint8Array): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: PictureRefusal } | null {
  const kind = pictureKindOf(bytes);
  if (kind === null) return null;
  return kind === 'png' ? readPngScenario(bytes) : { ok: false, reason: 'picture-kind' };
}

/** One face opened for shaping, with the file it was opened from for whoever embeds it. */
import { Blob, Face as ShapingFace, Font } from 'harfbuzzjs';
import type { FaceFile } from './faceFile.ts';
import { unpackWoff } from './unpackWoff.ts';

export interface Face extends FaceFile {
  /** TrueType. */
  readonly bytes: Uint8Array;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly codePoints: ReadonlySet<number>;
}

export function openFace(file: FaceFile, woff: Uint8Array): Face {
  const bytes = unpackWoff(woff);
  const face = new ShapingFace(new Blob(bytes));
  return { ...file, bytes, font: new Font(face), unitsPerEm: face.upem, codePoints: new Set(face.collectUnicodes()) };
}

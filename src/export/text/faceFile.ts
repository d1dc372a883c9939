/**
 * The faces a page may be set in: IBM Plex Sans and IBM Plex Sans Arabic, as they are packed, by the part of the alphabet each file holds.
 * The first two are the faces of the screen; the others are opened only where a text has letters that those lack.
 */
import type { TextWeight } from '../page/pageLayout.ts';

/** In the order in which a letter is looked for; Arabic comes first and has only its own letters to itself, as on the screen. */
export const subsets = ['arabic', 'latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;
export type Subset = (typeof subsets)[number];

export interface FaceFile {
  readonly subset: Subset;
  readonly weight: TextWeight;
}

/** The bytes of a face as WOFF 1; throws where they cannot be had. Handed in, because a page fetches and a test reads. */
export type LoadFace = (file: FaceFile) => Promise<Uint8Array>;

/** Where the packages keep a face. */
export function facePath({ subset, weight }: FaceFile): string {
  const family = subset === 'arabic' ? 'ibm-plex-sans-arabic' : 'ibm-plex-sans';
  return `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
}

/** What the Arabic face is asked for; everything else it holds (space, digits) is the Latin face's. The range of `ui/fonts.css`. */
export const arabicRange = /[\u0600-\u06FF\u0750-\u077F\u0870-\u088E\u0890\u0891\u0897-\u08E1\u08E3-\u08FF\u2010\u2011\u204F\u2E41\uFB50-\uFDFF\uFE70-\uFEFC]/u;

/** Letters for which a further file is worth opening; the face itself has the last word on which it has. */
const ranges: Readonly<Partial<Record<Subset, RegExp>>> = {
  'latin-ext': /[\u0100-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u02CE-\u02D7\u02DD-\u02FF\u1D00-\u1DBF\u1E00-\u1E9F\u1EF2-\u1EFF\u2020\u20A0-\u20AB\u20AD-\u20C0\u2113\u2C60-\u2C7F\uA720-\uA7FF]/u,
  vietnamese: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u20AB]|[\u0300-\u036F]/u,
  greek: /[\u0370-\u03FF]/u,
  cyrillic: /[\u0400-\u045F\u0490\u0491\u04B0\u04B1\u2116]/u,
  'cyrillic-ext': /[\u0460-\u052F\u1C80-\u1C8A\u20B4\u2DE0-\u2DFF\uA640-\uA69F]|\uFE2E|\uFE2F/u,
};

/** The files that setting `text` takes in any weight: the two of the screen, and those that hold its other letters. */
export function listSubsets(text: string): readonly Subset[] {
  return subsets.filter((subset) => ranges[subset]?.test(text) ?? true);
}

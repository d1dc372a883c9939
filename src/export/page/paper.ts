/** The papers a page may have, and how fine its picture is. */
import type { MmBox } from './pageLayout.ts';

/** `wide` is a slide of 16:9, `uhd` the same slide in the 3840 × 2160 pixels of a 4K screen. */
export const paperIds = ['a4', 'a3', 'a2', 'letter', 'wide', 'uhd'] as const;
export type PaperId = (typeof paperIds)[number];

export type Orientation = 'portrait' | 'landscape';

/** Short and long side in millimetres: ISO 216; ANSI/ASME Y14.1 for Letter; 7.5 by 13⅓ inches, as presentations have it. */
const sides: Readonly<Record<PaperId, readonly [number, number]>> = {
  a4: [210, 297], a3: [297, 420], a2: [420, 594], letter: [215.9, 279.4], wide: [190.5, 25.4 * 40 / 3], uhd: [190.5, 25.4 * 40 / 3],
};

export function paperSize(paper: PaperId, orientation: Orientation): Pick<MmBox, 'widthMm' | 'heightMm'> {
  const [short, long] = sides[paper];
  return orientation === 'portrait' ? { widthMm: short, heightMm: long } : { widthMm: long, heightMm: short };
}

/** Pixels an inch that give a 4K screen its 3840 pixels. */
export const uhdDpi = 288;

/** On the page a CSS pixel is 1/96 inch: marks, lines and labels of the map have their screen size on paper. */
export const mmPerCssPixel = 25.4 / 96;

/** Slides are looked at on a screen: no printer needs a margin. */
export const isSlide = (paper: PaperId): boolean => paper === 'wide' || paper === 'uhd';

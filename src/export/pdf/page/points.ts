/** Millimetres of the page, downwards from its top, to points of a PDF, upwards from its bottom. */
import type { MmBox, MmPoint } from '../../page/pageLayout.ts';
import { numbers, type PdfValue } from '../file/pdfValue.ts';

const pointsPerMm = 72 / 25.4;

export const toPoints = (mm: number): number => mm * pointsPerMm;

export interface PageSpace {
  readonly heightMm: number;
}

export const point = ({ heightMm }: PageSpace, [xMm, yMm]: MmPoint): PdfValue => numbers(toPoints(xMm), toPoints(heightMm - yMm));

/** As the operator `re` wants it: lower left corner, width, height. */
export const rectangle = (space: PageSpace, { xMm, yMm, widthMm, heightMm }: MmBox): PdfValue =>
  `${point(space, [xMm, yMm + heightMm])} ${numbers(toPoints(widthMm), toPoints(heightMm))}`;

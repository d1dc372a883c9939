/** What all shapes of a slide are written with. */
import type { ChartItem, QrItem, TextDirection } from '../../page/pageLayout.ts';
import { element, type Xml } from '../file/xml.ts';
import type { Links } from './textBody.ts';

/** What the parts of a slide are called where PowerPoint lists them. */
export const shapeNames = [
  'map', 'title', 'text', 'callout', 'leader', 'legend', 'legendRow', 'figures', 'scale', 'north', 'inset', 'caveat', 'source', 'code', 'mark', 'chart', 'line', 'shape', 'pageNumber', 'remark', 'mapTitle', 'number',
] as const;
export type ShapeName = (typeof shapeNames)[number];

/** `text` says what it shows. */
export interface PlacedPicture {
  readonly path: string;
  readonly text: string;
}

export interface SlideSetting extends Links {
  readonly nameOf: (name: ShapeName) => string;
  /** A map of the slide, as the layout counts them; null for one that did not come. */
  readonly mapOf: (index: number) => PlacedPicture | null;
  /** Path of the picture of a mark; null for one that nobody draws. */
  readonly markPath: (image: string) => string | null;
  readonly codePath: (code: QrItem) => string;
  readonly chartPath: (item: ChartItem, direction: TextDirection) => string;
  /** Counted from 1. */
  readonly number: number;
  readonly isHidden: boolean;
}

export interface Told {
  readonly id: number;
  readonly name: string;
  /** For those who cannot see it; empty for what is decoration, null where its own text says it. */
  readonly text?: string | null;
}

/** `p:cNvPr`: a shape's id, its name, and what it is to those who cannot see it. */
export function nameXml({ id, name, text = null }: Told): Xml {
  if (text !== '') return element('p:cNvPr', { id, name, descr: text });
  return element('p:cNvPr', { id, name, descr: '' }, element('a:extLst', {}, element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', { 'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: 1 }),
  )));
}

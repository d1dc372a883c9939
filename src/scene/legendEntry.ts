/** What the legend may show: one entry a kind of mark that is drawn, its swatch taken from the layer's own paint. */
import { planMarks } from './planMark.ts';
import type { LayerId } from '../scenario/view.ts';

export interface LineSwatch {
  readonly type: 'line';
  readonly color: string;
  readonly widthPx: number;
  /** In line widths, as MapLibre counts them; null for a solid line. */
  readonly dash: readonly number[] | null;
  readonly casing: { readonly color: string; readonly widthPx: number } | null;
}

export interface AreaSwatch {
  readonly type: 'area';
  readonly fill: string;
  readonly outline: LineSwatch | null;
}

export interface IconSwatch {
  readonly type: 'icon';
  /** Name of a map image; map/images draws it. */
  readonly image: string;
}

export type Swatch = LineSwatch | AreaSwatch | IconSwatch;

/** What a check and a replay draw; `check.legend.<id>` are its words. */
const answerIds = ['check-way', 'check-cut', 'check-vehicle', 'check-vehicle-stopped', 'check-line-held', 'check-line-rising'] as const;
type AnswerId = (typeof answerIds)[number];

/** Every kind of mark the legend can name; `legend.<id>` are the words of the others. */
export const legendIds = [
  'facility-first', 'facility-second', 'landmark', 'facility-illustrative', 'held-tray', 'held-located', 'held-being-cleared', 'held-cleared', 'checkpoint',
  'checkpoint-staffed', 'checkpoint-illustrative', 'barrier-lowered', 'barrier-stated', 'incident', 'incident-illustrative', 'zone', 'neighbourhood', 'water', 'road-motorway', 'road-primary', 'road-minor',
  'road-illustrative', 'bridge', 'connector', 'uncertainty-approximate', 'uncertainty-illustrative',
  ...planMarks.map((mark) => `plan-${mark}` as const), 'plan-highlight', 'plan-zone', 'plan-movement', 'plan-closure',
  ...answerIds,
] as const;
export type LegendId = (typeof legendIds)[number];

export const isOfAnswers = (id: LegendId): id is AnswerId => id.startsWith('check-');

export interface LegendEntry {
  readonly id: LegendId;
  readonly layer: LayerId | null;
  readonly swatch: Swatch;
}

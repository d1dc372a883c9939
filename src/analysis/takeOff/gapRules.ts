/** How far apart bollards may stand: the presets, each with the document that says so. A rule is for stopping vehicles; the footway has its own. */
import type { Parameters } from '../../scenario/document.ts';

export type GapRuleId = Parameters['gapRule'];

/** How vehicles come at the line: square to it, or driving along it. Square is the stricter one wherever a rule tells them apart. */
export type Approach = 'square' | 'parallel';

export interface GapRule {
  readonly id: GapRuleId;
  /** `clear`: between two structures. `centres`: from centre to centre, so that a thicker bollard leaves a smaller gap. */
  readonly measure: 'clear' | 'centres';
  /** Largest distance allowed, millimetres. */
  readonly limitMm: Readonly<Record<Approach, number>>;
  /** Thinnest bollard the rule allows; null where it says nothing. */
  readonly leastDiameterMm: number | null;
  readonly source: string;
  readonly locator: string;
}

export const gapRules: Readonly<Record<GapRuleId, GapRule>> = {
  uk: {
    id: 'uk', measure: 'clear', limitMm: { square: 1200, parallel: 1200 }, leastDiameterMm: null,
    source: 'UK DfT Traffic Advisory Leaflet 01/11', locator: 'clear air gap between structures',
  },
  'us-ufc': {
    id: 'us-ufc', measure: 'clear', limitMm: { square: 1000, parallel: 1250 }, leastDiameterMm: null,
    source: 'UFC 4-022-01 (2005)', locator: '§6-3.1',
  },
  /** A roadway rule for retractable bollards: on a footway its gap is narrower than a wheelchair. */
  'us-ufgs': {
    id: 'us-ufgs', measure: 'centres', limitMm: { square: 915, parallel: 915 }, leastDiameterMm: 200,
    source: 'UFGS 02840', locator: 'retractable bollards, centre to centre',
  },
};

/** Least clear gap on a footway, 36 in, so that a wheelchair passes. */
export const footwayMinimumMm = 915;
export const footwayMinimumSource = 'ADA';

/** Taken where a line states none: the thinnest that UFGS 02840 allows, which counts most bollards. Assumption. */
export const assumedDiameterMm = 200;

export type LargestGap =
  | { readonly ok: true; readonly gapMm: number }
  | { readonly ok: false; readonly reason: 'diameter-below-rule' | 'diameter-above-spacing' };

/** Largest clear gap the rule leaves between bollards of this diameter, whole millimetres. */
export function largestGap({ measure, limitMm, leastDiameterMm }: GapRule, diameterMm: number, approach: Approach): LargestGap {
  if (leastDiameterMm !== null && diameterMm < leastDiameterMm) return { ok: false, reason: 'diameter-below-rule' };
  const gapMm = measure === 'clear' ? limitMm[approach] : limitMm[approach] - diameterMm;
  return gapMm > 0 ? { ok: true, gapMm } : { ok: false, reason: 'diameter-above-spacing' };
}

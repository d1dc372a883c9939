/** Fixed bollards of one footway: closed to vehicles and open to a wheelchair, or the reason why it cannot be both. */
import { countBollards, type CountInput } from './countBollards.ts';
import { footwayMinimumMm } from './gapRules.ts';

export type FootwayCount =
  | { readonly ok: true; readonly count: number; readonly widestGapMm: number; readonly narrowestGapMm: number }
  /** `rule-below-footway-minimum`: on no footway at all. `footway-gap-below-minimum`: not at this width; `gapMm` is the best there is. */
  | { readonly ok: false; readonly reason: 'bad-measure' | 'bollard-does-not-fit' | 'rule-below-footway-minimum' | 'footway-gap-below-minimum'; readonly gapMm: number | null };

/**
 * From the frontage, which is an anchor, to the kerb, where a bollard stands on the footway and is the anchor of the carriageway
 * too: without it the gap across the kerb would be the sum of two. `clearMm` is the footway's width and holds that bollard.
 */
export function countFootway({ clearMm, diameterMm, largestGapMm }: CountInput): FootwayCount {
  if (largestGapMm < footwayMinimumMm) return { ok: false, reason: 'rule-below-footway-minimum', gapMm: largestGapMm };
  const rest = countBollards({ clearMm: clearMm - diameterMm, diameterMm, largestGapMm });
  if (!rest.ok) return { ...rest, gapMm: null };
  // The fewest bollards leave the widest gaps, so no other number does better.
  if (rest.narrowestGapMm < footwayMinimumMm) return { ok: false, reason: 'footway-gap-below-minimum', gapMm: rest.narrowestGapMm };
  return { ...rest, count: rest.count + 1 };
}

/** The fewest bollards that leave no gap wider than allowed, in whole millimetres throughout. */

export interface CountInput {
  /** Clear length between two anchors (a wall, a kerb bollard); the gaps at both ends count. */
  readonly clearMm: number;
  readonly diameterMm: number;
  readonly largestGapMm: number;
}

export type BollardCount =
  | {
    readonly ok: true;
    readonly count: number;
    /** Gaps when the rest is shared out in whole millimetres: they differ by one at most. */
    readonly widestGapMm: number;
    readonly narrowestGapMm: number;
  }
  | { readonly ok: false; readonly reason: 'bad-measure' | 'bollard-does-not-fit' };

const isMeasure = (value: number, least: number) => Number.isSafeInteger(value) && value >= least;

/**
 * n = ceil((L − g) / (g + d)) where L > g, else 0; each gap then is (L − n·d) / (n + 1). By geometry: n bollards and n + 1
 * gaps fill L. A bollard thicker than the gap may find no room; that is told and not counted.
 */
export function countBollards({ clearMm, diameterMm, largestGapMm }: CountInput): BollardCount {
  if (!isMeasure(clearMm, 0) || !isMeasure(diameterMm, 1) || !isMeasure(largestGapMm, 1)) return { ok: false, reason: 'bad-measure' };
  const count = clearMm > largestGapMm ? Math.ceil((clearMm - largestGapMm) / (largestGapMm + diameterMm)) : 0;
  const openMm = clearMm - count * diameterMm;
  if (openMm < 0) return { ok: false, reason: 'bollard-does-not-fit' };
  return { ok: true, count, widestGapMm: Math.ceil(openMm / (count + 1)), narrowestGapMm: Math.floor(openMm / (count + 1)) };
}

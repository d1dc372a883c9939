/** Lengths a scale bar may show: 1, 2 or 5 times a power of ten. */

/** The largest such length that is not longer than `maxMeters`; 0 where there is none (not a positive number). */
export function niceLength(maxMeters: number): number {
  if (!(maxMeters > 0) || !Number.isFinite(maxMeters)) return 0;
  const power = 10 ** Math.floor(Math.log10(maxMeters));
  const lead = maxMeters / power;
  if (lead >= 5) return 5 * power;
  return lead >= 2 ? 2 * power : power;
}

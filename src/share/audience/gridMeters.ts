/** How coarse so many decimals of a degree are on the ground. */

/** Of latitude, on the mean sphere of 6,371,008.8 m (IUGG); of longitude at Baghdad it is a sixth less. */
export const metersPerDegree = (Math.PI * 6_371_008.8) / 180;

/** From one line of the grid to the next, in metres. */
export function gridMeters(decimals: number): number {
  return metersPerDegree / 10 ** decimals;
}

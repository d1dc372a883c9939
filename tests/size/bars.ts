/** Bars of the size check and the bench, each as the project set it. */

/** JavaScript of the first load beyond MapLibre's main and worker files: 180 kB gzip, with 1 kB = 1000 bytes, the stricter reading. */
export const firstLoadBarBytes = 180_000;

/** The same of the map inside another page (`?embed`): half of what the app may load. */
export const embedBarBytes = firstLoadBarBytes / 2;

/** The app's figure by the bare page's. */
export const ratioBars = {
  idle: 1.2,
  blocking: 2,
  frames: 0.9,
  /**
   * The script of the bare page that the nearest systems were measured against, and how far its picture may be from the
   * app's: map controls lie over the app's map, so not 0 (assumption).
   */
  barePage: { kilobytes: 434, tolerance: 0.1, pictureDifference: 0.04 },
} as const;

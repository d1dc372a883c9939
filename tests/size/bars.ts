/** Bars of the size check and the bench, each as the project set it. */

/** JavaScript of the first load beyond MapLibre's main and worker files: 180 kB gzip, with 1 kB = 1000 bytes, the stricter reading. */
export const firstLoadBarBytes = 180_000;

/** Moves the map by a part of its window along the screen, as a drag does. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Of the window: what stood at one edge is then in its middle half. */
const share = 1 / 3;

const directions = { ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowRight: [1, 0] } as const;

export function panView(map: MapLibreMap, to: keyof typeof directions): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const [right, down] = directions[to];
  map.panBy([right * clientWidth * share, down * clientHeight * share]);
}

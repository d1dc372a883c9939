/** The place so many pixels from what a camera looks at, in Web Mercator as MapLibre has it. */
import type { LonLat } from '../../../geo/types.ts';
import type { Camera } from '../../../scenario/view.ts';

/** Pixels of the world at zoom 0. */
const worldPx = 512;

/** Seen from straight above; x to the right, y down, in CSS pixels. */
export function placeAt({ center, zoom, bearing }: Pick<Camera, 'center' | 'zoom' | 'bearing'>, [x, y]: readonly [number, number]): LonLat {
  const turn = (bearing * Math.PI) / 180;
  const size = worldPx * 2 ** zoom;
  const [east, south] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
  const [worldX, worldY] = toWorld(center);
  return fromWorld(worldX + east / size, worldY + south / size);
}

/** 0 to 1 from the north-west corner. */
function toWorld([lon, lat]: LonLat): readonly [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function fromWorld(x: number, y: number): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Where every pixel of a plate lies on the earth, in metres of Web Mercator (EPSG:3857). Only for a map that is not tilted. Pure. */
import type { Camera } from '../../../scenario/view.ts';
import { canvasOf, type PixelSize } from '../../plate/plateSize.ts';

/** x = originX + column·xByColumn + row·xByRow, y likewise; column and row are counted from the top left corner of the picture. */
export interface MapGround {
  readonly originX: number;
  readonly originY: number;
  readonly xByColumn: number;
  readonly xByRow: number;
  readonly yByColumn: number;
  readonly yByRow: number;
}

/** Half the equator of the ellipsoid, where Web Mercator ends. */
const halfWorld = Math.PI * 6_378_137;

/** Pixels of the world at zoom 0. */
const worldPixels = 512;

export function mapGround({ center, zoom, bearing }: Camera, plate: PixelSize, dpi: number): MapGround {
  const canvas = canvasOf(plate, dpi);
  const metersPerCssPixel = (2 * halfWorld) / (worldPixels * 2 ** zoom);
  const [byColumn, byRow] = [(metersPerCssPixel * canvas.cssWidth) / canvas.widthPixels, (metersPerCssPixel * canvas.cssHeight) / canvas.heightPixels];
  // Up on the paper is `bearing` degrees clockwise from north; right is a quarter further, down the opposite.
  const turn = (bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const linear = { xByColumn: byColumn * cos, yByColumn: -byColumn * sin || 0, xByRow: -byRow * sin || 0, yByRow: -byRow * cos };
  const [column, row] = [canvas.widthPixels / 2 - canvas.left, canvas.heightPixels / 2 - canvas.top];
  const [x, y] = mercatorOf(center);
  return { ...linear, originX: x - column * linear.xByColumn - row * linear.xByRow, originY: y - column * linear.yByColumn - row * linear.yByRow };
}

/** Metres east and north, as in EPSG:3857. */
export function mercatorOf([lon, lat]: readonly [number, number]): readonly [number, number] {
  return [(lon / 180) * halfWorld, (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) * halfWorld];
}

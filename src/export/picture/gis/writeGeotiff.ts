/**
 * A GeoTIFF (OGC 19-008r4, version 1.1) in EPSG:3857: three bytes a pixel in deflated strips. North up it has scale and tie point, which
 * every program reads; a turned one has the matrix.
 */
import { deflated } from '../deflateStream.ts';
import type { RowWriter } from '../rowWriter.ts';
import type { PixelSize } from '../../plate/plateSize.ts';
import type { MapGround } from './mapGround.ts';
import { layOutTiff, type TiffField } from './tiffFields.ts';

export interface GeotiffOptions extends PixelSize {
  readonly dpi: number;
  readonly ground: MapGround;
  /** What a page would say round the map: caveat, date of the data, sources. */
  readonly description: string;
}

/** Rows of a strip. */
const stripRows = 128;

export function writeGeotiff(options: GeotiffOptions): RowWriter {
  const { widthPixels, heightPixels } = options;
  const strips: Uint8Array<ArrayBuffer>[] = [];
  let strip = new Uint8Array(Math.min(stripRows, heightPixels) * widthPixels * 3);
  let filled = 0;
  let row = 0;
  const close = async () => {
    predict(strip, widthPixels);
    strips.push(await deflated(strip));
    strip = new Uint8Array(Math.min(stripRows, heightPixels - row) * widthPixels * 3);
    filled = 0;
  };
  return {
    rows: async (pixels) => {
      for (let at = 0; at < pixels.length; at += widthPixels * 4) {
        const end = at + widthPixels * 4;
        for (let from = at; from < end; from += 4) {
          strip[filled] = pixels[from] ?? 0;
          strip[filled + 1] = pixels[from + 1] ?? 0;
          strip[filled + 2] = pixels[from + 2] ?? 0;
          filled += 3;
        }
        row += 1;
        if (filled === strip.length) await close();
      }
    },
    end: async () => new Blob([layOutTiff(fieldsOf(options), strips), ...strips], { type: 'image/tiff' }),
  };
}

/** Predictor 2: each byte less that of the pixel to its left, row by row. */
function predict(strip: Uint8Array, width: number): void {
  const bytes = width * 3;
  for (let start = 0; start < strip.length; start += bytes) {
    for (let at = start + bytes - 1; at >= start + 3; at -= 1) strip[at] = (strip[at] ?? 0) - (strip[at - 3] ?? 0);
  }
}

function fieldsOf({ widthPixels, heightPixels, dpi, ground, description }: GeotiffOptions): TiffField[] {
  return [
    { tag: 256, type: 'long', values: [widthPixels] },
    { tag: 257, type: 'long', values: [heightPixels] },
    { tag: 258, type: 'short', values: [8, 8, 8] },
    // Deflate.
    { tag: 259, type: 'short', values: [8] },
    // Red, green, blue.
    { tag: 262, type: 'short', values: [2] },
    ...(description === '' ? [] : [{ tag: 270, type: 'ascii', values: description } as const]),
    { tag: 277, type: 'short', values: [3] },
    { tag: 278, type: 'long', values: [stripRows] },
    { tag: 282, type: 'rational', values: [dpi] },
    { tag: 283, type: 'rational', values: [dpi] },
    { tag: 284, type: 'short', values: [1] },
    // Dots an inch.
    { tag: 296, type: 'short', values: [2] },
    { tag: 317, type: 'short', values: [2] },
    ...placeOf(ground),
    { tag: 34_735, type: 'short', values: geoKeys.flat() },
    { tag: 34_737, type: 'ascii', values: crsName },
  ];
}

const crsName = 'WGS 84 / Pseudo-Mercator|';

/** Version 1.1.0 and four keys: a projected system, a pixel is an area, the name, EPSG:3857. */
const geoKeys = [[1, 1, 0, 4], [1024, 0, 1, 1], [1025, 0, 1, 1], [1026, 34_737, crsName.length, 0], [3072, 0, 1, 3857]];

function placeOf({ originX, originY, xByColumn, xByRow, yByColumn, yByRow }: MapGround): TiffField[] {
  if (xByRow === 0 && yByColumn === 0) {
    return [{ tag: 33_550, type: 'double', values: [xByColumn, -yByRow, 0] }, { tag: 33_922, type: 'double', values: [0, 0, 0, originX, originY, 0] }];
  }
  return [{ tag: 34_264, type: 'double', values: [xByColumn, xByRow, 0, originX, yByColumn, yByRow, 0, originY, 0, 0, 0, 0, 0, 0, 0, 1] }];
}

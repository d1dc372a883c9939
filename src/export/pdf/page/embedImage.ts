/** Pictures in a PDF: the map, which is opaque, and the marks of the legend, which are not. */
import type { PdfFile, Reference } from '../file/pdfFile.ts';
import { dictionary } from '../file/pdfValue.ts';

/** The map as it was rendered: a JPEG file, rows as a PNG filters and deflates them (RGB, 8 bits), or plain pixels. */
export type PdfPicture = { readonly widthPixels: number; readonly heightPixels: number } & (
  | { readonly form: 'jpeg'; readonly bytes: Uint8Array }
  | { readonly form: 'png-rows'; readonly pieces: readonly Uint8Array[] }
  | { readonly form: 'rgba'; readonly pixels: Uint8Array | Uint8ClampedArray }
);

/** A mark, four bytes a pixel, not multiplied by its alpha. */
export interface PdfMark {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

const image = (widthPixels: number, heightPixels: number, space: 'DeviceRGB' | 'DeviceGray') => ({
  Type: '/XObject', Subtype: '/Image', Width: String(widthPixels), Height: String(heightPixels), ColorSpace: `/${space}`, BitsPerComponent: '8',
});

export function embedPicture(file: PdfFile, picture: PdfPicture): Reference {
  const entries = image(picture.widthPixels, picture.heightPixels, 'DeviceRGB');
  switch (picture.form) {
    case 'jpeg': return file.addStream({ ...entries, Filter: '/DCTDecode' }, picture.bytes);
    case 'png-rows': return file.addStream({
      ...entries, Filter: '/FlateDecode', DecodeParms: dictionary({ Predictor: '15', Colors: '3', BitsPerComponent: '8', Columns: String(picture.widthPixels) }),
    }, picture.pieces);
    case 'rgba': return file.addStream(entries, pick(picture.pixels, [0, 1, 2]));
  }
}

/** With its transparency as a mask of its own; without one where nothing is transparent. */
export function embedMark(file: PdfFile, { width, height, data }: PdfMark): Reference {
  const alpha = pick(data, [3]);
  const mask = alpha.every((value) => value === 255) ? null : file.addStream(image(width, height, 'DeviceGray'), alpha);
  return file.addStream({ ...image(width, height, 'DeviceRGB'), SMask: mask }, pick(data, [0, 1, 2]));
}

function pick(pixels: Uint8Array | Uint8ClampedArray, channels: readonly number[]): Uint8Array {
  const picked = new Uint8Array(pixels.length / 4 * channels.length);
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    for (const channel of channels) picked[to++] = pixels[from + channel] ?? 0;
  }
  return picked;
}

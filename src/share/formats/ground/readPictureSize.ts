/** How large a picture says it is, from its first bytes: to be known before a browser unpacks it, for a kilobyte can hold a gigapixel. */

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

export interface PictureSize {
  readonly type: PictureType;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Of a picture's beginning; photographs carry their preview before their size. */
export const pictureHeadBytes = 1_000_000;

/** Null for what is no PNG, JPEG or WebP, or ends before it says its size. */
export function readPictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const first = view.getUint32(0);
    if (first === 0x8950_4e47) return view.getUint32(12) === 0x4948_4452 ? sized('image/png', view.getUint32(16), view.getUint32(20)) : null;
    if (first >>> 8 === 0xff_d8ff) return jpegSize(view);
    if (first === 0x5249_4646 && view.getUint32(8) === 0x5745_4250) return webpSize(view);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

const sized = (type: PictureType, widthPixels: number, heightPixels: number): PictureSize | null => (widthPixels > 0 && heightPixels > 0 ? { type, widthPixels, heightPixels } : null);

/** From segment to segment until one that says a frame (SOF0 to SOF15, but for DHT, JPG and DAC). */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    if (marker === 0xda || marker === 0xd9) return null;
    at += marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
}

/** Lossy, lossless or extended (RFC 9649). */
function webpSize(view: DataView): PictureSize | null {
  const chunk = view.getUint32(12);
  if (chunk === 0x5650_3858) return sized('image/webp', 1 + (view.getUint32(24, true) & 0xff_ffff), 1 + (view.getUint32(26, true) >>> 8));
  if (chunk === 0x5650_384c) {
    const bits = view.getUint32(21, true);
    return sized('image/webp', 1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  }
  return chunk === 0x5650_3820 ? sized('image/webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff) : null;
}

/** The rows of a picture just written, as they are packed: a PDF holds them the same way, so nothing is drawn or packed twice. */

export interface PngRows {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly form: 'png-rows';
  /** Of one stream of zlib: filtered rows of red, green and blue, eight bits each. */
  readonly pieces: readonly Uint8Array[];
}

const signatureBytes = 8;

/** Of a whole file by `export/picture/png`; throws on anything else. */
export async function pngRows(picture: Blob): Promise<PngRows> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const pieces: Uint8Array[] = [];
  let [widthPixels, heightPixels] = [0, 0];
  for (let at = signatureBytes; at < bytes.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IHDR') [widthPixels, heightPixels] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (type === 'IHDR' && (bytes[at + 16] !== 8 || bytes[at + 17] !== 2)) throw new Error('A picture of another form.');
    if (type === 'IDAT') pieces.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { widthPixels, heightPixels, form: 'png-rows', pieces };
}

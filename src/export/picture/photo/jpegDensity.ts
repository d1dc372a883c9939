/** Says in the head of a JPEG how large it is in print (JFIF 1.02, the APP0 segment); browsers write none or that of a screen. */

const startOfImage = [0xff, 0xd8];
const jfifSegment = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0];

/** Of a JPEG with the segment its dots an inch are set; one without gets the segment. */
export function withDensity(jpeg: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  const dots = Math.min(65_535, Math.round(dpi));
  // Version 1.02, dots an inch, across and down, no small picture.
  const segment = [...jfifSegment, 1, 2, 1, dots >> 8, dots & 255, dots >> 8, dots & 255, 0, 0];
  const hasSegment = jfifSegment.every((byte, index) => index === 2 || index === 3 || jpeg[startOfImage.length + index] === byte);
  const rest = jpeg.subarray(hasSegment ? startOfImage.length + 2 + ((jpeg[4] ?? 0) << 8) + (jpeg[5] ?? 0) : startOfImage.length);
  const whole = new Uint8Array(startOfImage.length + segment.length + rest.length);
  whole.set(startOfImage);
  whole.set(segment, startOfImage.length);
  whole.set(rest, startOfImage.length + segment.length);
  return whole;
}

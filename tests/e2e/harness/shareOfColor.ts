/** How much of a picture of the map has one colour: whether an area is drawn, and in which dress. */
import type { Page } from 'playwright-core';

/** Differences of a channel up to this are the same paint. */
const tolerance = 3;

/** `picture` as base64, `color` as `#RRGGBB`; 0 to 1. */
export function shareOfColor(page: Page, picture: string, color: string): Promise<number> {
  return page.evaluate(async ({ text, wanted, most }) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    let same = 0;
    for (let index = 0; index < data.length; index += 4) {
      if (wanted.every((value, channel) => Math.abs((data[index + channel] ?? 0) - value) <= most)) same += 1;
    }
    return same / (data.length / 4);
  }, { text: picture, wanted: [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)), most: tolerance });
}

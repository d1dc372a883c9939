/** How much there is to be seen on the map: so many colours, of its picture made small. A map that lost its layers has a handful. */
import type { Page } from 'playwright-core';

export const inkOf = async (page: Page): Promise<number> => {
  const picture = (await page.locator('#map').screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes]), { resizeWidth: 128, resizeHeight: 96 });
    const context = new OffscreenCanvas(128, 96).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, 128, 96).data ?? [];
    return new Set(Array.from({ length: 128 * 96 }, (_, index) => `${data[index * 4]},${data[index * 4 + 1]},${data[index * 4 + 2]}`)).size;
  }, picture);
};

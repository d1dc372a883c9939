/** Compares a picture with the one people have looked at and kept in tests/golden/pictures. Another one is written beside the pictures of the run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Differences of a channel up to this are the same to the eye. */
const mostChannel = 24;

/** Of all pixels: edges fall a little otherwise on another machine. */
export const mostDifferent = 0.002;

/** Of the pixels of one square of 16 by 16: a mark that is missing, or stands elsewhere, changes more than half of one. */
export const mostInSquare = 0.35;

export interface Difference {
  readonly share: number;
  readonly worstSquare: number;
}

/** `base64` of a PNG. Where there is no such golden picture the new one is written and the difference is all. */
export async function compareGolden(page: Page, name: string, base64: string): Promise<Difference> {
  const golden = join(process.cwd(), 'tests/golden/pictures', `${name}.png`);
  const difference = existsSync(golden) ? await differenceOf(page, base64, readFileSync(golden, 'base64')) : { share: 1, worstSquare: 1 };
  if (difference.share > mostDifferent || difference.worstSquare > mostInSquare) {
    const folder = join(process.cwd(), 'tests/e2e/pictures');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `golden-${name}.png`), Buffer.from(base64, 'base64'));
  }
  return difference;
}

function differenceOf(page: Page, one: string, other: string): Promise<Difference> {
  return page.evaluate(async ({ pictures, most }) => {
    const [a, b] = await Promise.all(pictures.map(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height);
    }));
    if (!a || !b || a.width !== b.width || a.height !== b.height) return { share: 1, worstSquare: 1 };
    const side = 16;
    const columns = Math.ceil(a.width / side);
    const squares = new Uint16Array(columns * Math.ceil(a.height / side));
    let different = 0;
    for (let index = 0; index < a.data.length; index += 4) {
      if ([0, 1, 2].every((channel) => Math.abs((a.data[index + channel] ?? 0) - (b.data[index + channel] ?? 0)) <= most)) continue;
      different += 1;
      const [x, y] = [(index / 4) % a.width, Math.floor(index / 4 / a.width)];
      const square = Math.floor(y / side) * columns + Math.floor(x / side);
      squares[square] = (squares[square] ?? 0) + 1;
    }
    return { share: different / (a.width * a.height), worstSquare: Math.max(...squares) / (side * side) };
  }, { pictures: [one, other], most: mostChannel });
}

/**
 * Pictures of the map: A4 at 300 dpi from the call to the file, against a bare map of the same scene and size until its pixels are read
 * back, in turns; the longest task of the page meanwhile; and what each writer has the browser load.
 */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { servePicturePage } from '../e2e/harness/picturePage.ts';
import type { PictureTask } from './pictures/page.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';

export interface PictureRuns {
  readonly picture: readonly { readonly ms: number; readonly longestMs: number; readonly bytes: number }[];
  readonly bare: readonly { readonly ms: number }[];
  /** Gzip bytes by writer. */
  readonly loaded: Readonly<Record<string, number>>;
}

const a4: PictureTask = { sample: 'ring-of-steel', locale: 'en', widthMm: 297, heightMm: 210, dpi: 300, scale: 15_000, center: [44.386, 33.304], kind: 'png' };

export async function measurePictures(browser: Browser, root: string, runs: number): Promise<PictureRuns> {
  const pages = await servePicturePage(root);
  const open = () => pages.open(browser);
  const picture: { ms: number; longestMs: number; bytes: number }[] = [];
  const bare: { ms: number }[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const acts = [
        async () => {
          const page = await open();
          const made = await page.evaluate((task) => window.cordonPictures.make(task), a4);
          if (!('bytes' in made)) throw new Error(`No picture: ${made.refused.reason} ${made.refused.at}.`);
          picture.push({ ms: made.tookMs, longestMs: made.longest, bytes: made.bytes ?? 0 });
          await page.context().close();
        },
        async () => {
          const page = await open();
          bare.push({ ms: (await page.evaluate((task) => window.cordonPictures.bare(task), a4)).tookMs });
          await page.context().close();
        },
      ];
      for (const act of run % 2 === 0 ? acts : acts.toReversed()) await act();
      process.stderr.write(`run ${run + 1} of ${runs}\n`);
    }
    const loaded: Record<string, number> = {};
    for (const kind of ['png', 'jpeg', 'webp', 'geotiff', 'world', 'svg', 'pdf'] as const) {
      const page = await open();
      const bodies = new Map<string, Promise<Buffer>>();
      page.context().on('response', (response) => { bodies.set(response.url(), response.body().catch(() => Buffer.alloc(0))); });
      if (kind === 'svg' || kind === 'pdf') await page.evaluate((wanted) => window.cordonPictures.load(wanted), kind);
      else await page.evaluate(async (task) => { await window.cordonPictures.make(task); }, { ...a4, dpi: 48, kind });
      const scripts = await Promise.all([...bodies].flatMap(([url, body]) => (/\.(js|wasm)$/.test(url) ? [body] : [])));
      loaded[kind] = scripts.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
      await page.context().close();
    }
    return { picture, bare, loaded };
  } finally {
    await pages.close();
  }
}

export function pictureFigures({ picture, bare, loaded }: PictureRuns): readonly Figure[] {
  const ratio = median(picture.map(({ ms }, run) => ms / (bare[run]?.ms ?? Number.NaN)));
  const longest = median(picture.map(({ longestMs }) => longestMs));
  const plain = (name: string, unit: string, app: number): Figure => ({ name, unit, app, bare: null, ratio: null, bar: null, kept: null });
  return [
    { name: 'A4 at 300 dpi, call to file', unit: 'ms', app: median(picture.map(({ ms }) => ms)), bare: median(bare.map(({ ms }) => ms)), ratio, bar: 'ratio ≤ 1.5', kept: ratio <= 1.5 },
    { name: 'longest task of the page, A4', unit: 'ms', app: longest, bare: null, ratio: null, bar: '≤ 300', kept: longest <= 300 },
    plain('the file', 'kB', median(picture.map(({ bytes }) => bytes)) / 1000),
    ...Object.entries(loaded).map(([kind, bytes]) => plain(`loaded on demand to write ${kind}`, 'kB gzip', bytes / 1000)),
  ];
}

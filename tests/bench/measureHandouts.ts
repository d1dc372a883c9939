/**
 * A briefing of forty slides to PowerPoint and to PDF, each in a browser of its own: the time a slide, the most memory the page and its workers ever held (the kernel's
 * own count), and the longest task of the page meanwhile.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../e2e/harness/chromiumFlags.ts';
import { servePicturePage } from '../e2e/harness/picturePage.ts';
import type { PictureTask } from './pictures/page.ts';
import { atMost, type Figure, halved, plain } from './figure.ts';

const slides = 40;
const kinds = ['pptx', 'pdf'] as const;
const words = { pptx: 'PowerPoint', pdf: 'PDF' };

export type HandoutRuns = Readonly<Record<(typeof kinds)[number], { readonly tookMs: number; readonly longest: number; readonly bytes: number; readonly pages: number; readonly peakBytes: number; readonly restBytes: number }>>;

/**
 * Milliseconds a slide when each slide had maps of its own, on the machine of the figures (2 cores, software WebGL): half of it is the bar.
 * And the most memory then, MB, which may be a tenth more.
 */
const before = { pptx: { slideMs: 790, megabytes: 396 }, pdf: { slideMs: 800, megabytes: 387 } };

/** Resolution and places are those that the dialog begins with. */
const task: PictureTask = { sample: 'ring-of-steel', locale: 'en', widthMm: 180, heightMm: 150, dpi: 150, scale: 25_000, center: [44.386, 33.304], kind: 'png' };

export async function measureHandouts(executablePath: string, root: string): Promise<HandoutRuns> {
  const pages = await servePicturePage(root);
  const measure = async (kind: (typeof kinds)[number]) => {
    const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
    try {
      const page = await pages.open(browser);
      const devtools = await browser.newBrowserCDPSession();
      const peak = async () => {
        const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
        return Math.max(...await Promise.all(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakBytes(id))));
      };
      const restBytes = await peak();
      const made = await page.evaluate(([wanted, order, count]) => window.cordonPictures.handout(wanted, order, count), [kind, task, slides] as const);
      if (pages.errors.length > 0) throw new Error(pages.errors.join('\n'));
      return { ...made, restBytes, peakBytes: await peak() };
    } finally {
      await browser.close();
    }
  };
  try {
    return { pptx: await measure('pptx'), pdf: await measure('pdf') };
  } finally {
    await pages.close();
  }
}

/** The most a process was ever given at once; NaN where no kernel tells (Linux does). */
async function peakBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) * 1024;
}

export function handoutFigures(runs: HandoutRuns): readonly Figure[] {
  return kinds.flatMap((kind) => {
    const { tookMs, longest, bytes, pages, peakBytes, restBytes } = runs[kind];
    return [
      halved(plain(`${slides} slides to ${words[kind]}, a slide`, 'ms', tookMs / pages), before[kind].slideMs), atMost(`most memory, ${words[kind]}`, 'MB', peakBytes / 1e6, Math.round(before[kind].megabytes * 1.1)), plain('of it before the first slide', 'MB', restBytes / 1e6),
      atMost(`longest task of the page, ${words[kind]}`, 'ms', longest, 300), plain(`the file, ${words[kind]}`, 'MB', bytes / 1e6),
    ];
  });
}

/** What befalls a worker of the page, for real: an endless loop, an uncaught error, or its end without a word. */
import type { BrowserContext, Page, Worker } from 'playwright-core';

/** The newest of the page's workers whose file is named so. */
export async function workerOf(page: Page, name: RegExp): Promise<Worker> {
  const find = () => page.workers().filter((worker) => name.test(worker.url())).at(-1);
  for (let tries = 0; tries < 100 && !find(); tries += 1) await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 50); }));
  const worker = find();
  if (!worker) throw new Error(`No worker is named ${name}: ${page.workers().map((one) => one.url()).join(', ')}`);
  return worker;
}

/** Resolves once it is done, or cannot answer any more. */
export async function takeAway(worker: Worker, how: 'loop' | 'throw' | 'close'): Promise<void> {
  const done = worker.evaluate((what) => {
    if (what === 'close') globalThis.close();
    if (what === 'throw') setTimeout(() => { throw new Error('The worker was made to crash.'); });
    if (what === 'loop') setTimeout(() => { for (;;) if (Date.now() < 0) break; });
  }, how).catch(() => undefined);
  await done;
}

/** The first worker of this file is met in the middle of its first work; those after it are left alone. */
export async function breakFirst(context: BrowserContext, file: RegExp, how: 'loop' | 'throw'): Promise<void> {
  let isFirst = true;
  await context.route(file, async (route) => {
    const text = await (await route.fetch()).text();
    const fault = how === 'loop' ? 'for (;;) if (Date.now() < 0) break;' : "setTimeout(() => { throw new Error('The worker was made to crash.'); });";
    await route.fulfill({ contentType: 'text/javascript', body: isFirst ? `addEventListener('message', () => { ${fault} });${how === 'loop' ? text : ''}` : text });
    isFirst = false;
  });
}

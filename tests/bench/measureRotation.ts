/** Frames a second while the map is turned by hand: the right mouse button dragged to and fro at 60 events a second. */
import type { Browser } from 'playwright-core';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { openMeasured } from './measureStart.ts';

const turnSeconds = 4;
const eventMs = 1000 / 60;
/** Pixels to each side of the map's middle, and seconds for one sweep there and back. */
const sweep = { pixels: 180, seconds: 2 };

/** Drawn frames a second. `picture` keeps what the page showed before it was turned. */
export async function measureRotation(browser: Browser, url: string, picture?: string): Promise<number> {
  const page = await openMeasured(browser);
  await page.goto(url);
  await waitForMapIdle(page);
  if (picture) await page.screenshot({ path: picture });
  const box = await page.locator('#map canvas').first().boundingBox();
  if (!box) throw new Error('The map has no canvas.');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const session = await page.context().newCDPSession(page);
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: number) =>
    session.send('Input.dispatchMouseEvent', { type, x: at, y, button: 'right', buttons: type === 'mouseReleased' ? 0 : 2, clickCount: 1 });
  await mouse('mousePressed', x);
  const before = await page.evaluate(() => ({ frames: window.cordonBench.drawnFrames, at: performance.now() }));
  // Events are sent at their own pace and not one by one after the answer to the last: a slow page gets no gentler hand.
  const sent: Promise<unknown>[] = [];
  const startedAt = performance.now();
  while (performance.now() - startedAt < turnSeconds * 1000) {
    const seconds = (performance.now() - startedAt) / 1000;
    sent.push(mouse('mouseMoved', x + sweep.pixels * Math.sin((2 * Math.PI * seconds) / sweep.seconds)));
    await new Promise((resolve) => { setTimeout(resolve, eventMs); });
  }
  const after = await page.evaluate(() => ({ frames: window.cordonBench.drawnFrames, at: performance.now() }));
  await Promise.allSettled(sent);
  await mouse('mouseReleased', x);
  await page.context().close();
  return ((after.frames - before.frames) * 1000) / (after.at - before.at);
}

/**
 * Slides of a show beside MapLibre's own jumpTo and flyTo on the bare page, from the key to the first other frame and to the map's rest, and the frames
 * drawn on the way: same cameras, same padding, same duration, same size of the map.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { stageFlightMs } from '../../src/map/stage/stageFlight.ts';
import type { Camera } from '../../src/scenario/view.ts';
import { cameraOnStage } from '../../src/store/brief/cameraOnStage.ts';
import { stageBoxes } from '../../src/ui/brief/face/stageBoxes.ts';
import { waitForMapIdle } from '../e2e/harness/waitForMapIdle.ts';
import { median } from './median.ts';
import { openMeasured } from './measureStart.ts';
import type { Figure } from './figure.ts';

/** `posture`: at once, and every line stands otherwise; the bare page sends its lines and its plan anew, as many features as the show has. */
export const slideMoves = ['cut', 'fly', 'posture'] as const;
export type SlideMove = (typeof slideMoves)[number];

/** Of one change. */
export interface ChangeFigures {
  readonly firstFrameMs: number;
  readonly idleMs: number;
  /** Drawn a second until the rest. */
  readonly frames: number;
}

export interface SlideFigures {
  readonly app: Readonly<Record<SlideMove, readonly ChangeFigures[]>>;
  readonly bare: Readonly<Record<SlideMove, readonly ChangeFigures[]>>;
}

/** Key to first frame and key to idle by the bare page's, at most; frames by the bare page's, at least. */
export const mostSlideRatio = 1.15;
export const leastFrameRatio = 0.9;

/** Places of the shipped briefings' kind: the zone from afar, its gates and bridges from near. */
const cameras: readonly Camera[] = [
  [44.39, 33.305, 13.4], [44.4017, 33.2957, 14.7], [44.3804, 33.322, 14.6], [44.4087, 33.3042, 14.4], [44.3564, 33.3021, 14.2], [44.3868, 33.3086, 13.9],
].map(([lon = 0, lat = 0, zoom = 0]) => ({ center: [lon, lat] as const, zoom, bearing: 0, pitch: 0 }));

/** The ring of steel, from all lines down to all lines up and back. */
function planWithSlides(root: string): string {
  const plan = JSON.parse(readFileSync(`${root}/data/scenarios/ring-of-steel.cordon.geojson`, 'utf8')) as { cordon: Record<string, unknown> & { postures: { id: string }[] } };
  const [one, other] = [plan.cordon.postures[0], plan.cordon.postures.at(-1)];
  plan.cordon['slides'] = slideMoves.flatMap((transition) => cameras.map((camera, index) => ({
    id: `${transition}-${index}`, title: `Slide ${index + 1}`, text: 'What the room is told, in a **sentence** or two.', notes: '', layout: 'map-text', transition: transition === 'fly' ? 'fly' : 'cut',
    view: { camera, postureId: (transition !== 'posture' || index % 2 === 0 ? one : other)?.id },
  })));
  return JSON.stringify(plan);
}

type Target = ReturnType<typeof targetsOn>[number];

function targetsOn(width: number, height: number) {
  const { covered } = stageBoxes('map-text', 1, { width, height, isRightToLeft: false });
  return cameras.map((camera) => {
    const { center, zoom } = cameraOnStage(camera, width - covered.left - covered.right, height - covered.top - covered.bottom);
    return { center: [center[0], center[1]] as [number, number], zoom, bearing: 0, pitch: 0, padding: { ...covered } };
  });
}

export async function measureSlides(browser: Browser, appUrl: string, bareHome: string, root: string, runs: number): Promise<SlideFigures> {
  const figures: { readonly [Side in 'app' | 'bare']: Record<SlideMove, ChangeFigures[]> } = { app: { cut: [], fly: [], posture: [] }, bare: { cut: [], fly: [], posture: [] } };
  const show = await openShow(browser, appUrl, root);
  const box = await show.locator('#map').boundingBox();
  if (!box) throw new Error('The show has no map.');
  const targets = targetsOn(box.width, box.height);
  const bare = await openMeasured(browser);
  await bare.goto(`${bareHome}?box=${[box.x, box.y, box.width, box.height].join(',')}&sketch=10`);
  await waitForMapIdle(bare);
  // One kind after the other: tiles that the postures make anew would be cold in the next run, on one side only.
  for (const [start, move] of slideMoves.entries()) {
    for (let run = 0; run < runs; run += 1) {
      await toSlide(show, start * cameras.length + 1);
      await changeBare(bare, targets[0], 'cut');
      for (let index = 1; index < cameras.length; index += 1) {
        const order = (run + index) % 2 === 0 ? (['app', 'bare'] as const) : (['bare', 'app'] as const);
        for (const side of order) {
          // What this page does may not lie under the other's figures.
          await (side === 'app' ? show : bare).bringToFront();
          await calm(side === 'app' ? show : bare);
          figures[side][move].push(side === 'app' ? await timeChange(show, null, 0) : await changeBare(bare, targets[index], move));
        }
      }
    }
  }
  await show.context().close();
  await bare.context().close();
  return figures;
}

async function openShow(browser: Browser, url: string, root: string): Promise<Page> {
  const page = await openMeasured(browser);
  // An address of its own: without one the briefing that comes with the app is shown.
  await page.goto(`${url}#v1&at=33.305,44.39,13`);
  await waitForMapIdle(page);
  await page.locator('header').getByRole('button', { name: 'Sketch', exact: true }).click();
  await page.locator('[data-open-scenario]').setInputFiles({ name: 'plan.cordon.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(planWithSlides(root)) });
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('header').getByRole('button', { name: 'Brief', exact: true }).click();
  await page.locator('[data-sheet="brief"]').waitFor();
  await page.keyboard.press('F5');
  await page.locator('[data-stage]').waitFor();
  await waitForMapIdle(page);
  return page;
}

async function toSlide(page: Page, number: number): Promise<void> {
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  await page.locator(`[data-stage="${slideMoves[Math.floor((number - 1) / cameras.length)]}-0"]`).waitFor();
  await calm(page);
}

const changeBare = (page: Page, target: Target | undefined, move: SlideMove): Promise<ChangeFigures> => timeChange(page, target ?? null, move === 'fly' ? stageFlightMs : 0, move === 'posture');

/** Until nothing has been drawn for half a second. */
async function calm(page: Page): Promise<void> {
  await waitForMapIdle(page);
  await page.evaluate(async () => {
    for (let frames = -1; frames !== window.cordonBench.drawnFrames;) {
      frames = window.cordonBench.drawnFrames;
      await new Promise((resolve) => { setTimeout(resolve, 500); });
    }
  });
}

/** With a target the bare page moves its own map; without one a key is pressed. */
function timeChange(page: Page, target: Target | null, flightMs: number, isSent = false): Promise<ChangeFigures> {
  return page.evaluate(async ({ to, duration, sends }) => {
    const map = document.querySelector<HTMLElement>('#map');
    const idles = () => Number(map?.dataset['mapIdle'] ?? 0);
    const before = { idles: idles(), frames: window.cordonBench.drawnFrames };
    const start = performance.now();
    if (to) (window as unknown as { readonly showSlide: (to: unknown, duration: number, sends: boolean) => void }).showSlide(to, duration, sends);
    else window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true }));
    let firstFrame = Number.NaN;
    let calmFrames = 0;
    return new Promise<{ firstFrameMs: number; idleMs: number; frames: number }>((resolve) => {
      let idleAt = Number.NaN;
      const look = () => {
        const now = performance.now();
        // Counted in the picture that follows the one in which it was drawn.
        if (Number.isNaN(firstFrame) && window.cordonBench.drawnFrames > before.frames) firstFrame = now;
        const isIdle = idles() > before.idles && map?.dataset['mapBusy'] === undefined;
        if (isIdle && calmFrames === 0) idleAt = now;
        calmFrames = isIdle ? calmFrames + 1 : 0;
        if (calmFrames < 20) {
          requestAnimationFrame(look);
          return;
        }
        resolve({ firstFrameMs: firstFrame - start, idleMs: idleAt - start, frames: ((window.cordonBench.drawnFrames - before.frames) * 1000) / (idleAt - start) });
      };
      requestAnimationFrame(look);
    });
  }, { to: target, duration: flightMs, sends: isSent });
}

export function slideFigures({ app, bare }: SlideFigures): readonly Figure[] {
  const figure = (move: SlideMove, key: keyof ChangeFigures, name: string, unit: string, bar: 'most' | 'least' | null): Figure => {
    const ratios = app[move].map((one, index) => one[key] / (bare[move][index]?.[key] ?? Number.NaN));
    const ratio = median(ratios);
    return {
      name: `slide, ${move}: ${name}`, unit, app: median(app[move].map((one) => one[key])), bare: median(bare[move].map((one) => one[key])), ratio,
      bar: bar === null ? null : bar === 'most' ? `ratio ≤ ${mostSlideRatio}` : `ratio ≥ ${leastFrameRatio}`, kept: bar === null ? null : bar === 'most' ? ratio <= mostSlideRatio : ratio >= leastFrameRatio,
    };
  };
  return [
    figure('cut', 'firstFrameMs', 'key to first frame', 'ms', 'most'), figure('cut', 'idleMs', 'key to map idle', 'ms', 'most'),
    figure('fly', 'firstFrameMs', 'key to first frame', 'ms', 'most'), figure('fly', 'idleMs', 'key to map idle', 'ms', 'most'), figure('fly', 'frames', 'frames on the way', 'frames/s', 'least'),
    figure('posture', 'firstFrameMs', 'key to first frame', 'ms', 'most'), figure('posture', 'idleMs', 'key to map idle', 'ms', 'most'),
  ];
}

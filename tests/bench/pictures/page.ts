/** The page's whole script: gives the bench `window.cordonPictures`, which exports a sample as the app does, and a bare map of the same size. */
import '../../../src/ui/fonts.css';
import { loadBaseline } from '../../../src/baseline/loadBaseline.ts';
import type { PictureKind } from '../../../src/export/picture/pictureKind.ts';
import { zoomOfScale } from '../../../src/export/page/groundFrame.ts';
import type { PlateRequest, PlateStage } from '../../../src/export/plate/plateRequest.ts';
import { drawOnDemand } from '../../../src/map/images/drawOnDemand.ts';
import { drawSymbol } from '../../../src/map/images/drawSymbol.ts';
import { loadMapFonts } from '../../../src/map/scene/loadMapFonts.ts';
import { prewarmMap } from '../../../src/map/createMap.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { defaultView, type Locale } from '../../../src/scenario/view.ts';
import { translator, useLanguage } from '../../../src/ui/i18n/i18n.ts';
import { sceneWords } from '../../../src/ui/i18n/sceneWords.ts';
import { smallPage } from './smallPage.ts';

export interface PictureTask {
  readonly sample: string | null;
  readonly locale: Locale;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly dpi: number;
  readonly scale: number;
  readonly center: readonly [number, number];
  readonly bearing?: number;
  readonly pitch?: number;
  readonly kind: PictureKind;
  /** With a page round the map, whose sides the page then says; otherwise the map alone. */
  readonly hasPage?: boolean;
  /** Marks whose names begin so are not drawn: to see that a comparison notices. */
  readonly withoutMark?: string;
}

const read = async (name: string) => ({ ok: true, text: await (await fetch(`./data/${name}`)).text() }) as const;
const baseline = loadBaseline(read);

async function requestOf({ sample, withoutMark, locale, widthMm, heightMm, dpi, scale, center, bearing = 0, pitch = 0 }: PictureTask): Promise<PlateRequest> {
  await useLanguage(locale);
  const parsed = sample === null ? null : parseScenario((await read(`scenarios/${sample}.cordon.geojson`)).text);
  return {
    content: {
      baseline: await baseline, scenario: parsed?.ok ? parsed.scenario : null, isOnTable: true, postureId: 'lockdown', shownPhases: 'all', view: defaultView,
      theme: 'light', locale, words: (language, unlocated) => sceneWords(translator(language), unlocated), hasSensitive: false,
    },
    camera: { center, zoom: zoomOfScale(scale, center[1]), bearing, pitch },
    widthMm, heightMm, dpi,
    drawImage: async (name, ratio) => (withoutMark !== undefined && name.startsWith(withoutMark) ? new ImageData(1, 1) : drawSymbol(name, ratio) ?? drawOnDemand(name, ratio)),
  };
}

const longTasks: { start: number; duration: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

const controllers: AbortController[] = [];

const pictures = {
  async make(task: PictureTask, abortAt?: PlateStage) {
    const request = await requestOf(task);
    const controller = new AbortController();
    controllers.push(controller);
    const startedAt = performance.now();
    const { exportPicture } = await import('../../../src/export/exportPicture.ts');
    const stages: [string, number, number][] = [];
    const made = await exportPicture(task.hasPage ? smallPage : null, request, task.kind, {
      name: 'picture', signal: controller.signal,
      onProgress: (stage, part) => {
        stages.push([stage, part, Math.round(performance.now() - startedAt)]);
        // At the very beginning of the first there is no map yet.
        if (stage === abortAt && (part > 0 || stage !== 'map')) controller.abort();
      },
    });
    const tookMs = performance.now() - startedAt;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    const longest = Math.max(0, ...longTasks.filter(({ start }) => start >= startedAt).map(({ duration }) => duration));
    const tasks = longTasks.filter(({ start }) => start >= startedAt).map(({ start, duration }) => [Math.round(start - startedAt), Math.round(duration)]);
    if (!made.ok) return { refused: made, tookMs, longest, stages, tasks };
    const bytes = new Uint8Array(await made.blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return { name: made.name, tookMs, longest, stages, tasks, bytes: bytes.length, base64: btoa(text), widthPixels: made.widthPixels, heightPixels: made.heightPixels };
  },
  /** A briefing of so many slides, of every layout by turns, as the hand-outs make it: from slides that are laid out to the file. */
  async handout(kind: 'pptx' | 'pdf', task: PictureTask, count: number) {
    const [plate, { handoutPages, makeHandout }] = await Promise.all([requestOf(task), import('./handout.ts')]);
    const pages = handoutPages(plate, count);
    const startedAt = performance.now();
    const blob = await makeHandout[kind](pages, plate, translator(task.locale));
    const tookMs = performance.now() - startedAt;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    return { tookMs, longest: Math.max(0, ...longTasks.filter(({ start }) => start >= startedAt).map(({ duration }) => duration)), bytes: blob.size, pages: pages.length };
  },
  /** Fetches what writes a page of this kind, and nothing else. */
  async load(kind: 'svg' | 'pdf'): Promise<void> {
    await import('../../../src/export/exportPicture.ts');
    if (kind === 'svg') await import('../../../src/export/write/writeSvg.ts');
    else await Promise.all(Object.values(import.meta.glob('../../../src/export/pdf/writePdf.ts')).map((get) => get()));
  },
  /** From the call that makes a bare map of the same scene and size until all its pixels are read back. */
  async bare(task: PictureTask) {
    const request = await requestOf(task);
    const [{ plateScene }, { drawBare }] = await Promise.all([import('../../../src/export/plate/plateScene.ts'), import('./drawBare.ts')]);
    const { scene } = plateScene(request.content, request);
    const startedAt = performance.now();
    await drawBare(request, scene);
    return { tookMs: performance.now() - startedAt };
  },
  /** The share of pixels in which a plate, read in strips, differs from a bare map of the same size that is read whole. */
  async seams(task: PictureTask) {
    const request = await requestOf(task);
    const [{ exportPicture }, { plateScene }, { canvasOf, plateSize }, { stripRows }, { drawBare }] = await Promise.all([
      import('../../../src/export/exportPicture.ts'), import('../../../src/export/plate/plateScene.ts'), import('../../../src/export/plate/plateSize.ts'),
      import('../../../src/export/plate/readStrips.ts'), import('./drawBare.ts'),
    ]);
    const made = await exportPicture(null, request, 'png', { name: 'picture' });
    if (!made.ok) throw new Error(made.reason);
    const bare = await drawBare(request, plateScene(request.content, request).scene, true);
    const size = plateSize(request, task.dpi);
    const canvas = canvasOf(size, task.dpi);
    const bitmap = await createImageBitmap(made.blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
    if (!context || bare.width !== canvas.widthPixels || bare.height !== canvas.heightPixels) throw new Error(`bare ${bare.width} × ${bare.height}, wanted ${canvas.widthPixels} × ${canvas.heightPixels}`);
    context.drawImage(bitmap, 0, 0);
    let different = 0;
    for (let row = 0; row < size.heightPixels; row += 1) {
      const { data } = context.getImageData(0, row, size.widthPixels, 1);
      const start = ((canvas.heightPixels - 1 - canvas.top - row) * canvas.widthPixels + canvas.left) * 4;
      for (let at = 0; at < data.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs((data[at + channel] ?? 0) - (bare.pixels[start + at + channel] ?? 0)) > 2)) different += 1;
      }
    }
    return { share: different / (size.widthPixels * size.heightPixels), strips: Math.ceil(size.heightPixels / stripRows(size)) };
  },
  /** Of plates drawn one after the other with one map: the share of pixels of each in which it differs from the same drawn with a map of its own, and how many differ from those of the plate before. */
  async turned(tasks: readonly PictureTask[]) {
    const [{ exportPicture }, { openPress }] = await Promise.all([import('../../../src/export/exportPicture.ts'), import('../../../src/export/plate/press.ts')]);
    const pixelsOf = async (request: PlateRequest, press?: ReturnType<typeof openPress>) => {
      const made = await exportPicture(null, request, 'png', { name: 'picture', hasScenario: false, ...(press ? { press } : {}) });
      if (!made.ok) throw new Error(made.reason);
      const bitmap = await createImageBitmap(made.blob);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    };
    const differing = (one: Uint8ClampedArray, other: Uint8ClampedArray) => {
      let different = one.length === other.length ? 0 : one.length;
      for (let at = 0; at < one.length; at += 4) if ([0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 2)) different += 1;
      return different / (one.length / 4);
    };
    const press = openPress();
    // The plates of one work come by one door.
    const requests: PlateRequest[] = [];
    for (const task of tasks) requests.push({ ...await requestOf(task), ...(requests[0] ? { drawImage: requests[0].drawImage } : {}) });
    const turned: Uint8ClampedArray[] = [];
    for (const request of requests) turned.push(await pixelsOf(request, press));
    press.close();
    const shares: number[] = [];
    for (const [index, request] of requests.entries()) shares.push(differing(turned[index] ?? new Uint8ClampedArray(), await pixelsOf(request)));
    return { shares, changes: turned.slice(1).map((pixels, index) => differing(turned[index] ?? pixels, pixels)) };
  },
  /** Begins pictures and cancels each as it reaches a stage; says whether a context that was there before lives still. */
  async cancelled(task: PictureTask, stages: readonly PlateStage[]) {
    const witness = document.createElement('canvas').getContext('webgl2');
    const reasons: string[] = [];
    for (const stage of stages) {
      const made = await this.make(task, stage);
      reasons.push('refused' in made ? made.refused?.reason ?? '' : 'made');
    }
    return { reasons, isWitnessLost: witness?.isContextLost() ?? true };
  },
  /** Takes the context away while the plate is on its way. */
  async lost(task: PictureTask) {
    const request = await requestOf(task);
    const { exportPicture } = await import('../../../src/export/exportPicture.ts');
    const getContext = HTMLCanvasElement.prototype.getContext;
    const contexts: WebGL2RenderingContext[] = [];
    HTMLCanvasElement.prototype.getContext = function get(this: HTMLCanvasElement, ...args: Parameters<typeof getContext>) {
      const context = getContext.apply(this, args);
      if (context instanceof WebGL2RenderingContext) contexts.push(context);
      return context;
    } as typeof getContext;
    const made = await exportPicture(null, request, 'png', { name: 'picture', onProgress: (stage, part) => { if (stage === 'map' && part > 0) contexts.at(-1)?.getExtension('WEBGL_lose_context')?.loseContext(); } });
    HTMLCanvasElement.prototype.getContext = getContext;
    return made.ok ? 'made' : made.reason;
  },
};

declare global {
  interface Window {
    cordonPictures: typeof pictures;
  }
}

prewarmMap();
await loadMapFonts();
window.cordonPictures = pictures;

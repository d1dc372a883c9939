/** The page's whole script: gives the bench `window.cordonPictures`, which exports a sample as the app does, and a bare map of the same size. */
import '../../../src/ui/fonts.css';
import { loadBaseline } from '../../../src/baseline/loadBaseline.ts';
import type { PictureKind } from '../../../src/export/picture/pictureKind.ts';
import type { PageLayout } from '../../../src/export/page/pageLayout.ts';
import type { PaperId } from '../../../src/export/page/paper.ts';
import { zoomOfScale } from '../../../src/export/page/groundFrame.ts';
import type { PlateRequest } from '../../../src/export/plate/plateRequest.ts';
import { drawOnDemand } from '../../../src/map/images/drawOnDemand.ts';
import { drawSymbol } from '../../../src/map/images/drawSymbol.ts';
import { loadMapFonts } from '../../../src/map/loadMapFonts.ts';
import { prewarmMap } from '../../../src/map/createMap.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { defaultView, type Locale } from '../../../src/scenario/view.ts';
import { translator, useLanguage } from '../../../src/ui/i18n/i18n.ts';
import { sceneWords } from '../../../src/ui/i18n/sceneWords.ts';

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
  /** With a page round the map, whose sides the page then says; absent for the map alone. */
  readonly paper?: PaperId;
}

const read = async (name: string) => ({ ok: true, text: await (await fetch(`./data/${name}`)).text() }) as const;
const baseline = loadBaseline(read);

async function requestOf({ sample, locale, widthMm, heightMm, dpi, scale, center, bearing = 0, pitch = 0 }: PictureTask): Promise<PlateRequest> {
  await useLanguage(locale);
  const parsed = sample === null ? null : parseScenario((await read(`scenarios/${sample}.cordon.geojson`)).text);
  return {
    content: {
      baseline: await baseline, scenario: parsed?.ok ? parsed.scenario : null, isOnTable: true, postureId: 'lockdown', shownPhases: 'all', view: defaultView,
      theme: 'light', locale, words: (language, unlocated) => sceneWords(translator(language), unlocated), hasSensitive: false,
    },
    camera: { center, zoom: zoomOfScale(scale, center[1]), bearing, pitch },
    widthMm, heightMm, dpi,
    drawImage: async (name, ratio) => drawSymbol(name, ratio) ?? drawOnDemand(name, ratio),
  };
}

const words = {
  legend: 'Legend', moreRows: 'and {count} more', sources: 'Sources', moreSources: 'and {count} more', scale: '1 : {figure}', meters: '{value} m', kilometers: '{value} km',
  tilted: 'Tilted view: no scale holds', north: 'N', inset: 'Where this is', qr: 'The plan', qrTooLong: 'The plan is too long for a code',
};

/** A page with the least that a page has, in both languages. */
async function layoutOf({ paper, locale, scale, center, bearing = 0, pitch = 0 }: PictureTask): Promise<PageLayout | null> {
  if (!paper) return null;
  const texts = {
    title: 'Ring of steel · حلقة الفولاذ', subtitle: 'Illustrative', caveat: 'EXERCISE · تمرين', posture: '', phase: '', dataDate: 'Data as of 25 September 2020', illustrative: '', made: '',
    sources: ['A source'], figures: null,
  };
  const [{ layOutPage }, { fetchFace }, { openTypesetter }] = await Promise.all([
    import('../../../src/export/page/layOutPage.ts'), import('../../../src/export/text/fetchFace.ts'), import('../../../src/export/text/openTypesetter.ts'),
  ]);
  const { measure } = await openTypesetter(fetchFace, JSON.stringify([texts, words]));
  return layOutPage({
    paper, orientation: 'landscape', locale, theme: 'light', hiddenParts: [], map: { center, scale, bearing, pitch }, texts, inset: null, qr: null, words,
    legend: [{ id: 'facility', label: 'Facility', swatch: { type: 'icon', image: 'light~facility~1~government~firm', widthPx: 28, heightPx: 28 } }],
  } as unknown as Parameters<typeof layOutPage>[0], measure);
}

const longTasks: { start: number; duration: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

const controllers: AbortController[] = [];

const pictures = {
  async make(task: PictureTask, abortAt?: string) {
    const request = await requestOf(task);
    const layout = await layoutOf(task);
    const controller = new AbortController();
    controllers.push(controller);
    const startedAt = performance.now();
    const { exportPicture } = await import('../../../src/export/exportPicture.ts');
    const stages: [string, number, number][] = [];
    const made = await exportPicture(layout, request, task.kind, {
      name: 'picture', signal: controller.signal,
      onProgress: (stage, part) => {
        stages.push([stage, part, Math.round(performance.now() - startedAt)]);
        if (stage === abortAt) controller.abort();
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
    const at = await drawBare(request, scene);
    return { tookMs: performance.now() - startedAt, ...at };
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

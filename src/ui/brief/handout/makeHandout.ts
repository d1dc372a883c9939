/**
 * Makes a hand-out: numbers asked, pages laid out, maps drawn one after the other, and the file written beside the page. Knows no store and no screen,
 * so that the dialog and the command line make the same file.
 */
import { exportPicture, type PictureOptions } from '../../../export/exportPicture.ts';
import type { MapFrame } from '../../../export/page/briefing/slideRequest.ts';
import type { PageLayout } from '../../../export/page/pageLayout.ts';
import type { DocumentPage } from '../../../export/pdf/worker/documentOrder.ts';
import type { PlateRequest } from '../../../export/plate/plateRequest.ts';
import { openPress } from '../../../export/plate/press.ts';
import { fileNameOf } from '../../../offline/fileNameOf.ts';
import { shareEverything } from '../../../share/audience/sharedPlan.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { sceneWords } from '../../i18n/sceneWords.ts';
import type { PageDoors } from '../../export/make/pageDoors.ts';
import { cancelled, failed, type JobStage, type MadeFile, type PageOptions, type Refused } from '../../export/make/pageJob.ts';
import { contentOf } from '../../export/request/pageSource.ts';
import { deckWords } from './deckWords.ts';
import type { HandoutWishes } from './handoutWishes.ts';
import { type LaidState, layDocument, layStates } from './layHandout.ts';
import { makeDeck } from './makeDeck.ts';
import { askAnswers, type HandoutMatter, shownStates } from './request/handoutMatter.ts';

export type HandoutStage = 'numbers' | 'lay' | JobStage | 'document';

/** `slide` from 0 of `of`, while its maps are drawn. */
export interface HandoutProgress {
  readonly stage: HandoutStage;
  readonly part: number;
  readonly slide: { readonly index: number; readonly of: number; readonly title: string } | null;
}

export interface HandoutOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: HandoutProgress) => void;
}

export type HandoutRefusal = Omit<Refused, 'reason'> & { readonly reason: Refused['reason'] | 'no-slides' | 'no-page' };

/** Never rejects. */
export async function makeHandout(matter: HandoutMatter, wishes: HandoutWishes, doors: Pick<PageDoors, 'measure' | 'drawImage' | 'language'>, options: HandoutOptions = {}): Promise<MadeFile | HandoutRefusal> {
  const { signal } = options;
  try {
    return await make(matter, wishes, doors, options);
  } catch {
    return signal?.aborted ? cancelled : failed;
  }
}

async function make(matter: HandoutMatter, wished: HandoutWishes, doors: Pick<PageDoors, 'measure' | 'drawImage' | 'language'>, { signal, onProgress }: HandoutOptions): Promise<MadeFile | HandoutRefusal> {
  // Paper is light.
  const wishes: HandoutWishes = wished.kind === 'reader' ? { ...wished, theme: 'light' } : wished;
  const t = await doors.language(wishes.locale);
  const title = matter.scenario.title.trim() || t('shell.place');
  const name = fileNameOf(title, '');
  if (wishes.kind === 'html') return makePage(matter, wishes, name, title);
  const states = shownStates(matter, wishes, t);
  if (states.length === 0) return { ok: false, reason: 'no-slides', largestDpi: null };
  const tell = (stage: HandoutStage) => (part: number) => onProgress?.({ stage, part, slide: null });
  const answers = await askAnswers(matter, states, wishes, { signal, onProgress: tell('numbers') });
  if (signal?.aborted) return cancelled;
  const laid = await layStates(matter, states, answers, wishes, t, doors, { signal, onProgress: tell('lay') });
  if (signal?.aborted) return cancelled;
  const plates = platesOf(matter, laid, wishes, t, doors);
  const pageOptions = (index: number, of: number, slideTitle: string): PageOptions => ({
    onProgress: (stage, part) => onProgress?.({ stage, part, slide: { index, of, title: slideTitle } }), ...(signal ? { signal } : {}),
  });
  if (wishes.kind === 'pptx') {
    const pages = laid.flatMap(({ state, request, pages: own, notes }) => own.map(({ layout, maps, part }) => ({
      layout, maps: maps.map((frame) => ({ plate: plates(frame) })), notes: wishes.hasNotes && part === 1 ? notes : '', isHidden: state.slide.isHidden === true,
      section: state.opensSection && part === 1 ? state.section : null, title: request.title,
    })));
    return makeDeck({
      pages, name, facts: { title, author: matter.scenario.author, created: `${matter.day}T00:00:00Z`, words: deckWords(t) },
    }, doors, (index) => pageOptions(index, pages.length, pages[index]?.title ?? ''));
  }
  const { pages, outline } = layDocument(matter, laid, answers, wishes, t, doors.measure, title);
  const titles = new Map(laid.map(({ request }, index) => [request.id, { index, title: request.title }]));
  const drawn = await drawMaps(pages.flatMap(({ maps }) => maps), plates, ({ requestId }) => {
    const at = titles.get(requestId);
    return { ...pageOptions(at?.index ?? 0, laid.length, at?.title ?? ''), name };
  });
  if (!drawn.ok) return drawn;
  const written = pages.map(({ layout, maps }): DocumentPage => ({ layout, maps: maps.flatMap((frame) => drawn.blobs.get(keyOf(frame)) ?? []) }));
  onProgress?.({ stage: 'document', part: 0, slide: null });
  const { writeDocument } = await import('../../../export/pdf/worker/writeDocument.ts');
  const blob = await writeDocument({
    pages: written, outline, title, author: matter.scenario.author, created: `${matter.day}T00:00:00Z`, marks: await drawMarks(written.map(({ layout }) => layout), doors),
  }, signal);
  return signal?.aborted ? cancelled : { ok: true, name: `${name}.pdf`, blob };
}

const keyOf = (frame: MapFrame) => JSON.stringify(frame);

/** Each once, by key, whatever pages it stands on. One after the other: each is drawn by the whole machine, and with what is loaded for those before. */
async function drawMaps(frames: readonly MapFrame[], plates: (frame: MapFrame) => PlateRequest, options: (frame: MapFrame) => PictureOptions): Promise<{ readonly ok: true; readonly blobs: ReadonlyMap<string, Blob> } | Refused> {
  const press = openPress();
  const blobs = new Map<string, Blob>();
  try {
    for (const frame of frames) {
      const key = keyOf(frame);
      if (blobs.has(key)) continue;
      const map = await exportPicture(null, plates(frame), 'png', { ...options(frame), hasScenario: false, press });
      if (!map.ok) return map;
      blobs.set(key, map.blob);
    }
    return { ok: true, blobs };
  } finally {
    press.close();
  }
}

/** The plate of a map on a page. */
function platesOf({ baseline }: HandoutMatter, laid: readonly LaidState[], wishes: HandoutWishes, t: Translate, { drawImage }: Pick<PageDoors, 'drawImage'>): (frame: MapFrame) => PlateRequest {
  const matters = new Map(laid.map(({ request, drawn }) => [request.id, drawn.maps]));
  return ({ requestId, map, camera, widthMm, heightMm }) => {
    const source = matters.get(requestId)?.[map]?.source;
    if (!source) throw new Error(`No map ${map} of ${requestId}.`);
    const content = contentOf({ ...source, baseline, camera }, wishes, (_, unlocated) => sceneWords(t, unlocated));
    return { content, camera, widthMm, heightMm, dpi: wishes.dpi, drawImage };
  };
}

async function makePage({ scenario }: HandoutMatter, wishes: HandoutWishes, name: string, title: string): Promise<MadeFile | HandoutRefusal> {
  const { makeHtml } = await import('./makeHtml.ts');
  const chosen = scenario.slides.filter(({ id, isHidden }) => (wishes.hasHidden || !isHidden) && (wishes.slideIds === null || wishes.slideIds.includes(id)));
  if (chosen.length === 0) return { ok: false, reason: 'no-slides', largestDpi: null };
  const choices = { ...shareEverything, audience: { ...shareEverything.audience, hasNotes: wishes.hasNotes } };
  const made = await makeHtml({ ...scenario, slides: chosen }, { choices, hasSensitive: wishes.hasSensitive, locale: wishes.locale, title });
  return made.ok ? { ok: true, name: `${name}.html`, blob: made.blob } : { ok: false, reason: made.reason, largestDpi: null };
}

/** Pixels of a mark a CSS pixel: fit for 300 dots an inch and some more. */
const markScale = 4;

/** Every mark of the pages once. */
async function drawMarks(layouts: readonly PageLayout[], { drawImage }: Pick<PageDoors, 'drawImage'>): Promise<(readonly [string, ImageData])[]> {
  const names = [...new Set(layouts.flatMap(({ items }) => items.flatMap((item) => (item.type === 'image' ? [item.image] : []))))];
  const marks = await Promise.all(names.map(async (name) => [name, await drawImage(name, markScale)] as const));
  return marks.flatMap(([name, image]) => (image ? [[name, image] as const] : []));
}

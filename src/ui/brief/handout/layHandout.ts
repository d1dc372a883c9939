/** The pages of a hand-out, laid out but not yet drawn: which maps they need, and its bookmarks. One slide after the other, so that the page stays alive meanwhile. */
import { layOutSlide, type SlidePage } from '../../../export/page/briefing/layOutSlide.ts';
import { contentsPages, type ContentsRow, countContents } from '../../../export/page/briefing/paper/contentsPage.ts';
import type { HandoutPage } from '../../../export/page/briefing/paper/handoutSheet.ts';
import { notesPages } from '../../../export/page/briefing/paper/notesPages.ts';
import { readerPages } from '../../../export/page/briefing/paper/readerPages.ts';
import type { SlideRequest } from '../../../export/page/briefing/slideRequest.ts';
import type { MeasureText } from '../../../export/page/pageLayout.ts';
import { deckMeasure } from '../../../export/pptx/deckMeasure.ts';
import type { OutlineEntry } from '../../../export/pdf/file/outline.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { imageSizes } from '../../export/make/layPage.ts';
import type { PageDoors } from '../../export/make/pageDoors.ts';
import { slideNumbers } from '../fields/slideNumbers.ts';
import type { HandoutWishes } from './handoutWishes.ts';
import type { HandoutAnswers, HandoutMatter, ShownState } from './request/handoutMatter.ts';
import { plainLines, slideParagraphs } from './request/slideParagraphs.ts';
import { type DrawnState, drawState, slideRequestOf } from './request/slideRequestOf.ts';

/** One state of a slide, ready to be drawn. */
export interface LaidState {
  readonly state: ShownState;
  readonly drawn: DrawnState;
  readonly request: SlideRequest;
  /** Of a document of slides. */
  readonly pages: readonly SlidePage[];
  /** Plain, a paragraph a line; with the first state of the slide that is shown. */
  readonly notes: string;
}

export interface LaidDocument {
  readonly pages: readonly HandoutPage[];
  readonly outline: readonly OutlineEntry[];
}

/** Lets the page do what waits: a hundred slides in one task would hold it up. */
const breathe = () => new Promise<void>((resolve) => { setTimeout(resolve, 0); });

export async function layStates(matter: HandoutMatter, states: readonly ShownState[], answers: HandoutAnswers, wishes: HandoutWishes, t: Translate, { measure, drawImage }: Pick<PageDoors, 'measure' | 'drawImage'>, { signal, onProgress }: { readonly signal?: AbortSignal | undefined; readonly onProgress?: (part: number) => void }): Promise<readonly LaidState[]> {
  const laid: LaidState[] = [];
  const noted = new Set<string>();
  const measured = wishes.kind === 'pptx' ? deckMeasure(measure) : measure;
  for (const [index, state] of states.entries()) {
    if (signal?.aborted) break;
    const drawn = drawState(matter, state, answers, wishes, t);
    const sizeOf = await imageSizes(drawn.entries, drawImage);
    const request = slideRequestOf(matter, drawn, answers, wishes, t, sizeOf);
    await breathe();
    const hasNotes = !noted.has(state.slide.id);
    noted.add(state.slide.id);
    laid.push({ state, drawn, request, pages: wishes.kind === 'reader' ? [] : layOutSlide(request, measured), notes: hasNotes ? plainLines(state.slide.notes, filler(matter, state, answers, t)).join('\n') : '' });
    await breathe();
    onProgress?.((index + 1) / states.length);
  }
  return laid;
}

const filler = ({ baseline, graph, scenario }: HandoutMatter, { slide, step }: ShownState, answers: HandoutAnswers, t: Translate) => {
  const numbers = slideNumbers(t, { baseline, graph }, scenario, slide, step, answers.known);
  return ({ field, postureId }: { readonly field: string; readonly postureId: string | null }) => numbers.numberOf(field, postureId).phrase;
};

/** `title` is that of the document. */
export function layDocument(matter: HandoutMatter, laid: readonly LaidState[], answers: HandoutAnswers, wishes: HandoutWishes, t: Translate, measure: MeasureText, title: string): LaidDocument {
  const [first] = laid;
  if (!first) return { pages: [], outline: [] };
  if (wishes.kind === 'slides') {
    const pages = laid.flatMap(({ request, pages: own }) => own.map(({ layout, maps }): HandoutPage => ({ layout, maps, requestId: request.id })));
    return { pages, outline: outlineOf(laid, pages) };
  }
  const body = (firstNumber: number): readonly HandoutPage[] => {
    if (wishes.kind === 'reader') return readerPages(laid.map(({ request }) => request), firstNumber, measure);
    const pages: HandoutPage[] = [];
    const noted = new Set<string>();
    for (const { state, request, pages: own } of laid) {
      const notes = noted.has(state.slide.id) ? [] : slideParagraphs(state.slide.notes, filler(matter, state, answers, t)).paragraphs;
      noted.add(state.slide.id);
      pages.push(...notesPages(request, own, notes, firstNumber + pages.length, measure));
    }
    return pages;
  };
  // How many sheets the contents take does not depend on the numbers in them.
  const leading = countContents(first.request, rowsOf(laid, [], 0), measure);
  const pages = body(leading + 1);
  const contents = contentsPages(first.request, title, rowsOf(laid, pages, leading), measure);
  const all = [...contents, ...pages];
  return { pages: all, outline: [{ title: first.request.words.contents, page: 0 }, ...outlineOf(laid, all)] };
}

function rowsOf(laid: readonly LaidState[], pages: readonly HandoutPage[], leading: number): readonly ContentsRow[] {
  const pageOf = (id: string) => leading + 1 + Math.max(0, pages.findIndex(({ requestId }) => requestId === id));
  return laid.flatMap(({ state, request }): ContentsRow[] => {
    const row = { title: request.title, pageId: request.id, page: pageOf(request.id), isSection: false };
    return state.opensSection ? [{ ...row, title: state.section, isSection: true }, row] : [row];
  });
}

/** Sections, and the slides under them; slides before the first section stand beside it. */
function outlineOf(laid: readonly LaidState[], pages: readonly HandoutPage[]): readonly OutlineEntry[] {
  const entries: { title: string; page: number; children: OutlineEntry[]; readonly isSection: boolean }[] = [];
  for (const { state, request } of laid) {
    const page = Math.max(0, pages.findIndex(({ requestId }) => requestId === request.id));
    const title = request.title || request.words.slide;
    if (state.opensSection) entries.push({ title: state.section, page, children: [], isSection: true });
    const last = entries.at(-1);
    if (last?.isSection && state.section !== '') last.children.push({ title, page });
    else entries.push({ title, page, children: [], isSection: false });
  }
  return entries.map(({ title, page, children }) => ({ title, page, children }));
}

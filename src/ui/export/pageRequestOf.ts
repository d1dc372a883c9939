/**
 * From the plan, what of it is shown and what was chosen to the request of a page: every word in the page's language, the legend and the
 * sources of what its map draws, and the code of its link. Pure; what is too sensitive for a picture is taken out before anything is derived.
 */
import { groundFrame, scaleOfZoom } from '../../export/page/groundFrame.ts';
import { paperSize } from '../../export/page/paper.ts';
import type { PageMap, PageRequest } from '../../export/page/pageRequest.ts';
import type { Camera } from '../../scenario/view.ts';
import type { LegendEntry } from '../../scene/legendEntry.ts';
import type { SceneInput } from '../../scene/sceneInput.ts';
import type { Translate } from '../i18n/i18n.ts';
import { sceneWords } from '../i18n/sceneWords.ts';
import { pageInset } from './request/pageInset.ts';
import { drawnEntries, entriesOnPaper, pageLegend, type SizeOfImage } from './request/pageLegend.ts';
import { contentOf, hidesAnswers, inputOf, type PageSource } from './request/pageSource.ts';
import { pageSources } from './request/pageSources.ts';
import { pageTexts } from './request/pageTexts.ts';
import { pageWords } from './request/pageWords.ts';
import type { PageSettings } from './settings/pageSettings.ts';

/** Dark modules are true; null where the link is too long for a code. */
export type CodeModules = readonly (readonly boolean[])[] | null;

export interface DrawnPage {
  readonly input: SceneInput;
  /** Of all that is drawn, whatever the planner leaves out. */
  readonly entries: readonly LegendEntry[];
}

/** What the map of the page draws and what may be said of it, in the language and colours of the page. `t` is of that language. */
export function drawnPage(source: PageSource, settings: Pick<PageSettings, 'theme' | 'locale' | 'hasSensitive' | 'paper' | 'orientation'>, t: Translate): DrawnPage {
  const content = contentOf(source, settings, (_, unlocated) => sceneWords(t, unlocated));
  const input = inputOf(source, content, paperSize(settings.paper, settings.orientation));
  return { input, entries: drawnEntries(input, hidesAnswers(source, settings.hasSensitive) ? [] : source.answerLegend) };
}

export function pageMap({ center, zoom, bearing, pitch }: Camera): PageMap {
  return { center, scale: scaleOfZoom(zoom, center[1]), bearing, pitch };
}

export interface PageMatter {
  readonly source: PageSource;
  readonly settings: PageSettings;
  /** Of the page's language. */
  readonly t: Translate;
  readonly drawn: DrawnPage;
  readonly code: CodeModules;
  readonly sizeOf: SizeOfImage;
}

export function pageRequestOf({ source, settings, t, drawn: { input, entries }, code, sizeOf }: PageMatter): PageRequest {
  const { paper, orientation, locale, theme, hiddenParts, legend } = settings;
  const map = pageMap(source.camera);
  // The whole sheet, as the map's own part of it follows from what stands round it: a source too many is better than one too few.
  const frame = groundFrame(map, paperSize(paper, orientation));
  // An answer that rests on states which are left out would tell them.
  const said = hidesAnswers(source, settings.hasSensitive) ? { ...source, figures: null } : source;
  const texts = pageTexts(said, settings, { isPlanShown: input.plan !== null, legend: entries, sources: pageSources(input, frame, t) }, t);
  const words = pageWords(t, locale);
  return {
    paper, orientation, locale, theme, hiddenParts, map, texts,
    legend: pageLegend(entriesOnPaper(entries, input, source.camera.zoom), legend, t, sizeOf), inset: pageInset(source.baseline), qr: code,
    words: source.scenario === null ? { ...words, qr: t('page.qrView') } : words,
  };
}

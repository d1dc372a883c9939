/**
 * From a slide, the plan and its answers to the request of a page: every word in the page's language, numbers filled in, the legend and the
 * sources of what its maps draw. What is too sensitive for a picture is taken out first, as of any page.
 */
import { groundFrame, scaleOfZoom } from '../../../../export/page/groundFrame.ts';
import { paperSize } from '../../../../export/page/paper.ts';
import { slideCamera } from '../../../../export/page/briefing/ground/slideCamera.ts';
import type { SlideCallout, SlideParagraph, SlideRequest, SlideTile, SlideWords } from '../../../../export/page/briefing/slideRequest.ts';
import type { PageFigures } from '../../../../export/page/pageRequest.ts';
import { slideWords } from '../../../../scenario/briefing/slideView.ts';
import type { Camera, Locale } from '../../../../scenario/view.ts';
import { calloutPlace } from '../../../../scene/briefing/calloutPlace.ts';
import type { LegendEntry } from '../../../../scene/legendEntry.ts';
import { withholdSensitive } from '../../../../share/link/leave/withholdSensitive.ts';
import type { Translate } from '../../../i18n/i18n.ts';
import { isolate, isolateText } from '../../../i18n/isolate.ts';
import { printed } from '../../../i18n/printed.ts';
import { type DrawnPage, drawnPage } from '../../../export/pageRequestOf.ts';
import { entriesOnPaper, pageLegend, type SizeOfImage } from '../../../export/request/pageLegend.ts';
import { hidesAnswers } from '../../../export/request/pageSource.ts';
import { pageSources, sourceLine } from '../../../export/request/pageSources.ts';
import { pageTexts } from '../../../export/request/pageTexts.ts';
import { pageWords } from '../../../export/request/pageWords.ts';
import { noLegendEdits } from '../../../export/settings/legendEdits.ts';
import { slideSources } from '../../made/slideSources.ts';
import { type NumberCell, slideNumbers, type SlideNumber } from '../../fields/slideNumbers.ts';
import type { HandoutWishes } from '../handoutWishes.ts';
import type { HandoutAnswers, HandoutMatter, ShownState } from './handoutMatter.ts';
import { slideChart } from './slideChart.ts';
import { type MapMatter, mapsOfState } from './slideMatter.ts';
import { type FillField, plainLines, slideParagraphs } from './slideParagraphs.ts';
import { slideRemarks } from './slideRemarks.ts';

/** A page of a slide before its marks are measured. */
export interface DrawnState {
  readonly state: ShownState;
  readonly maps: readonly MapMatter[];
  /** Of the maps that are drawn; empty on a slide without. */
  readonly drawn: readonly DrawnPage[];
  readonly entries: readonly LegendEntry[];
}

/** Of a map on a slide, near enough for what follows from the scale alone. */
const usualFrame = { widthMm: 186, heightMm: 155 };

const settingsOf = ({ theme, locale, hasSensitive }: HandoutWishes) => ({ theme, locale, hasSensitive, paper: 'wide', orientation: 'landscape' } as const);

const withoutMap = ['title', 'figures', 'sources'];

/** `theme` of the wishes is that of the maps. */
export function drawState(matter: HandoutMatter, state: ShownState, answers: HandoutAnswers, wishes: HandoutWishes, t: Translate): DrawnState {
  const maps = withoutMap.includes(state.slide.layout ?? 'map-text') ? [] : mapsOfState(matter, state, answers, wishes.theme);
  const drawn = maps.map(({ source, look }) => drawnPage({ ...source, camera: slideCamera(look, usualFrame) }, settingsOf(wishes), t));
  const entries = [...new Map(drawn.flatMap((one) => one.entries.map((entry) => [entry.id, entry] as const))).values()];
  return { state, maps, drawn, entries };
}

export function slideRequestOf(matter: HandoutMatter, { state, maps, drawn, entries }: DrawnState, answers: HandoutAnswers, wishes: HandoutWishes, t: Translate, sizeOf: SizeOfImage): SlideRequest {
  const { baseline, scenario, graph, day } = matter;
  const { slide, step, number, of, section } = state;
  const { locale, theme, hasSensitive } = wishes;
  const kept = hasSensitive ? scenario : withholdSensitive(scenario).scenario;
  const numbers = slideNumbers(t, { baseline, graph }, scenario, slide, step, answers.known);
  const fill: FillField = ({ field, postureId }) => isolateText(numbers.numberOf(field, postureId).phrase);
  const said = slideWords(slide, step);
  const text = slideParagraphs(said.text, fill);
  const layout = slide.layout ?? 'map-text';
  const chart = slideChart(slide.chart, baseline, locale, t);
  const callouts = (slide.callouts ?? []).map((callout): SlideCallout => ({
    id: callout.id, text: plainLines(callout.text, fill).join(' '), at: calloutPlace(callout, kept, baseline), offset: callout.offset ?? null,
  }));
  const own = ownSources(matter, state, locale, t);
  const [first] = drawn;
  const [map] = maps;
  const camera: Camera | null = map ? slideCamera(map.look, usualFrame) : null;
  const source = map ? { ...map.source, figures: null } : { baseline, scenario, postureId: '', shownPhases: 'all' as const, figures: null, day };
  const texts = pageTexts({ ...source, scenario: source.scenario ?? scenario }, { title: said.title, subtitle: null }, { isPlanShown: first ? first.input.plan !== null : true, legend: entries, sources: [] }, t);
  const drawnSources = first && camera ? pageSources(first.input, groundFrame({ center: camera.center, scale: scaleOfZoom(camera.zoom, camera.center[1]), bearing: camera.bearing, pitch: camera.pitch }, paperSize('wide', 'landscape')), t) : [];
  const strip = numbers.numbers.find(({ field }) => field === 'strip');
  const tiles = numbers.numbers.filter(({ field }) => field !== 'strip').map(tileOf(t));
  const basis = numbers.numbers.find((one) => one.basis !== '')?.basis ?? '';
  const isListed = layout === 'sources';
  const hides = maps.some(({ ask }) => hidesAnswers(ask, hasSensitive)) && (numbers.numbers.length > 0 || numbers.compared.length > 0);
  return {
    id: step === 0 ? slide.id : `${slide.id}@${step}`, layout, locale, theme, section, title: said.title,
    text: [...text.paragraphs, ...(isListed ? own.map(listed) : [])],
    strip: strip ? figuresOf(strip.cells, strip.basis) : null, tiles, chart: chart.chart, basis: strip || tiles.length === 0 ? '' : basis,
    maps: maps.map(({ label, look }, index) => ({
      title: maps.length > 1 ? numbers.compared[index]?.label ?? label : '', look,
      strip: maps.length > 1 && numbers.compared[index] ? figuresOf(numbers.compared[index].cells, numbers.compared[index].basis) : null,
    })),
    callouts, legend: first ? pageLegend(entriesOnPaper(entries, first.input, camera?.zoom ?? 14), noLegendEdits, t, sizeOf) : [],
    remarks: slideRemarks(scenario, state, {
      text: text.remarks, calloutsGone: callouts.filter(({ at }) => at === null).length, figuresGone: chart.gone.length, isChartEmpty: slide.chart !== undefined && chart.chart === null,
      hidesAnswers: hides, isUnanswered: numbers.numbers.some(({ isKnown, state: known }) => isKnown && known === 'failed'),
    }, t),
    sources: isListed ? [] : [...new Set([...own.map((one) => one.line), ...drawnSources])],
    caveat: texts.caveat, dataDate: texts.dataDate, illustrative: texts.illustrative, made: texts.made, number: printed(isolate(`${number} / ${of}`), locale), words: wordsOf(t, locale, number),
  };
}

function wordsOf(t: Translate, locale: Locale, number: number): SlideWords {
  return {
    ...pageWords(t, locale), continued: t('handout.continued', { title: '{title}', number: '{number}' }), calloutsInText: t('handout.calloutsInText'), notStated: t('terms.notStated'),
    slide: t('handout.slide', { number: isolate(String(number)) }), notes: t('handout.notesOf'), noNotes: t('handout.noNotes'), contents: t('handout.contents'),
  };
}

/** Colour and mark are for what leaks and what is closed; a figure that is neither has neither. */
const figuresOf = (cells: readonly NumberCell[], basis: string): PageFigures => ({ basis, cells: cells.map(({ text, tone }) => ({ text, tone: tone === 'plain' ? 'no-data' : tone })) });

const tileOf = (t: Translate) => ({ field, isKnown, name, value, tone, state }: SlideNumber): SlideTile => ({
  id: field, value, label: isKnown ? name : '', tone, remark: state === 'stale' ? t('fields.state.stale') : '',
});

interface OwnSource {
  readonly line: string;
  readonly url: string | null;
}

/** What the slide itself says that it is taken from, and the figures of its chart are. */
function ownSources({ baseline }: HandoutMatter, { slide }: ShownState, locale: Locale, t: Translate): readonly OwnSource[] {
  const all = slideSources(slide, baseline.figures).map((source): OwnSource => {
    if (!('id' in source)) return { line: isolateText(source.date === null ? source.text : `${source.text} (${isolate(source.date)})`), url: null };
    const found = baseline.sources.find(({ id }) => id === source.id);
    const name = found ? sourceLine(found, locale, t) : source.id;
    return { line: isolateText(source.locator.trim() === '' ? name : `${name} (${source.locator.trim()})`), url: found?.url ?? null };
  });
  return [...new Map(all.map((source) => [source.line, source])).values()];
}

/** With its address, which leads there. */
function listed({ line, url }: OwnSource): SlideParagraph {
  return {
    type: 'item', bullet: '•', depth: 0,
    runs: [{ text: line, isBold: false, isItalic: false, href: null }, ...(url === null ? [] : [{ text: ' ', isBold: false, isItalic: false, href: null }, { text: url, isBold: false, isItalic: false, href: url }])],
  };
}

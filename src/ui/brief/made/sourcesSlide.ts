/** The last slide of every briefing: what its slides and its map rest on, and what is assumed. Derived from the plan and the baseline as they are now. */
import type { Baseline } from '../../../baseline/baseline.ts';
import { dataDate } from '../../../baseline/dataDate.ts';
import { madeSlideId } from '../../../scenario/briefing/madeSlide.ts';
import { slideView } from '../../../scenario/briefing/slideView.ts';
import { isKnown, type Scenario, type Slide } from '../../../scenario/document.ts';
import type { PlannerSource } from '../../../scenario/kinds/common.ts';
import type { SlideSource } from '../../../scenario/kinds/slide.ts';
import { isWhollyIllustrative } from '../../../scenario/questions/isWhollyIllustrative.ts';
import { isRightToLeft, type Locale } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate, isolateText } from '../../i18n/isolate.ts';
import { layerFeatures, tableLayers } from '../../panels/layerFeatures.ts';
import { slideSources } from './slideSources.ts';

interface MadeOf {
  readonly scenario: Scenario;
  readonly baseline: Baseline | null;
  readonly locale: Locale;
  readonly t: Translate;
}

/** `slides`: those that are shown. The view is that of the last of them, with nothing selected and no column on its way. */
export function sourcesSlide({ scenario, baseline, locale, t }: MadeOf, slides: readonly Slide[]): Slide {
  const { replay: _, selectedId: __, against: ___, answers: ____, ...view } = slides.at(-1)?.view ?? {};
  return {
    id: madeSlideId, title: t('brief.made.title'), layout: 'sources', transition: 'fade', notes: '', view,
    text: assumptions({ scenario, baseline, t }).map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    sources: sourcesOf(scenario, baseline, slides, locale), rest: {},
  };
}

/** What nobody states and everybody must know, one sentence each. */
function assumptions({ scenario, baseline, t }: Omit<MadeOf, 'locale'>): readonly string[] {
  const { parameters } = scenario;
  const roads = baseline?.roads.filter((road) => road.properties.class !== 'connector') ?? [];
  const date = baseline && dataDate(baseline);
  const number = (value: number) => isolate(new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value));
  const own = scenario.caveat.trim();
  return [
    ...(own === '' ? [] : [isolateText(own)]),
    isWhollyIllustrative(scenario) ? t('page.whollyIllustrative') : t('page.illustrative'),
    date === null ? t('page.dataDateUnknown') : t('brief.made.dataDate', { date: isolate(date) }),
    ...(roads.length === 0 ? [] : [t('brief.made.network', { count: roads.length, illustrative: number(roads.filter(({ properties }) => properties.position === 'illustrative').length) })]),
    t('brief.made.rules', { rule: t(`sketch.takeOff.ruleName.${parameters.gapRule}`), vehicle: t(`form.vehicleClass.${parameters.vehicle}`) }),
    t('brief.made.times', {
      detect: number(parameters.detectSeconds), decide: number(parameters.decideSeconds), command: number(parameters.commandSeconds), signal: number(parameters.signalSeconds),
    }),
    t('check.notStopped'),
    t('brief.made.aid'),
  ];
}

/** Of the slides with their places in them, of charts, of the baseline as far as a slide draws it, in the order of the list of sources; then the planner's own. */
export function sourcesOf(scenario: Scenario, baseline: Baseline | null, slides: readonly Slide[], locale: Locale): readonly SlideSource[] {
  const locators = new Map<string, Set<string>>();
  const own = new Map<string, PlannerSource>();
  const add = (source: SlideSource) => {
    if (!('id' in source)) own.set(`${source.text}\n${source.date ?? ''}`, { text: source.text, date: source.date });
    else {
      const known = locators.get(source.id) ?? new Set();
      if (source.locator.trim() !== '') known.add(source.locator.trim());
      locators.set(source.id, known);
    }
  };
  for (const slide of slides) {
    for (const source of slideSources(slide, baseline?.figures ?? [])) add(source);
  }
  const drawn = new Set(slides.flatMap((slide) => {
    const { hiddenLayers } = slideView(slide);
    return tableLayers.filter((layer) => !hiddenLayers.includes(layer));
  }));
  if (baseline) for (const layer of drawn) for (const { properties } of layerFeatures(baseline, layer)) for (const { id } of properties.sources) add({ id, locator: '' });
  for (const feature of scenario.features) if (isKnown(feature) && feature.properties.source) add(feature.properties.source);
  for (const { source } of Object.values(scenario.overrides)) if (source) add(source);
  for (const { source } of scenario.inventory) add(source);
  const order = new Map(baseline?.sources.map(({ id }, index) => [id, index]));
  const named = [...locators].sort(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
  return [...named.map(([id, places]) => ({ id, locator: [...places].join(isRightToLeft(locale) ? '؛ ' : '; ') })), ...own.values()];
}

/** What somebody wrote is text, whatever it looks like. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#]/g, '\\$&');
}

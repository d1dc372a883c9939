/** The last slide, which nobody makes: what the slides and the map rest on, and what is assumed. */
import { beforeAll, expect, test } from 'vitest';
import type { Baseline } from '../../../../src/baseline/baseline.ts';
import { madeSlideId } from '../../../../src/scenario/briefing/madeSlide.ts';
import { readText } from '../../../../src/scenario/briefing/text/readText.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { Scenario, Slide } from '../../../../src/scenario/document.ts';
import { slidesToShow } from '../../../../src/ui/brief/made/slidesToShow.ts';
import { fetchLanguage, type Translate, useLanguage } from '../../../../src/ui/i18n/i18n.ts';
import { loadVillage } from '../../scene/villageScene.ts';

let baseline: Baseline;
let t: Translate;

beforeAll(async () => {
  baseline = await loadVillage();
  await useLanguage('en');
  t = await fetchLanguage('en');
});

const slide = (id: string, more: Partial<Slide> = {}): Slide => ({ id, title: id, text: '', notes: '', view: {}, rest: {}, ...more });
const plan = (slides: readonly Slide[], more: Partial<Scenario> = {}): Scenario => ({
  ...createScenario({ id: 'plan', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '2020', locale: 'en' }), slides, ...more,
});
const show = (scenario: Scenario) => slidesToShow({ scenario, baseline, locale: 'en', t });
const none = { hiddenLayers: ['facilities', 'landmarks', 'held-properties', 'checkpoints', 'bollard-lines', 'incidents', 'zone', 'neighbourhoods', 'roads', 'connectors', 'uncertainty'] };

test('a plan without a slide to show has no slide of sources', () => {
  expect(show(plan([]))).toEqual([]);
  expect(show(plan([slide('one', { isHidden: true })]))).toEqual([]);
});

test('what is hidden is not shown, and the sources come last', () => {
  expect(show(plan([slide('one'), slide('two', { isHidden: true }), slide('three')])).map(({ id }) => id)).toEqual(['one', 'three', madeSlideId]);
});

test('sources of slides come with all their places, once each, the planner’s own after them', () => {
  const [known] = baseline.sources;
  const made = show(plan([
    slide('one', { view: none, sources: [{ id: known?.id ?? '', locator: 'p. 2' }, { text: 'Own survey', date: '2020-09' }] }),
    slide('two', { view: none, sources: [{ id: known?.id ?? '', locator: 'p. 5' }, { text: 'Own survey', date: '2020-09' }] }),
  ])).at(-1);
  expect(made?.sources).toEqual([{ id: known?.id, locator: 'p. 2; p. 5' }, { text: 'Own survey', date: '2020-09' }]);
});

test('what a slide draws of the baseline brings its sources, what it hides does not', () => {
  const idsOf = (view: Slide['view']) => show(plan([slide('one', { view })])).at(-1)?.sources?.map((source) => ('id' in source ? source.id : source.text)) ?? [];
  const drawn = idsOf({ hiddenLayers: none.hiddenLayers.filter((layer) => layer !== 'facilities') });
  const wanted = baseline.facilities.filter(({ properties }) => properties.rank !== 3).flatMap(({ properties }) => properties.sources.map(({ id }) => id));
  expect(wanted.length).toBeGreaterThan(0);
  expect(drawn.toSorted()).toEqual([...new Set(wanted)].toSorted());
  expect(idsOf(none)).toEqual([]);
});

test('what is assumed is said, one line each, and a caveat is text whatever it looks like', () => {
  const made = show(plan([slide('one')], { caveat: '# Only <b>for</b> the *room*' })).at(-1);
  const { blocks, remarks } = readText(made?.text ?? '');
  const lines = blocks.map((block) => block.spans.map((span) => (span.type === 'text' ? span.text : '')).join('').replaceAll(/[⁦-⁩]/g, ''));
  expect(remarks).toEqual([]);
  expect(blocks.every(({ type }) => type === 'item')).toBe(true);
  expect(lines[0]).toBe('# Only <b>for</b> the *room*');
  expect(lines.join('\n')).toContain('UK TAL 01/11');
  expect(lines.join('\n')).toMatch(/on the \d+ roads drawn/);
});

/** A page of the samples and of plans with secrets: every word in the page's language, the legend and the sources of what is drawn, and nothing sensitive unless asked for. */
import { expect, test } from 'vitest';
import { layOutPage } from '../../../../src/export/page/layOutPage.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { writeSvg } from '../../../../src/export/write/writeSvg.ts';
import { defaultView } from '../../../../src/scenario/view.ts';
import { fetchLanguage, useLanguage } from '../../../../src/ui/i18n/i18n.ts';
import { sceneWords } from '../../../../src/ui/i18n/sceneWords.ts';
import { plainOrder } from '../../../../src/ui/export/make/plainOrder.ts';
import { drawnPage, pageRequestOf } from '../../../../src/ui/export/pageRequestOf.ts';
import { pageCode } from '../../../../src/ui/export/request/pageCode.ts';
import { linkedPlan, planOfPage } from '../../../../src/ui/export/request/pagePlan.ts';
import { contentOf, type PageSource } from '../../../../src/ui/export/request/pageSource.ts';
import { firstSettings, type PageSettings } from '../../../../src/ui/export/settings/pageSettings.ts';
import { unattendedFigures } from '../../../../src/ui/export/unattended/unattendedFigures.ts';
import { moveEntry, noLegendEdits, renameEntry } from '../../../../src/ui/export/settings/legendEdits.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';
import { readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const camera = { center: [44.389, 33.308] as const, zoom: 14, bearing: 20, pitch: 0 };

function sourceOf(scenario: Scenario | null, part: Partial<PageSource> = {}): PageSource {
  const { source } = plainOrder({ baseline: shipped, scenario, settings: firstSettings('en'), day: '2026-11-22', title: 'View' });
  return { ...source, camera, ...part };
}

async function requestOf(source: PageSource, part: Partial<PageSettings> = {}) {
  await useLanguage('en');
  const settings = { ...firstSettings('en'), ...part };
  const t = await fetchLanguage(settings.locale);
  const drawn = drawnPage(source, settings, t);
  return { request: pageRequestOf({ source, settings, t, drawn, code: pageCode('https://example.org/#v1'), sizeOf: () => ({ widthPx: 20, heightPx: 20 }) }), drawn, settings, t };
}

/** Arabic letters, Latin letters, and what has neither, without what people and sources wrote. */
const hasArabic = (text: string) => /[\u0600-\u06FF]/.test(text);
const measure = (text: string, sizeMm: number) => text.length * sizeMm * 0.5;

test('an Arabic page is Arabic whatever the interface speaks', async () => {
  const { request } = await requestOf(sourceOf(await readSample('ring-of-steel')), { locale: 'ar' });
  expect(request.locale).toBe('ar');
  const { texts, words, legend } = request;
  for (const said of [texts.posture, texts.dataDate, texts.illustrative, texts.made, texts.caveat]) expect(said).toMatch(/[\u0600-\u06FF]/);
  const { digits, kilometers, meters, scale, ...sentences } = words;
  expect(digits).toBe('0123456789,.');
  expect(Object.entries(sentences).filter(([key, said]) => key !== 'sourceSeparator' && !hasArabic(said))).toEqual([]);
  expect([meters, kilometers].every(hasArabic)).toBe(true);
  expect(scale).toContain('{figure}');
  expect(legend.length).toBeGreaterThan(10);
  expect(legend.filter(({ label }) => !hasArabic(label))).toEqual([]);
  expect(layOutPage(request, measure).direction).toBe('rtl');
});

test('an English page says what it shows, as of when, by whom, and on whose word', async () => {
  const sample = await readSample('neighbourhood-by-neighbourhood');
  const second = sample.phases[1];
  const { request } = await requestOf(sourceOf(sample, { shownPhases: { reached: second?.id ?? '' }, postureId: sample.postures[0]?.id ?? '' }));
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  expect(request.texts.title).toBe(sample.title);
  expect(plain(request.texts.phase)).toBe(`Phase 2 of ${sample.phases.length}: ${second?.name}`);
  expect(plain(request.texts.posture)).toBe(`Posture: ${sample.postures[0]?.name}`);
  expect(plain(request.texts.dataDate)).toBe('Data as of 2020-09-25');
  expect(plain(request.texts.made)).toContain('Made on 2026-11-22');
  expect(plain(request.texts.caveat)).toBe(`${sample.caveat} · Public information of 2020 · Screening aid · Not a live picture`);
  expect(request.texts.illustrative).toContain('wholly illustrative');
  expect(request.texts.sources.join()).toContain('Strengthening the Kadhimi Government');
  expect(request.texts.sources.join()).not.toContain('undefined');
  expect(request.map.bearing).toBe(20);
});

test('sources are those of what is drawn within the frame', async () => {
  const everything = await requestOf(sourceOf(null));
  const ground = await requestOf(sourceOf(null, { view: { ...defaultView, hiddenLayers: ['facilities', 'landmarks', 'held-properties', 'checkpoints', 'bollard-lines', 'incidents', 'uncertainty', 'connectors'] } }));
  const far = await requestOf(sourceOf(null, { camera: { ...camera, center: [44.6, 33.15], zoom: 17 } }));
  expect(ground.request.texts.sources.length).toBeLessThan(everything.request.texts.sources.length);
  expect(far.request.texts.sources.length).toBeLessThan(everything.request.texts.sources.length);
  expect(everything.request.texts.title).toBe('International Zone, Baghdad');
  expect(everything.request.words.qr).toBe('Opens this view');
});

test('the legend is what is drawn, in the planner’s order and names', async () => {
  const source = sourceOf(await readSample('ring-of-steel'));
  const { request: { legend } } = await requestOf(source);
  const ids = legend.map(({ id }) => id);
  const [first, second] = ids;
  if (!first || !second) throw new Error('A sample draws more than one kind of mark.');
  const edits = moveEntry(renameEntry({ ...noLegendEdits, leftOut: ['road-minor'] }, second, 'Ours', 'Theirs'), ids, second, -1);
  const { request: { legend: edited } } = await requestOf(source, { legend: edits });
  expect(edited.slice(0, 2).map(({ id, label }) => [id, label])).toEqual([[second, 'Ours'], [first, legend[0]?.label]]);
  expect(edited.map(({ id }) => id)).not.toContain('road-minor');
  const { request: { legend: withoutRoads } } = await requestOf({ ...source, view: { ...source.view, hiddenLayers: ['roads'] } }, { legend: edits });
  expect(withoutRoads.some(({ id }) => id.startsWith('road-'))).toBe(false);
});

const secret: Scenario = {
  ...emptyScenario,
  title: 'Own plan',
  postures: emptyScenario.postures.map((posture, place) => (place === 0 ? { ...posture, states: { line: 'failed-down' as const } } : posture)),
  overrides: { 'held-property-01': { geometry: { type: 'Point', coordinates: [44.388_001, 33.305_001] }, source: { text: 'Inventory of May', date: '2020-05' }, rest: {} } },
  features: [createFeature('barrier', 'line', { type: 'LineString', coordinates: [[44.39, 33.3], [44.391, 33.301]] }, { name: 'North' })],
};

test('what is sensitive is on no page, in no picture and in no link unless it is asked for', async () => {
  const way = { type: 'FeatureCollection' as const, features: [{ type: 'Feature' as const, geometry: { type: 'LineString' as const, coordinates: [[44.39, 33.3], [44.391, 33.301]] }, properties: { id: 'way-1', what: 'way' as const, question: 'outside' as const } }] };
  const source = sourceOf(secret, { postureId: secret.postures[0]?.id ?? '', check: way });
  const { request, drawn, settings, t } = await requestOf(source);
  const shown = JSON.stringify([request, drawn.input.plan, drawn.input.check ?? null]);
  for (const gone of ['44.388001', 'failed', 'way-1']) expect(shown.includes(gone), gone).toBe(false);
  expect(request.texts.sources.join()).not.toContain('Inventory of May');
  const text = writeSvg(layOutPage(request, measure), { map: null, imageUrl: () => null, fonts: [] });
  expect(text).toContain('Own plan');
  const content = contentOf(source, settings, () => sceneWords(t, 0));
  expect(content.hasSensitive).toBe(false);
  expect(content.check).toBeUndefined();
  expect(writeScenario(linkedPlan(source) ?? secret)).not.toContain('44.388001');

  const asked = await requestOf(source, { hasSensitive: true });
  const all = JSON.stringify([asked.request, asked.drawn.input.plan, asked.drawn.input.check ?? null]);
  for (const kept of ['44.388001', 'failed-down', 'Inventory of May', 'way-1']) expect(all.includes(kept), kept).toBe(true);
  expect(asked.drawn.entries.map(({ id }) => id)).toContain('plan-barrier-failed-down');
  expect(writeScenario(linkedPlan(source) ?? secret), 'whoever has the page has the link').not.toContain('44.388001');
});

test('the plan in the picture opens to what the page shows', async () => {
  const sample = await readSample('closed-on-warning');
  const posture = sample.postures[1]?.id ?? '';
  const plan = planOfPage(sourceOf(sample, { postureId: posture }));
  expect(plan?.view).toMatchObject({ postureId: posture, camera: { center: [44.389, 33.308], zoom: 14, bearing: 20, pitch: 0 } });
  expect(plan?.features).toBe(sample.features);
});

test('a link beyond the largest code gives none', () => {
  expect(pageCode('x'.repeat(2953))?.length).toBe(177);
  expect(pageCode('x'.repeat(2954))).toBeNull();
});

test('a page made without a screen says what the check answers, and nothing that rests on states which are left out', async () => {
  const sample = await readSample('ring-of-steel');
  await useLanguage('en');
  const t = await fetchLanguage('en');
  const figures = unattendedFigures(shipped, sample, { postureId: 'routine', shownPhases: 'all' }, t);
  expect(figures?.cells.map(({ text }) => text)).toEqual([expect.stringContaining('leaks'), expect.stringContaining('more crossings'), expect.stringContaining('QRF'), expect.stringContaining('open')]);
  expect(unattendedFigures(shipped, null, { postureId: '', shownPhases: 'all' }, t)).toBeNull();
  expect((await requestOf(sourceOf(sample, { figures }))).request.texts.figures).toEqual(figures);
  const [posture] = sample.postures;
  if (!posture) throw new Error('A sample without a posture.');
  const weak = { ...emptyScenario, postures: [{ ...posture, states: { [shipped.barriers[0]?.id ?? '']: 'failed-down' as const } }] };
  const source = sourceOf(weak, { figures });
  expect((await requestOf(source)).request.texts.figures).toBeNull();
  expect((await requestOf(source, { hasSensitive: true })).request.texts.figures).toEqual(figures);
});

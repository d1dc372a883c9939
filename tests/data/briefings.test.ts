/** The shipped briefings: titles and order as asked for, a source or a number of the analysis on every slide, nothing typed that the analysis gives, and no place that no source gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataDate } from '../../src/baseline/dataDate.ts';
import { main } from '../../src/cli/main.ts';
import { planOfSlide } from '../../src/scenario/briefing/planOfSlide.ts';
import { countStates, slideView } from '../../src/scenario/briefing/slideView.ts';
import { readText } from '../../src/scenario/briefing/text/readText.ts';
import { isKnown, type Scenario, type Slide } from '../../src/scenario/document.ts';
import { isReached } from '../../src/scenario/questions/isReached.ts';
import { isWhollyIllustrative } from '../../src/scenario/questions/isWhollyIllustrative.ts';
import { type BriefingId, briefingFile, briefings } from '../../src/scenario/samples/briefingList.ts';
import { writeScenario } from '../../src/scenario/writeScenario.ts';
import { missingOf } from '../../src/store/brief/showSlide.ts';
import { findFeature } from '../../src/baseline/baseline.ts';
import { shipped } from './shippedBaseline.ts';
import { briefingFolder, readBriefing, readBriefingText, textsOfSlide } from './shippedBriefings.ts';

const locales = ['en', 'ar'] as const;
const ids = briefings.map(({ id }) => id);
const files = ids.flatMap((id) => locales.map((locale) => [briefingFile(id, locale), id, locale] as const));

const titles: Readonly<Record<BriefingId, readonly string[]>> = {
  'protecting-the-government-centre': [
    'A government centre that is not safe', 'Thirty vehicles', 'Today', 'A ring of steel', 'One bridge left open', 'Closed outside, open inside', 'Mini green zones', 'Who gets in', 'Too late?',
    'If control is lost', 'What no barrier stops', 'The decision',
  ],
  'pressure-on-the-zone': ['The zone', 'Who secures it', 'December 2019', '3 January', 'Raid and column', 'Convoys', 'Rockets and drones', 'July to September', 'Consolidation', 'Command changes'],
  'taking-back-the-zone': [
    'Who holds it', 'Neighbourhood by neighbourhood', 'The objection', 'Inventory first', 'Phase 1', 'Later phases', 'Order matters', 'Housing', 'The quick-reaction force', 'Closed on warning',
  ],
};

/** Slide by slide, the analyses that its statements are taken from. */
const sources: Readonly<Record<BriefingId, readonly (readonly string[])[]>> = {
  'protecting-the-government-centre': [['pw3346'], ['pw3346'], [], ['pw3346'], [], ['pw3346'], ['pw3346'], ['pw3346'], [], ['tightrope'], ['pushing-back', 'pw3346', 'pw3233'], []],
  'pressure-on-the-zone': [
    ['tightrope'], ['pw3346', 'pw3233'], ['pw3233', 'pw3346'], ['pushing-back'], ['tightrope', 'pw3346'], ['pushing-back'], ['pushing-back'], ['pushing-back'], ['pushing-back'], ['sector-reform'],
  ],
  'taking-back-the-zone': [['pw3346'], ['pushing-back'], ['tightrope', 'sector-reform'], ['pw3346'], ['pushing-back'], ['pushing-back'], [], ['pw3346'], ['pw3346'], ['pushing-back']],
};

/** Where in the analyses something is stated. */
const locators: Readonly<Record<string, readonly string[]>> = {
  pw3346: [
    'opening', 'bullet Exclusion from key facilities', 'bullet Harassment and detention', 'paragraph on hydraulic barriers', 'paragraph on mini green zones', 'paragraph on the division',
    'paragraph on vehicles', 'paragraph on the longer run', 'paragraph on housing',
  ],
  'pushing-back': ['opening', 'U.S. response options', 'bullet Rockets and drones', 'bullet Logistical convoys', 'bullet Foreign security details'],
  tightrope: ['paragraph on the 25 June raid', 'paragraph on entrenchment since 2003', 'paragraph on civil strife', 'closing half'],
  'sector-reform': ['bullet At the security level', 'last paragraphs'],
  pw3233: ['second paragraph', 'bullet Continuity', 'bullet Secure U.S. persons', 'bullet Restore security at the international zone and airport'],
};

test('the list names every file in the folder', () => {
  expect(readdirSync(briefingFolder).toSorted()).toEqual(files.map(([file]) => file).toSorted());
});

describe.each(files)('%s', (file, id, locale) => {
  test('opens without a remark, is written back as it is, and passes `cordon validate`', async () => {
    const text = await readBriefingText(id, locale);
    expect(writeScenario(await readBriefing(id, locale))).toBe(text);
    const said: string[] = [];
    expect(await main(['validate', file], { out: (line) => void said.push(line), err: (line) => void said.push(line), folder: briefingFolder.pathname })).toBe(0);
    expect(said).toEqual([expect.stringMatching(/; 0 problems\.$/)]);
  });

  test('has the slides asked for, in their order, each with notes, a time and a text that a room reads', async () => {
    const { slides, title, baselineVersion } = await readBriefing(id, locale);
    expect(slides).toHaveLength(titles[id].length);
    if (locale === 'en') expect(slides.map((slide) => slide.title)).toEqual(titles[id]);
    expect(title).toBe(briefings.find((one) => one.id === id)?.title[locale]);
    expect(baselineVersion).toBe(dataDate(shipped));
    expect(slides[0]?.section).not.toBe('');
    for (const slide of slides) {
      expect(slide.notes.length, slide.id).toBeGreaterThan(80);
      expect(slide.plannedSeconds, slide.id).toBeGreaterThanOrEqual(30);
      for (const text of [slide.text, ...(slide.steps ?? []).map((step) => step.text ?? '')]) {
        expect(text.split(/\s+/).length, slide.id).toBeLessThan(62);
        expect(readText(text).remarks, slide.id).toEqual([]);
      }
    }
  });

  test('has a source on every slide: with its place in it, or that it is computed', async () => {
    const { slides } = await readBriefing(id, locale);
    for (const [index, slide] of slides.entries()) {
      const named = (slide.sources ?? []).flatMap((source) => ('id' in source ? [source] : []));
      expect([...new Set(named.map((source) => source.id))], slide.id).toEqual(sources[id][index]);
      for (const source of named) {
        expect(shipped.sources.some((one) => one.id === source.id)).toBe(true);
        if (locale === 'en') expect(locators[source.id], source.id).toContain(source.locator);
      }
      // What only the analysis gives says so in words.
      const asked = (slide.fields ?? []).length + (slideView(slide).against ?? []).length;
      if (named.length === 0) expect(asked, slide.id).toBeGreaterThan(0);
      expect(slide.sources?.length ?? 0, slide.id).toBeGreaterThan(0);
    }
  });

  test('stands on the planner’s table over the zone, with the lines of a phase that it has', async () => {
    const { cordon } = JSON.parse(await readBriefingText(id, locale)) as { readonly cordon: { readonly phases: readonly { readonly id: string }[]; readonly view: { readonly camera: object | null; readonly phaseId?: string | null } } };
    if (cordon.phases.length === 0) return;
    expect(cordon.phases.map((phase) => phase.id)).toContain(cordon.view.phaseId);
    expect(cordon.view.camera, 'the base at the airport would draw the map away').not.toBeNull();
  });

  test('names nothing that is not there: postures, phases, movements, lines, places', async () => {
    const scenario = await readBriefing(id, locale);
    const lines = new Set([...shipped.barriers.map((barrier) => barrier.id), ...scenario.features.map((feature) => feature.id)]);
    for (const slide of scenario.slides) {
      for (const { view } of statesOf(slide)) {
        expect(missingOf(scenario, view), slide.id).toEqual({ postureId: null, phaseId: null, movementId: null, selectedId: null });
        expect((view.phases ?? []).filter((phase) => !scenario.phases.some((one) => one.id === phase)), slide.id).toEqual([]);
        expect(Object.keys(view.states ?? {}).filter((line) => !lines.has(line)), slide.id).toEqual([]);
      }
      for (const { featureId } of slide.callouts ?? []) expect(findFeature(shipped, featureId ?? '')?.geometry, slide.id).not.toBeFalsy();
    }
    for (const { states } of scenario.postures) expect(Object.keys(states).filter((one) => !lines.has(one))).toEqual([]);
  });

  test('points at no held property and no residence, maps no killing, and draws no route of 26 June', async () => {
    const scenario = await readBriefing(id, locale);
    expect(Object.keys(scenario.overrides).filter((one) => !shipped.barriers.some((barrier) => barrier.id === one))).toEqual([]);
    expect(scenario.inventory).toEqual([]);
    for (const slide of scenario.slides) for (const { at, featureId, text } of slide.callouts ?? []) {
      expect(at).toBeUndefined();
      expect(['guest-house', ...shipped.heldProperties.map((one) => one.id)]).not.toContain(featureId);
      expect(text).not.toMatch(/Hashemi|الهاشمي|residence|إقامة/);
    }
    for (const { properties, id: featureId } of scenario.features.filter(isKnown)) {
      if (properties.kind === 'site') expect(properties.role, featureId).not.toBe('housing');
      if (properties.kind === 'movement') expect(properties.name).toMatch(locale === 'en' ? /^Exercise column/ : /^رتل تمرين/);
      expect(`${properties.name} ${properties.note}`, featureId).not.toMatch(/26 June|26 حزيران|residen|مقر إقامة/i);
    }
    for (const slide of scenario.slides.filter(({ text }) => /26 June|26 حزيران/.test(text))) for (const { view, there } of statesOf(slide, scenario)) {
      expect(there, slide.id).toEqual([]);
      expect(view.hiddenLayers, slide.id).toContain('incidents');
    }
  });

  test('claims no place of its own: all that is drawn is illustrative and says so', async () => {
    const scenario = await readBriefing(id, locale);
    expect(isWhollyIllustrative(scenario)).toBe(scenario.features.length > 0);
    const word = locale === 'en' ? /illustrative/i : /توضيحي/;
    if (scenario.features.length > 0) expect(scenario.caveat).toMatch(word);
    for (const { properties, rest, id: featureId } of scenario.features.filter(isKnown)) {
      if (properties.kind === 'site' && rest.properties['position'] === undefined) continue;
      expect(rest.properties['position'], featureId).toBe('illustrative');
      expect(`${properties.name} ${properties.note} ${'text' in properties ? properties.text : ''}`, featureId).toMatch(word);
    }
  });

  test('types no figure but one that a source states', async () => {
    const { slides } = await readBriefing(id, locale);
    for (const slide of slides) for (const text of textsOfSlide(slide)) {
      const typed = text.replaceAll(/\{\{.*?\}\}/g, '').match(/\d[\d,]*/g) ?? [];
      expect(typed.map((one) => one.replaceAll(',', '')).filter((one) => !stated.has(one)), `${slide.id}: ${text}`).toEqual([]);
    }
  });
});

/** Figures of statements and events of the data, and of the tallies; beside them days of the year and what the facts state in words. */
const stated = new Set([
  ...JSON.stringify([...shipped.facilities, ...shipped.zones, ...shipped.heldProperties, ...shipped.incidents].map(({ properties }) => ('statements' in properties ? properties.statements : [])))
    .replaceAll(/(\d),(\d)/g, '$1$2').match(/\d+/g) ?? [],
  ...shipped.incidents.flatMap(({ properties }) => properties.date.split('-').map((part) => String(Number(part)))),
  ...shipped.figures.flatMap(({ values, asOf }) => [...values.map(({ value }) => String(value)), ...asOf.split('-').map((part) => String(Number(part)))]),
  // The brigades; the day since which the commands changed.
  '56', '57', '4',
  // Names: the 14 July Bridge, and the first of the phases.
  '14', '1',
]);

/** Every state that a slide shows, those it compares included, and which movements are drawn in it. */
function statesOf(slide: Slide, scenario?: Scenario) {
  return Array.from({ length: countStates(slide) }, (_, step) => slideView(slide, step)).flatMap((view) => [view, ...(view.against ?? []).map((one) => ({ ...view, ...one }))]).map((view) => {
    const plan = scenario && planOfSlide(scenario, view);
    const there = plan?.scenario.features.filter(isKnown).filter(({ properties: { kind, phase } }) => kind === 'movement' && isReached(phase, { phases: plan.scenario.phases, shownPhases: plan.shownPhases })).map((feature) => feature.id) ?? [];
    return { view, there };
  });
}

const withoutLabels = (view: Slide['view']) => ({ ...view, against: slideView({ view }).against?.map((one) => ({ ...one, label: '' })) });

/** Without what is said in words. */
function wordlessSlide({ id, layout, isHidden, transition, plannedSeconds, view, callouts, fields, chart, sources: from, steps }: Slide): unknown {
  return {
    id, layout, isHidden, transition, plannedSeconds, fields, sources: from?.map((source) => ('id' in source ? { ...source, locator: '' } : { ...source, text: '' })),
    view: withoutLabels(view),
    callouts: callouts?.map((callout) => ({ ...callout, text: '' })),
    chart: chart && { ...chart, title: '', categories: chart.categories?.length, series: chart.series?.map(({ values }) => values) },
    steps: steps?.map((step) => ({ id: step.id, view: withoutLabels(step.view), hasTitle: step.title !== undefined, hasText: step.text !== undefined })),
  };
}

const groups = ['controlGroup', 'powerGroup'] as const;

function wordlessPlan(scenario: Scenario): unknown {
  const known = scenario.features.filter(isKnown);
  const firstOf = (member: (typeof groups)[number], name: string | null) => known.find(({ properties }) => properties.kind === 'barrier' && properties[member] === name)?.id;
  return {
    ...scenario, title: '', author: '', caveat: '', locale: '', slides: scenario.slides.map(wordlessSlide),
    postures: scenario.postures.map((posture) => ({ ...posture, name: '', trigger: '', authority: '' })), phases: scenario.phases.map((phase) => ({ ...phase, name: '' })),
    features: known.map((feature) => {
      const { properties } = feature;
      const group = properties.kind === 'barrier' ? Object.fromEntries(groups.map((member) => [member, firstOf(member, properties[member])])) : {};
      return { ...feature, properties: { ...properties, name: '', note: '', ...group, ...('text' in properties ? { text: '' } : {}), source: properties.source && { ...properties.source, text: '' } } };
    }),
  };
}

/** In one order for both languages. */
function allWords({ title, caveat, postures, phases, features, slides }: Scenario): readonly string[] {
  return [
    title, caveat, ...postures.flatMap(({ name, trigger, authority }) => [name, trigger, authority]), ...phases.map(({ name }) => name),
    ...features.filter(isKnown).flatMap(({ properties }) => [properties.name, properties.note, 'text' in properties ? properties.text : '']),
    ...slides.flatMap((slide) => [slide.notes, ...(slide.sources ?? []).flatMap((source) => ('id' in source ? [source.locator] : [])), ...(statesOf(slide).flatMap(({ view }) => (view.against ?? []).map(({ label }) => label))), ...textsOfSlide(slide)]),
  ];
}

describe.each(ids)('%s in Arabic', (id) => {
  test('is the same plan and the same briefing in other words, none of them left in English', async () => {
    const [english, arabic] = [await readBriefing(id, 'en'), await readBriefing(id, 'ar')];
    expect(wordlessPlan(arabic)).toEqual(wordlessPlan(english));
    const [words, translated] = [allWords(english), allWords(arabic)];
    expect(translated).toHaveLength(words.length);
    for (const [index, text] of translated.entries()) {
      if (words[index] === '') expect(text).toBe('');
      else expect(text).toMatch(/[\u0600-\u06ff]/);
      expect(text.replaceAll(/\{\{.*?\}\}|PolicyWatch 3346|Pushing Back on Iraqi Militias/g, '')).not.toMatch(/[A-Za-z]/);
    }
  });

  test('asks the analysis for the same numbers in its text', async () => {
    const fieldsIn = (scenario: Scenario) => scenario.slides.map((slide) => textsOfSlide(slide).flatMap((text) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, field]) => field)).toSorted());
    expect(fieldsIn(await readBriefing(id, 'ar'))).toEqual(fieldsIn(await readBriefing(id, 'en')));
  });
});

test('no two files say anything of a place that the README does not tell', () => {
  const readme = readFileSync(new URL('../README.md', briefingFolder), 'utf8');
  for (const id of ids) expect(readme).toContain(`\`${id}\``);
});

/** What the numbers of the shipped briefings come out as, through the check of the app: the verdicts that each slide is about, in both languages of one plan. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createChecker } from '../../src/analysis/worker/createChecker.ts';
import { type BriefingId, briefings } from '../../src/scenario/samples/briefingList.ts';
import type { SlideField } from '../../src/scenario/kinds/slide.ts';
import { readText } from '../../src/scenario/briefing/text/readText.ts';
import { countStates, slideWords } from '../../src/scenario/briefing/slideView.ts';
import type { SampleLanguage } from '../../src/scenario/samples/sampleList.ts';
import { fetchLanguage, useLanguage } from '../../src/ui/i18n/i18n.ts';
import { numbersForSlides } from '../../src/ui/brief/fields/numbersForSlides.ts';
import { answerBy } from '../../src/ui/brief/fields/slideChecker.ts';
import { graph } from './samplePlan.ts';
import { readBriefing } from './shippedBriefings.ts';
import { shipped } from './shippedBaseline.ts';

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

async function workOut(id: BriefingId, locale: SampleLanguage) {
  await useLanguage(locale);
  const scenario = await readBriefing(id, locale);
  const found = await numbersForSlides({ baseline: shipped, scenario, slides: scenario.slides, graph, t: await fetchLanguage(locale), answer: answerBy(createChecker(shipped)) });
  const say = (slide: string, step: number, field: SlideField) => plain(found.get(slide)?.[step]?.numberOf(field, null).phrase ?? 'no such slide');
  return { scenario, found, say };
}

type Worked = Awaited<ReturnType<typeof workOut>>;

describe('protecting the government centre', () => {
  let of: Worked;
  beforeAll(async () => { of = await workOut('protecting-the-government-centre', 'en'); });

  test('today it leaks, and more crossings than one are needed', () => {
    expect([of.say('today', 0, 'outside'), of.say('today', 0, 'ways-in'), of.say('today', 0, 'needed')]).toEqual(['Outside leaks', 'at least 3 ways in', 'at least 3 crossings']);
  });

  test('the ring lies down every day and closes the outside when it is raised', () => {
    expect([0, 1].map((step) => [of.say('ring-of-steel', step, 'lines'), of.say('ring-of-steel', step, 'outside')])).toEqual([['0 of 7 lines closed', 'Outside leaks'], ['7 of 7 lines closed', 'Outside closed']]);
    expect(of.say('ring-of-steel', 0, 'bollards-rising')).toMatch(/^\d+–\d+ bollards$/);
  });

  test('heightened leaks at the bridge: one more crossing', () => {
    expect([of.say('one-bridge', 0, 'outside'), of.say('one-bridge', 0, 'more-crossings')]).toEqual(['Outside leaks', 'at least 1 more crossing']);
  });

  test('lockdown is closed outside and open inside, one deep; the inner lines hold, two deep', () => {
    expect([0, 1].map((step) => (['outside', 'inside', 'depth'] as const).map((field) => of.say('closed-outside', step, field)))).toEqual([
      ['Outside closed', 'Inside leaks', '1 line deep'], ['Outside closed', 'Inside closed', '2 lines deep'],
    ]);
  });

  test('mini green zones hold from inside and cost road every day, the ring being no part of them', () => {
    expect([of.say('mini-green-zones', 0, 'inside'), of.say('mini-green-zones', 0, 'lines')]).toEqual(['Inside closed', '5 of 5 lines closed']);
    expect(of.say('mini-green-zones', 0, 'shut-kilometers')).toMatch(/^[01]\.\d–[12]\.\d km$/);
  });

  test('raised, the ring strands the quick-reaction force; pairs let it in, later', () => {
    expect(of.say('who-gets-in', 0, 'qrf-minutes')).toBe('QRF: 6 of 6 trips stranded');
    const [, before, after] = /^QRF: (\d+)–\d+ → (\d+)–\d+ min$/.exec(of.say('who-gets-in', 1, 'qrf-minutes')) ?? [];
    expect(Number(after)).toBeGreaterThan(Number(before));
    expect(of.say('who-gets-in', 1, 'ambulance-minutes')).toMatch(/^Ambulance: \d+–\d+ → \d+–\d+ min$/);
  });

  test('seen early the column is stopped, seen late all thirty pass', () => {
    expect([0, 1, 2].map((step) => [of.say('too-late', step, 'column-passed'), of.say('too-late', step, 'column-stopped')])).toEqual([['0 of 30', '30 of 30'], ['0 of 30', '30 of 30'], ['30 of 30', '0 of 30']]);
  });

  test('control lost opens the ring; one group of it does, until the inner lines stand', () => {
    expect([0, 1, 2].map((step) => [of.say('control-lost', step, 'outside'), of.say('control-lost', step, 'depth')])).toEqual([
      ['Outside closed', '1 line deep'], ['Outside leaks', 'not closed'], ['Outside closed', '1 line deep'],
    ]);
    expect([0, 2].map((step) => of.say('control-lost', step, 'control-lost'))).toEqual(['opens it', 'opens it']);
    expect(of.say('control-lost', 0, 'power-lost')).toBe('holds');
  });

  test('the decision is between four states, with four answers each', () => {
    const compared = of.found.get('decision')?.[0]?.compared ?? [];
    expect(compared.map(({ label, cells }) => [plain(label), plain(cells[0]?.text ?? ''), cells.length])).toEqual([
      ['Routine · Today', 'Outside leaks · Inside leaks', 4], ['Ring, raised', 'Outside closed · Inside leaks', 4],
      ['Ring and inner lines', 'Outside closed · Inside closed', 4], ['Mini green zones', 'Outside closed · Inside closed', 4],
    ]);
  });
});

describe('taking back the zone', () => {
  let of: Worked;
  beforeAll(async () => { of = await workOut('taking-back-the-zone', 'en'); });

  test('none of the 22 is located, on any slide', () => {
    for (const { id } of of.scenario.slides) expect([of.say(id, 0, 'located'), of.say(id, 0, 'held')], id).toEqual(['located 0 of 22', '22 held']);
  });

  test('phase 1 needs four crossings, and leaks back without one of its lines', () => {
    expect([0, 1].map((step) => [of.say('phase-1', step, 'needed-inside'), of.say('phase-1', step, 'inside')])).toEqual([['at least 4 crossings', 'Inside closed'], ['at least 4 crossings', 'Inside leaks']]);
  });

  test('later phases are open from inside until they are held', () => {
    expect([0, 1, 2].map((step) => [of.say('later-phases', step, 'ways-inside'), of.say('later-phases', step, 'lines')])).toEqual([
      ['at least 6 ways in', '0 of 7 lines closed'], ['none on the roads drawn', '7 of 7 lines closed'], ['none on the roads drawn', '10 of 10 lines closed'],
    ]);
  });

  test('reversed, other crossings are needed and the lines no longer hold', () => {
    const compared = [0, 1].map((step) => (of.found.get('order-matters')?.[step]?.compared ?? []).map(({ label, cells }) => [label, ...cells.slice(0, 2).map(({ text }) => text)].map(plain)));
    expect(compared).toEqual([
      [['Holding what is cleared · Karradat Mariam', 'Outside closed · Inside closed', 'no more crossings'], ['Reversed: Harthiya first', 'Outside leaks · Inside leaks', 'at least 2 more crossings']],
      [['Holding what is cleared · Zawra', 'Outside closed · Inside closed', 'no more crossings'], ['Reversed: then Zawra', 'Outside leaks · Inside leaks', 'at least 1 more crossing']],
    ]);
  });

  test('the closure strands the force, pairs let it in later, reopening frees it', () => {
    expect(of.say('quick-reaction', 0, 'qrf-minutes')).toMatch(/^QRF: (\d+–\d+) → \1 min$/);
    expect(of.say('closed-on-warning', 0, 'qrf-minutes')).toBe('QRF: 4 of 4 trips stranded');
    expect(of.say('closed-on-warning', 1, 'qrf-minutes')).toMatch(/^QRF: 10–19 → 1[2-9]–\d+ min$/);
    expect(of.say('closed-on-warning', 2, 'qrf-minutes')).toBe(of.say('quick-reaction', 0, 'qrf-minutes'));
  });
});

test('pressure on the zone tells only what was published', async () => {
  const { scenario } = await workOut('pressure-on-the-zone', 'en');
  expect(scenario.features).toEqual([]);
  expect(scenario.slides.flatMap(({ fields = [] }) => fields)).toEqual([]);
  expect(scenario.slides.flatMap(({ chart }) => chart?.figureIds ?? [])).toEqual(shipped.figures.map(({ id }) => id));
  expect(scenario.slides.find(({ id }) => id === 'consolidation')?.chart?.series?.map(({ values }) => values)).toEqual([[14, 6]]);
});

describe.each(briefings.map(({ id }) => id))('%s', (id) => {
  test('has every number it asks for, in both languages, each with what it rests on', async () => {
    for (const locale of ['en', 'ar'] as const) {
      const { scenario, found } = await workOut(id, locale);
      for (const slide of scenario.slides) for (let step = 0; step < countStates(slide); step += 1) {
        const of = found.get(slide.id)?.[step];
        const inText = readText(slideWords(slide, step).text).blocks.flatMap(({ spans }) => spans).flatMap((span) => (span.type === 'field' ? [of?.numberOf(span.field, span.postureId)] : []));
        for (const number of [...of?.numbers ?? [], ...inText, ...(of?.compared ?? []).flatMap(({ numbers }) => numbers)]) {
          expect([number?.isKnown, number?.state, number?.tone === 'no-data'], `${slide.id} ${number?.field}`).toEqual([true, 'current', number?.field === 'stranded' && slide.id === 'closed-on-warning' && step === 1]);
          expect(number?.basis === '', `${slide.id} ${number?.field}`).toBe(number?.field === 'located' || number?.field === 'held');
        }
      }
    }
  });
});

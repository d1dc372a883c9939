/** The numbers of slides over the shipped data, put into words through the check itself: what the ring of steel must say of itself on a slide. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createChecker } from '../../src/analysis/worker/createChecker.ts';
import { slideFields, type Slide } from '../../src/scenario/kinds/slide.ts';
import { slideView } from '../../src/scenario/briefing/slideView.ts';
import { fetchLanguage, useLanguage } from '../../src/ui/i18n/i18n.ts';
import { numbersForSlides } from '../../src/ui/brief/fields/numbersForSlides.ts';
import { answerBy } from '../../src/ui/brief/fields/slideChecker.ts';
import { graph, readSample } from './samplePlan.ts';
import { shipped } from './shippedBaseline.ts';

const ring = await readSample('ring-of-steel');
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

const slide = (id: string, view: Slide['view'], steps: Slide['steps'] = []): Slide => ({ id, title: '', text: '', notes: '', view, steps, fields: slideFields, rest: {} });

async function numbers(slides: readonly Slide[], locale: 'en' | 'ar' = 'en') {
  await useLanguage(locale);
  return numbersForSlides({ baseline: shipped, scenario: ring, slides, graph, t: await fetchLanguage(locale), answer: answerBy(createChecker(shipped)) });
}

describe('the numbers of slides', () => {
  const slides = [
    slide('postures', { postureId: 'routine' }, ['heightened', 'lockdown', 'lockdown-inner'].map((postureId) => ({ id: postureId, view: { postureId }, rest: {} }))),
    slide('one-down', { postureId: 'lockdown', states: { 'outer-haifa-street': 'down' }, against: [{ label: 'As planned', states: {} }, { label: 'Every day', postureId: 'routine', states: {} }] }),
  ];
  let found: Awaited<ReturnType<typeof numbers>>;
  beforeAll(async () => { found = await numbers(slides); });
  const say = (id: string, step: number, field: string, postureId: string | null = null) => plain(found.get(id)?.[step]?.numberOf(field, postureId).phrase ?? '');

  it('say the verdicts, never surer than the check', () => {
    expect([0, 1, 2, 3].map((step) => [say('postures', step, 'outside'), say('postures', step, 'inside'), say('postures', step, 'more-crossings')])).toEqual([
      ['Outside leaks', 'Inside leaks', 'at least 4 more crossings'],
      ['Outside leaks', 'Inside leaks', 'at least 1 more crossing'],
      ['Outside closed', 'Inside leaks', 'inside: at least 3 more crossings'],
      ['Outside closed', 'Inside closed', 'no more crossings'],
    ]);
    expect([1, 2, 3].map((step) => say('postures', step, 'depth'))).toEqual(['not closed', '1 line deep', '2 lines deep']);
    expect([1, 2].map((step) => say('postures', step, 'ways-in'))).toEqual(['at least 1 way in', 'none on the roads drawn']);
    expect([2, 3].map((step) => [say('postures', step, 'control-lost'), say('postures', step, 'power-lost')])).toEqual([['opens it', 'holds'], ['opens it', 'holds']]);
    expect(say('postures', 2, 'critical')).toBe('7 lines, each all there is');
    expect([0, 2, 3].map((step) => say('postures', step, 'lines'))).toEqual(['0 of 11 lines closed', '7 of 11 lines closed', '11 of 11 lines closed']);
  });

  it('say what it costs and what becomes of the column, with ranges', () => {
    expect(say('postures', 0, 'shut-kilometers')).toBe('no public road');
    expect(say('postures', 2, 'shut-kilometers')).toMatch(/^\d+\.\d–\d+\.\d km$/);
    expect(say('postures', 2, 'qrf-minutes')).toBe('QRF: 10 of 10 trips stranded');
    expect(say('postures', 0, 'ambulance-minutes')).toMatch(/^Ambulance: \d+–\d+ → \d+–\d+ min$/);
    expect(say('postures', 2, 'stranded')).toMatch(/^\d+ of \d+ trips stranded$/);
    expect(say('postures', 0, 'bollards-rising')).toMatch(/^\d+–\d+ bollards$/);
    expect([0, 2].map((step) => [say('postures', step, 'column-passed'), say('postures', step, 'column-stopped')])).toEqual([['30 of 30', '0 of 30'], ['0 of 30', '30 of 30']]);
    expect(say('postures', 0, 'located')).toBe('located 0 of 22');
    expect(say('postures', 0, 'held')).toBe('22 held');
  });

  it('of another posture than the one shown, from the same answer', () => {
    expect([say('postures', 0, 'outside', 'lockdown'), say('postures', 0, 'depth', 'lockdown-inner'), say('postures', 0, 'depth', 'gone')]).toEqual(['Outside closed', '2 lines deep', 'not in this plan']);
  });

  it('with the states of a slide over the posture, beside those it compares', () => {
    const own = found.get('one-down')?.[0];
    expect(own?.compared.map(({ label, cells }) => [plain(label), plain(cells[0]?.text ?? '')])).toEqual([
      ['Lockdown, outer lines', 'Outside leaks · Inside leaks'], ['As planned', 'Outside closed · Inside leaks'], ['Every day', 'Outside leaks · Inside leaks'],
    ]);
    expect(own?.compared[0]?.cells).toHaveLength(4);
    expect(slideView(slides[1] ?? slide('', {})).states).toEqual({ 'outer-haifa-street': 'down' });
  });

  it('each with what it rests on, and every field with a name and a value in both languages', async () => {
    const arabic = await numbers(slides, 'ar');
    for (const [id, steps] of found) for (const [step, { numbers: english, basis }] of steps.entries()) {
      expect(plain(basis)).toMatch(/^Posture “.+”, vehicles only, on the 53 roads drawn \(8 illustrative\); \d+ line ends assumed; roads [\da-f]{8}\.$/);
      for (const [index, { name, value, state, field }] of english.entries()) {
        expect([state, name === '', value === ''], field).toEqual(['current', false, false]);
        const other = arabic.get(id)?.[step]?.numbers[index];
        expect(other?.name, field).toMatch(/^[^A-Za-z]+$/);
        expect(other?.value, field).not.toMatch(/[A-Za-z]/);
      }
    }
  });

  it('that no release knows are told by their name; without an answer none is made up', async () => {
    const odd = await numbers([{ ...slide('odd', {}), fields: ['doom', 'depth'] }]);
    expect(odd.get('odd')?.[0]?.numbers.map(({ isKnown, value }) => [isKnown, plain(value)])).toEqual([[false, 'Unknown figure: doom'], [true, 'not closed']]);
    const broken = await numbersForSlides({ baseline: shipped, scenario: ring, slides, graph, t: await fetchLanguage('en'), answer: () => Promise.reject(new Error('broken')) });
    expect(broken.get('postures')?.[0]?.numbers.every(({ value, state }) => value === 'cannot be worked out' && state === 'failed')).toBe(true);
  });
});

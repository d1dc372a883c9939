/** What the list says of things, in both languages, and the verdict as it is spoken. */
import { beforeAll, expect, test } from 'vitest';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import { noOverlay } from '../../../../src/scene/check/overlay.ts';
import { planOf } from '../../../../src/scene/shownPlan.ts';
import { listInView } from '../../../../src/scene/spoken/listInView.ts';
import { spokenVerdict } from '../../../../src/ui/check/verdictWords.ts';
import { createNames } from '../../../../src/ui/check/useNames.ts';
import { translator, useLanguage, withAllWords } from '../../../../src/ui/i18n/i18n.ts';
import { factWords, nameWords, type SpokenWords, summaryWords, whereWords } from '../../../../src/ui/spoken/spokenWords.ts';
import { readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { inputOf } from '../../scene/villageScene.ts';

beforeAll(async () => {
  await withAllWords(useLanguage('en'));
  await useLanguage('ar');
  await useLanguage('en');
});

const scenario = await readSample('ring-of-steel');
const graph = graphOfBaseline(shipped);
if (!graph) throw new Error('The shipped roads make a network.');
const result = checkScenario(graph, shipped, scenario);
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const wordsOf = (locale: 'en' | 'ar', postureId: string): SpokenWords => {
  const t = translator(locale);
  return { t, locale, nameOf: createNames(t, locale, shipped, scenario), posture: result.postures.find((one) => one.postureId === postureId) ?? null };
};
const entriesIn = (postureId: string) => listInView(inputOf(shipped, { plan: planOf(scenario, postureId, 'all') }), { center: [44.386, 33.304], corners: [[44, 34], [45, 34], [45, 33], [44, 33]] }, noOverlay);
const say = (id: string, postureId: string, locale: 'en' | 'ar' = 'en') => {
  const words = wordsOf(locale, postureId);
  const entry = entriesIn(postureId).flatMap(({ entries }) => entries).find((one) => one.id === id);
  if (!entry) throw new Error(`${id} is not in view.`);
  return plain([nameWords(entry.spoken, words), whereWords(entry, words), ...factWords(id, entry.spoken, words)].join(', '));
};

test('a place has its name, where it lies, what it is and how sure that is', () => {
  expect(say('guest-house', 'routine')).toMatch(/^Guest House, 1\.3 km north-east of the middle, Facility · Hotel, illustrative: not its place; the place is not published; somewhere within 700 m/);
  expect(say('guest-house', 'routine', 'ar')).toMatch(/^دار الضيافة, 1\.3 كم شمال شرق الوسط, منشأة · فندق, توضيحي/);
});

test('a line is raised or lowered as the posture has it', () => {
  const line = shipped.barriers[0]?.id ?? '';
  expect(say(line, 'lockdown')).toMatch(/, raised(,|$)/);
  expect(say(line, 'lockdown', 'ar')).toContain('مرفوع');
  expect(say(line, 'routine')).toMatch(/, lowered(,|$)/);
});

test('what is protected says whether it is reached', () => {
  const id = result.postures[0]?.outside.targets[0]?.id ?? '';
  expect(say(id, 'routine')).toContain('protected: leaks from outside');
  expect(say(id, 'lockdown')).toContain('protected: closed from outside');
});

test('distances are round, directions those of the compass', () => {
  const words = wordsOf('en', 'routine');
  const where = (meters: number, bearingDegrees: number) => plain(whereWords({ meters, bearingDegrees }, words));
  expect(where(0, 0)).toBe('round the middle of the view');
  expect(where(3, 90)).toBe('at the middle of the view');
  expect(where(7, 90)).toBe('10 m east of the middle');
  expect(where(234, 359)).toBe('230 m north of the middle');
  expect(where(1260, 200)).toBe('1.3 km south of the middle');
  expect(where(1260, 203)).toBe('1.3 km south-west of the middle');
});

test('the summary counts, and names the nearest place and not the street underfoot', () => {
  const groups = entriesIn('lockdown');
  expect(plain(summaryWords(groups, wordsOf('en', 'lockdown')))).toMatch(/^\d+ things in this view\. Nearest to the middle: .+, \d+ m [a-z-]+ of the middle\.$/);
  expect(summaryWords([], wordsOf('en', 'lockdown'))).toBe('Nothing stands in this view. Zoom out, or show the whole zone.');
  expect(summaryWords([], wordsOf('ar', 'lockdown'))).toMatch(/^لا شيء/);
});

test('the verdict is spoken with the posture, and closed never without the roads it is said of', () => {
  const spoken = (postureId: string, locale: 'en' | 'ar' = 'en') => {
    const posture = result.postures.find((one) => one.postureId === postureId);
    return posture ? plain(spokenVerdict(translator(locale), posture, 'P')) : '';
  };
  const closed = result.postures[3]?.postureId ?? '';
  expect(spoken('routine')).toMatch(/^P\. Leaking: Outside leaks, Inside leaks, at least \d+ more crossings, open as it stands\.$/);
  expect(spoken(closed)).toMatch(/^P\. Closed to vehicles: Outside closed, Inside closed, on the 53 roads drawn \(8 illustrative\); \d+ line ends assumed, no more crossings, one failure opens it\.$/);
  expect(spoken(closed, 'ar')).toMatch(/^P\. مغلق أمام المركبات: /);
});

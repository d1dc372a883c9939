/** What the samples teach, as the panel says it: every clause of what each is to show, a sentence in both languages, computed from the plan as it is read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createChecker } from '../../src/analysis/worker/createChecker.ts';
import { nameOfGroup } from '../../src/baseline/groupName.ts';
import { removeFeatures } from '../../src/scenario/commands/features/removeFeatures.ts';
import type { Scenario } from '../../src/scenario/document.ts';
import type { SampleId } from '../../src/scenario/samples/sampleList.ts';
import type { Locale } from '../../src/scenario/view.ts';
import { groupLessons } from '../../src/ui/check/lessons/groupLessons.ts';
import { lessonWords } from '../../src/ui/check/lessons/lessonWords.ts';
import { createNames } from '../../src/ui/check/useNames.ts';
import { translator, useLanguage, withAllWords } from '../../src/ui/i18n/i18n.ts';
import { readSample } from './samplePlan.ts';
import { shipped } from './shippedBaseline.ts';

beforeAll(async () => {
  await withAllWords(useLanguage('en'));
  await useLanguage('ar');
  await useLanguage('en');
});

async function told(scenario: Scenario, locale: Locale): Promise<Readonly<Record<string, readonly string[]>>> {
  const answer = await createChecker(shipped).lessons({ revision: 1, scenario, shownPhases: 'all' }, () => Promise.resolve(true));
  const t = translator(locale);
  const group = (member: 'controlGroup' | 'powerGroup') => (id: string) => nameOfGroup(shipped.barriers, member, id)?.[locale] ?? id;
  const names = { t, nameOf: createNames(t, locale, shipped, scenario), groups: { control: group('controlGroup'), power: group('powerGroup') }, scenario, meters: (value: number) => `${value} m` };
  return Object.fromEntries(groupLessons(answer?.lessons ?? [], scenario.postures).map(({ key, lessons }) => [key.replace('posture ', ''), lessons.map((lesson) => lessonWords(names, lesson).replaceAll(/[\u2066-\u2069]/g, ''))]));
}

/** By posture or part: what the line says, in English and in Arabic. */
type Clauses = readonly (readonly [of: string, en: string, ar: string])[];

const clauses: Readonly<Record<SampleId, Clauses>> = {
  'ring-of-steel': [
    ['routine', 'All 11 lines are down.', 'الخطوط كلها وعددها 11 منخفضة.'],
    ['heightened', '6 of 11 lines are closed: Northern ring · Western ring.', 'المغلق 6 من 11 من الخطوط: الطوق الشمالي · الطوق الغربي.'],
    ['heightened', 'From outside: leaks at 14 July Bridge line. At least 1 more crossing.', 'من الخارج: يتسرب عند خط جسر 14 تموز. يلزم معبر واحد إضافي على الأقل.'],
    ['heightened', 'Suggest, from outside: cannot be sealed while these stay open: Road south of the 14 July Bridge · 14 July Bridge · 14 July Street. With that lifted, 1 more crossing closes it. Raise 14 July Bridge line.',
      'الاقتراح، من الخارج: لا يمكن إحكامه ما دامت هذه الشوارع مفتوحة: الطريق جنوب جسر 14 تموز · جسر 14 تموز · شارع 14 تموز. وإذا رُفع هذا القيد أغلقه معبر واحد إضافي. وهو رفع خط جسر 14 تموز.'],
    ['lockdown', 'From outside: closed to vehicles on the 53 roads drawn (8 illustrative); 14 line ends assumed. Depth 1. Held: Embassy side (illustrative) · Palace side (illustrative).',
      'من الخارج: مغلق أمام المركبات على 53 طريقًا مرسومًا (8 توضيحية)؛ أطراف خطوط مفترضة: 14. العمق 1. يصمد: جهة السفارة، توضيحي · جهة القصر، توضيحي.'],
    ['lockdown', 'From inside: leaks at Embassy line, 14 July Street · Embassy line, Qadisiya Expressway · Palace line, Haifa Street. At least 3 more crossings.',
      'من الداخل: يتسرب عند خط السفارة في شارع 14 تموز · خط السفارة في طريق القادسية السريع · خط القصر في شارع حيفا. تلزم 3 معابر إضافية على الأقل.'],
    ['lockdown', 'With the 4 lines raised too that are open here (Embassy line, 14 July Street · Embassy line, Qadisiya Expressway · Embassy line, bridge side · Palace line, Haifa Street), inside is closed as well. Then these hold: Embassy side (illustrative) · Palace side (illustrative).',
      'وإذا رُفعت أيضًا الخطوط المفتوحة هنا وعددها 4 (خط السفارة في شارع 14 تموز · خط السفارة في طريق القادسية السريع · خط السفارة من جهة الجسر · خط القصر في شارع حيفا) أُغلق من الداخل كذلك. وعندئذ يصمد: جهة السفارة، توضيحي · جهة القصر، توضيحي.'],
    ['lockdown', 'Control lost: leaks, from outside. One group alone is enough: 14 July Bridge · Northern ring · Western ring.', 'فقدان التحكم: يتسرب، من الخارج. وتكفي مجموعة واحدة: جسر 14 تموز · الطوق الشمالي · الطوق الغربي.'],
    ['lockdown-inner', 'From inside: closed to vehicles on the 53 roads drawn (8 illustrative); 22 line ends assumed. Depth 1. Held: Embassy side (illustrative) · Palace side (illustrative).',
      'من الداخل: مغلق أمام المركبات على 53 طريقًا مرسومًا (8 توضيحية)؛ أطراف خطوط مفترضة: 22. العمق 1. يصمد: جهة السفارة، توضيحي · جهة القصر، توضيحي.'],
  ],
  'mini-green-zones': [
    ['plan', '3 protected areas: Assembly and Rasheed side (illustrative) · Palace side (illustrative) · Embassy side (illustrative). No two of them meet. All of them are illustrative. Friends enter each by one interlocked pair.',
      '3 مناطق محمية: جهة المجلس وفندق الرشيد، توضيحي · جهة القصر، توضيحي · جهة السفارة، توضيحي. لا تلتقي أي منها بأخرى. كلها توضيحية. يدخل الأصدقاء كلًّا منها عبر زوج متشابك واحد.'],
    ['plan', 'No one area lies over both Guest House, known only to within 700 m, and Republican Palace: 1.1–2.7 km lie between them.', 'لا منطقة واحدة تضم معًا دار الضيافة، المعروف مكانه بدقة 700 m فقط، والقصر الجمهوري: بينهما 1.1–2.7 كم.'],
    ['routine', 'All 5 lines are closed. 3 of them as interlocked pairs.', 'الخطوط كلها وعددها 5 مغلقة. 3 منها أزواج متشابكة.'],
    ['routine', 'From inside: closed to vehicles on the 53 roads drawn (8 illustrative); 10 line ends assumed. Depth 1. Held: Assembly and Rasheed side (illustrative) · Palace side (illustrative) · Embassy side (illustrative).',
      'من الداخل: مغلق أمام المركبات على 53 طريقًا مرسومًا (8 توضيحية)؛ أطراف خطوط مفترضة: 10. العمق 1. يصمد: جهة المجلس وفندق الرشيد، توضيحي · جهة القصر، توضيحي · جهة السفارة، توضيحي.'],
    ['routine', '0.7–1.5 km of public road are shut.', 'الطرق العامة المغلقة: 0.7–1.5 كم.'],
    ['pairs', 'Without the pair “Palace side, pair on Haifa Street”, as a single closed line: QRF, 2 of 6 trips · Ambulance, 2 of 6 trips · Fire engine, 2 of 6 trips · Officials, 2 of 6 trips · Evacuation, 2 of 6 trips stranded. With the line taken away too, Palace side (illustrative) leaks: at least 1 more crossing.',
      'بلا الزوج المتشابك «جهة القصر، زوج شارع حيفا»، أي بخط واحد مغلق، يُحاصَر: قوة الرد السريع، 2 من 6 من الرحلات · الإسعاف، 2 من 6 من الرحلات · الإطفاء، 2 من 6 من الرحلات · المسؤولون، 2 من 6 من الرحلات · الإخلاء، 2 من 6 من الرحلات. وإذا أُزيل الخط أيضًا يتسرب إلى جهة القصر، توضيحي: يلزم معبر واحد إضافي على الأقل.'],
  ],
  'neighbourhood-by-neighbourhood': [
    ['plan', 'Located: 0 of 22 held properties. No phase changes that.', 'حُدد موقع 0 من 22 من العقارات المسيطر عليها. ولا تغيّر أي مرحلة ذلك.'],
    ['phases', 'Once Karradat Mariam is reached: 4 crossings needed; what is cleared holds. Without its 4 lines Karradat Mariam (illustrative area) leaks back. Without any one of 4 of them it does too.',
      'عند بلوغ كرادة مريم: تلزم 4 معابر؛ وما أُخلي يصمد. بلا خطوطها وعددها 4 يُعاد التسرب إلى كرادة مريم، مساحة توضيحية. وكذلك بلا أي واحد من 4 منها.'],
    ['phases', 'Once Zawra is reached: 6 crossings needed; what is cleared holds. Without its 3 lines Zawra (illustrative area) leaks back. Without any one of 3 of them it does too.',
      'عند بلوغ الزوراء: تلزم 6 معابر؛ وما أُخلي يصمد. بلا خطوطها وعددها 3 يُعاد التسرب إلى الزوراء، مساحة توضيحية. وكذلك بلا أي واحد من 3 منها.'],
    ['phases', 'In this order 4, 6, 7 crossings are needed, phase by phase; reversed 5, 5, 7. Reversed, with the lines phased as they are, it leaks after Harthiya · Zawra. 3 of 3 phases bear the published name of a neighbourhood. No order is a recommendation.',
      'بهذا الترتيب تلزم معابر عددها 4, 6, 7، مرحلة بعد مرحلة؛ وبالترتيب المعكوس 5, 5, 7. وبالترتيب المعكوس، والخطوط في مراحلها كما هي، يتسرب بعد الحارثية · الزوراء. 3 من 3 من المراحل تحمل اسم حي منشور. ليس أي ترتيب توصية.'],
  ],
  'closed-on-warning': [
    ['warning', 'All 6 lines are down.', 'الخطوط كلها وعددها 6 منخفضة.'],
    ['warning', 'No public road is shut. No closure is in force.', 'لا طريق عام مغلق. لا إغلاق ساريًا.'],
    ['closed-first', '2.4–3.1 km of public road are shut. Closures in force: Airport road, part (illustrative) · Embassy part (illustrative) · Assembly part (illustrative).',
      'الطرق العامة المغلقة: 2.4–3.1 كم. الإغلاقات السارية: طريق المطار، جزء، توضيحي · جزء السفارة، توضيحي · جزء المجلس، توضيحي.'],
    ['closed-first', 'Stranded: QRF, 4 of 4 trips. In the way of QRF: Airport road, airport end · Airport road, city end · Assembly part, west.', 'محاصر: قوة الرد السريع، 4 من 4 من الرحلات. وفي طريق قوة الرد السريع: طريق المطار، طرف المطار · طريق المطار، طرف المدينة · جزء المجلس، غربًا.'],
    ['closed-first', 'Interlocked pairs at Airport road, airport end · Airport road, city end · Assembly part, west would let QRF in: 4 of 4 stranded trips, 2–6 min later, with 60 s to look at each vehicle.',
      'أزواج متشابكة عند طريق المطار، طرف المطار · طريق المطار، طرف المدينة · جزء المجلس، غربًا تُدخل قوة الرد السريع: 4 من 4 من الرحلات المحاصرة، متأخرة 2–6 د، مع 60 ث لتفقد كل مركبة.'],
    ['closed-pairs', 'Let in later by interlocked pairs: QRF +2–6 min · Ambulance +1–8 min · Fire engine +0–5 min. Pairs: Assembly part, west · Airport road, airport end · Airport road, city end.',
      'يدخلون متأخرين عبر الأزواج المتشابكة: قوة الرد السريع +2–6 د · الإسعاف +1–8 د · الإطفاء +0–5 د. الأزواج: جزء المجلس، غربًا · طريق المطار، طرف المطار · طريق المطار، طرف المدينة.'],
    ['reopening', 'Friends drive as without the plan: 20 trips, none later.', 'يسير الأصدقاء كما بلا الخطة: 20 رحلة لا تتأخر أي منها.'],
  ],
};

const samples = Object.entries(clauses) as readonly (readonly [SampleId, Clauses])[];

describe.each(samples)('%s', (id, own) => {
  test.each(['en', 'ar'] as const)('shows what it is to teach, in %s', async (locale) => {
    const lines = await told(await readSample(id, locale), locale);
    for (const [of, en, ar] of own) expect(lines[of], of).toContain(locale === 'en' ? en : ar);
    expect(Object.values(lines).flat().filter((line) => line === '' || /\{\{|check\.|undefined|NaN/.test(line))).toEqual([]);
  });
});

test('the lines follow the plan: the posture, the pair and the phase that are taken away say nothing more', async () => {
  const mini = await readSample('mini-green-zones');
  const without = await told(removeFeatures(mini, { ids: ['palace-road'] }), 'en');
  expect(without['pairs']).toHaveLength(2);
  expect(without['routine']).toContain('From inside: leaks at Haifa Street. At least 1 more crossing.');
  expect(without['plan']?.[0]).toContain('Interlocked pairs into each:');
  const hood = await readSample('neighbourhood-by-neighbourhood');
  const opened = await told(removeFeatures(hood, { ids: ['divide-clock-road'] }), 'en');
  expect(opened['phases']?.[1]).toBe('Once Zawra is reached: 6 crossings needed; it leaks.');
});

test('what is worked out is given up as soon as it is of no more use', async () => {
  let rests = 0;
  const answer = await createChecker(shipped).lessons({ revision: 1, scenario: await readSample('ring-of-steel'), shownPhases: 'all' }, () => Promise.resolve(++rests < 3));
  expect([answer, rests]).toEqual([null, 3]);
});

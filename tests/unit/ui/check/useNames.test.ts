/** What ids are called: a road by its street, and an opened road without a name as one that has none, with its place in the file. */
import { beforeAll, expect, test } from 'vitest';
import { createNames } from '../../../../src/ui/check/useNames.ts';
import { translator, useLanguage, withAllWords } from '../../../../src/ui/i18n/i18n.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

beforeAll(async () => {
  await withAllWords(useLanguage('en'));
  await useLanguage('ar');
  await useLanguage('en');
});

const [first, second] = shipped.roads;
if (!first || !second) throw new Error('There are roads.');
const opened = {
  ...shipped,
  roads: [{ ...first, properties: { ...first.properties, name: { en: 'way/91', ar: 'way/91', fa: 'way/91' }, sources: [{ id: 'opened-roads', locator: 'way/91' }] } }, second],
};

test.for(['en', 'ar'] as const)('a road without a name is said to have none, in %s', (locale) => {
  const nameOf = createNames(translator(locale), locale, opened, null);
  expect(nameOf(first.id)).toBe(locale === 'en' ? 'unnamed road (\u2066way/91\u2069)' : 'شارع بلا اسم (\u2066way/91\u2069)');
  expect(nameOf(second.id)).toBe(second.properties.name[locale]);
  expect(nameOf('barrier-7')).toMatch(/7$/);
});

import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../../../src/scenario/view.ts';
import type { PassingThing } from '../../../../../src/store/keepStore.ts';
import { translator, useLanguage, withAllWords } from '../../../../../src/ui/i18n/i18n.ts';
import { passingWords } from '../../../../../src/ui/library/keeping/passingWords.ts';

const passing: readonly PassingThing[] = (['layer', 'roads', 'map', 'picture'] as const).map((what) => ({ what, name: `${what}.file` }));

test.each(locales)('every thing is named in its language: %s', async (locale: Locale) => {
  await withAllWords(useLanguage(locale));
  const said = passingWords(translator(locale), passing);
  for (const { name } of passing) expect(said).toContain(`\u2068${name}\u2069`);
  expect(said).not.toMatch(/library\.|\{\{/);
});

test('in English it reads as a sentence', async () => {
  await withAllWords(useLanguage('en'));
  expect(passingWords(translator('en'), passing).replaceAll(/[\u2068\u2069]/g, '')).toBe('This lasts only as long as the page, and the new version would start without it: the layer layer.file, the roads of roads.file, the map map.file, the picture picture.file. Start it anyway if you have the files at hand.');
});

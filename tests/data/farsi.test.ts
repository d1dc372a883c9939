/** The Farsi of the shipped data: whole, with the figures of the English, and written as the interface is. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figuresOf, rulesOfWriting } from '../unit/ui/i18n/farsiWriting.ts';

interface Text {
  readonly at: string;
  readonly en: string;
  readonly fa: string | undefined;
}

const folder = new URL('../../data/', import.meta.url);
const texts = readdirSync(folder).filter((name) => /\.(?:geo)?json$/.test(name)).flatMap((name) => textsOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name));
const said = texts.flatMap(({ at, en, fa }) => (fa === undefined ? [] : [{ at, en, fa }]));

it('every name and text has its Farsi', () => {
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.filter(({ fa }) => fa === undefined).map(({ at, en }) => `${at}: ${en}`)).toEqual([]);
});

it('one English name has one Farsi name', () => {
  const names = new Map<string, Set<string>>();
  for (const { en, fa } of said) names.set(en, (names.get(en) ?? new Set()).add(fa));
  expect([...names].filter(([, all]) => all.size > 1)).toEqual([]);
});

it('the figures are those of the English', () => {
  const faults = said.filter(({ en, fa }) => figuresOf(ordinals(en)) !== figuresOf(fa));
  expect(faults.map(({ en, fa }) => `${en} / ${fa}`)).toEqual([]);
});

it.each(rulesOfWriting)('%s', (_, fault) => {
  expect(said.flatMap(({ fa }) => fa.match(fault)?.map((found) => `${fa}: ${found}`) ?? [])).toEqual([]);
});

/** Figures as the Farsi writes them. */
const ordinals = (text: string): string => text.replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace('Union III', 'Union 3');

function textsOf(value: unknown, at: string): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, fa } = value as { readonly en?: unknown; readonly fa?: unknown };
  if (typeof en === 'string') return [{ at, en, fa: typeof fa === 'string' ? fa : undefined }];
  return Object.entries(value).flatMap(([key, member]) => textsOf(member, `${at}.${key}`));
}

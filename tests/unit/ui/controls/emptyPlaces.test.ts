/** The list of places that can be empty holds: each stands in the interface, none stands there unlisted, and each says in every language what it is and what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/scenario/view.ts';
import { emptyPlaces } from '../../../../src/ui/controls/empty/emptyPlaces.ts';
import { collectWords, type Words } from '../../../../src/ui/i18n/translate.ts';

const folder = join(import.meta.dirname, '../../../../src/ui');

/** Every use of the component: the names it may have there, and the keys of its sentences. */
const uses = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx')).flatMap((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return [...text.matchAll(/<EmptyState\b([\s\S]*?)\/>/gu)].map(([, given = '']) => ({
    places: [...(/place=("[a-z-]+"|\{[^}]*\})/u.exec(given)?.[1] ?? '').matchAll(/["']([a-z-]+)["'](?!\s*[?)])/gu)].map(([, place = '']) => place).filter((place) => place !== 'no-target'),
    keys: [...(/text=([\s\S]*?) act=/u.exec(given)?.[1] ?? '').matchAll(/'([a-z][A-Za-z-]*(?:\.[A-Za-z-]+)+)'/gu)].map(([, key = '']) => key),
  }));
});

describe('places that can be empty', () => {
  it('are those of the list, each in one place', () => expect(uses.flatMap(({ places }) => places).sort()).toEqual(Object.keys(emptyPlaces).sort()));

  it.each(locales)('say in a sentence what they are: %s', async (locale) => {
    const words: Words = new Map();
    for (const { messages } of [await import(`../../../../src/ui/i18n/messages/${locale}.ts`), await import(`../../../../src/ui/i18n/messages/${locale}Later.ts`)] as { messages: object }[]) collectWords(messages, words);
    const keys = new Set(uses.flatMap((use) => use.keys));
    expect(keys.size).toBeGreaterThan(30);
    const short = [...keys].filter((key) => {
      const sentence = words.get(key) ?? words.get(`${key}_zero`) ?? words.get(`${key}_other`) ?? '';
      return !/[.؟?]$/u.test(sentence) || sentence.split(' ').length < 3;
    });
    expect(short).toEqual([]);
  });
});

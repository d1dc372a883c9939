/** What React Aria says by itself: every word of the parts we use is there in Farsi, with the same gaps, and the build still finds where they belong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { ControlWords } from '../../../../src/ui/i18n/controls/words.ts';
import { rulesOfWriting } from './farsiWriting.ts';

const parts = readdirSync('src/ui/i18n/controls').map((name) => name.replace('.ts', '')).filter((name) => name !== 'words');
const theirs = join(process.cwd(), 'node_modules/react-aria/dist/private');
const wordsIn = async (path: string) => (await import(/* @vite-ignore */ pathToFileURL(path).href) as { readonly default: ControlWords }).default;
const gaps = { itemText: '\uFFFCa', item: '\uFFFCb', columnName: '\uFFFCc', beforeItemText: '\uFFFCd', afterItemText: '\uFFFCe', value: 7, count: 3 };
const formatter = { number: String, plural: (_: number, forms: { readonly other: () => string }) => forms.other() };
const said = (word: ControlWords[string]) => (typeof word === 'string' ? word : word(gaps, formatter));
const gapsOf = (text: string) => (text.match(/\uFFFC\w|\d/g) ?? []).toSorted();

test.each(parts)('%s', async (part) => {
  const [ours, english] = [await wordsIn(join(process.cwd(), 'src/ui/i18n/controls', `${part}.ts`)), await wordsIn(join(theirs, 'intl', part, 'en-US.mjs'))];
  expect(Object.keys(ours).toSorted()).toEqual(Object.keys(english).toSorted());
  for (const [key, word] of Object.entries(ours)) {
    expect([key, gapsOf(said(word))]).toEqual([key, gapsOf(said(english[key] ?? ''))]);
    for (const [, fault] of rulesOfWriting) expect(said(word)).not.toMatch(new RegExp(fault.source, 'u'));
  }
  expect(readFileSync(join(theirs, part, 'intlStrings.mjs'), 'utf8')).toMatch(/\{\s*"ar-AE":/);
});

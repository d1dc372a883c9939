/** The pages of the shipped samples, as documents: every line on them is found in Firefox as it would be typed. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PageItem, PageLayout } from '../../../../src/export/page/pageLayout.ts';
import { textOfPages, writePdf } from '../../../../src/export/pdf/writePdf.ts';
import { openTypesetter } from '../../../../src/export/text/openTypesetter.ts';
import { readFace } from '../text/readFace.ts';
import { joined, openPdf, searchableText } from './readPdf.ts';

const folder = 'tests/golden/pages';
const typesetter = await openTypesetter(readFace, '');
const typed = (text: string) => text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').trim();

/** The page and its things, a line each; the code, which says nothing, apart. */
function readPage(name: string): PageLayout {
  const [page, ...items] = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n').map((line): unknown => JSON.parse(line));
  return { ...page as PageLayout, items: (items as PageItem[]).filter(({ type }) => type !== 'qr') };
}

const scriptOf = (word: string) => (/[\u0620-\u064A]/.test(word) ? 'Arabic' : /^[A-Za-z’'.,:;()-]+$/.test(word) ? 'Latin' : null);
/** Words beside each other in one script. Where a line changes between the two a search may miss the space. */
const pairs = (line: string) => line.split(' ').flatMap((word, index, words) => {
  const next = words[index + 1];
  return next !== undefined && scriptOf(word) !== null && scriptOf(word) === scriptOf(next) ? [`${word} ${next}`] : [];
});

test.each(readdirSync(folder))('%s', async (name) => {
  const layout = readPage(name);
  const document = await openPdf(joined(writePdf([{ layout, maps: [], mapText: '' }], { typesetter, markOf: () => null, author: '', created: '' })));
  const found = await searchableText(document);
  const lines = textOfPages([layout]).split('\n').map(typed);
  expect(lines.length).toBeGreaterThan(20);
  const missed = lines.filter((line) => !found.includes(line));
  // In an Arabic page the lines that hold English titles, dates or figures.
  expect(missed.filter((line) => layout.language === 'en' || !/[A-Za-z0-9]/.test(line))).toEqual([]);
  expect(missed.length).toBeLessThanOrEqual(lines.length / 5);
  expect(missed.flatMap(pairs).filter((pair) => !found.includes(pair))).toEqual([]);
  expect(missed.flatMap((line) => line.split(' ')).filter((word) => !found.includes(word))).toEqual([]);
});

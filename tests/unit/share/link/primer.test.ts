/** What version 1 of the link rests on and what must never change again: the primer, the table of ids, and what the model has learnt from them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crc32 } from '../../../../src/share/link/envelope/checksum.ts';
import { arabicTexts } from '../../../../src/share/link/primer/arabic.ts';
import { arabicStatements } from '../../../../src/share/link/primer/arabicStatements.ts';
import { baselineIds, renamedIds } from '../../../../src/share/link/primer/baselineIds.ts';
import { drawnPlan, importedPlan } from '../../../../src/share/link/primer/document.ts';
import { englishTexts } from '../../../../src/share/link/primer/english.ts';
import { englishStatements } from '../../../../src/share/link/primer/englishStatements.ts';
import { baselineNames } from '../../../../src/share/link/primer/names.ts';
import { fixtureNames, fixturePath } from '../../../fixtures/links/openFixture.ts';

const texts = [englishStatements, arabicStatements, englishTexts, arabicTexts, baselineNames];
const sumOf = (value: unknown) => crc32(new TextEncoder().encode(JSON.stringify(value)));

test('the primer is frozen: a changed letter would make every link of version 1 unreadable', () => {
  expect([...texts, drawnPlan, importedPlan].map(sumOf)).toEqual([806568833, 3652989755, 1856917451, 3438676393, 3649800200, 3791838070, 1935488517]);
});

test('every id of the data is in the table, and the table has only grown', () => {
  const ids = readdirSync('data').filter((name) => name.endsWith('.geojson')).flatMap((name) => (
    (JSON.parse(readFileSync(`data/${name}`, 'utf8')) as { readonly features: readonly { readonly id: string }[] }).features.map(({ id }) => id)));
  expect(ids.length).toBeGreaterThan(250);
  expect(ids.filter((id) => !baselineIds.includes(id))).toEqual([]);
  expect(new Set(baselineIds).size).toBe(baselineIds.length);
  expect(sumOf(baselineIds.slice(0, 262))).toBe(3599411179);
  for (const pair of renamedIds) expect(pair.filter((id) => !baselineIds.includes(id))).toEqual([]);
});

test('the primer contains no phrase of the fixtures it is measured on', () => {
  const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const phrases = (text: string) => {
    const words = wordsOf(text);
    return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
  };
  const places = baselineNames.flatMap(wordsOf);
  const stringsOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []);
  const known = new Set([...texts.flat(), ...stringsOf([drawnPlan, importedPlan])].flatMap(phrases));
  const found = fixtureNames.flatMap((name) => {
    const { features } = JSON.parse(readFileSync(fixturePath(name), 'utf8')) as { readonly features: readonly { readonly properties: { readonly name: string; readonly note?: string } }[] };
    return features.flatMap(({ properties }) => [...phrases(properties.name), ...phrases(properties.note ?? '')]);
  });
  expect(found.length).toBeGreaterThan(1000);
  // Names of places are the baseline's own.
  expect([...new Set(found)].filter((phrase) => known.has(phrase) && !phrase.split(' ').every((word) => places.includes(word)))).toEqual([]);
});

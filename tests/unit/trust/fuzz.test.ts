/**
 * Every door against files nobody thought of: a plain answer each time, or a plain refusal. Two hundred cases a kind in `npm test`, always the same; ten thousand
 * others each time in `npm run test:full`. What fails is found again with CORDON_FUZZ_SEED, which is printed.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assert, asyncProperty } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doors as allDoors } from './doors.ts';
import { kinds } from './kinds.ts';
import { casesOf } from './mutants.ts';
import { type Doors, openDoors } from './openDoors.ts';

const isFull = process.env.CORDON_FULL === '1';
const numRuns = Number(process.env.CORDON_FUZZ_CASES ?? (isFull ? 10_000 : 200));
const seed = Number(process.env.CORDON_FUZZ_SEED ?? (isFull ? Date.now() % 0x7fff_ffff : 20_200_626));

/** Of work for one file of some kilobytes, and by the clock. */
const mostMs = 2000;
const patience = 30_000;

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
  if (isFull) console.log(`CORDON_FUZZ_SEED=${seed}`);
}, 120_000);
afterAll(() => doors.close());

/** Rows of the table of doors in SECURITY.md: the readers, the kinds they are tried with, and why some of it is not. */
const table = (/\| what comes in \|.*\n\| -.*\n((?:\|.*\n)+)/.exec(readFileSync('SECURITY.md', 'utf8'))?.[1] ?? '').trim().split('\n').map((line) => {
  const [comesIn = '', readers = '', , cases = ''] = line.split(/(?<!\\)\|/).map((part) => part.trim()).slice(1);
  const [, named = '', reason = ''] = /^([^(]*)(?:\((.+)\))?$/.exec(cases) ?? [];
  return { comesIn, readers: [...readers.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path), kinds: named.split(';').map((name) => name.trim()).filter((name) => name !== ''), reason };
});

/** Every file that the doors are made of. */
function filesBehind(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, next = ''] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()'(\.[^']+\.tsx?)'/g)) filesBehind(join(dirname(path), next), found);
  return found;
}

test('every row of the table in SECURITY.md has its kinds, or says why not', () => {
  expect(table.length).toBeGreaterThan(25);
  const behind = [...filesBehind('tests/unit/trust/doors.ts')].map((path) => path.replaceAll('\\', '/'));
  for (const { comesIn, readers, kinds: named, reason } of table) {
    expect([comesIn, named.filter((name) => !(name in kinds))]).toEqual([comesIn, []]);
    expect([comesIn, named.length > 0 || reason !== '']).toEqual([comesIn, true]);
    if (reason === '') expect([comesIn, readers.filter((reader) => !behind.some((path) => path.includes(`/${reader}`)))]).toEqual([comesIn, []]);
  }
  expect(Object.keys(kinds).filter((name) => !table.some((row) => row.kinds.includes(name))), 'kinds that no row names').toEqual([]);
});

test('every door has its kinds', () => {
  // The text of a page, a window and a second copy is that of a scenario file, which has kinds of its own.
  expect([...new Set(['text', ...Object.values(kinds).map(({ door }) => door)])].toSorted()).toEqual(Object.keys(allDoors).toSorted());
});

test('what is changed was valid', async () => {
  for (const [name, { door, kind }] of Object.entries(kinds)) {
    for (const file of kind.files) {
      const { answer, fault } = await doors.open({ door, name: file.name, content: { bytes: file.bytes } }, patience);
      // One of the links has a password, which is asked for before anything is opened; one of the words to an embed is its address, and no message.
      const isMeant = answer?.refused === 'no-password' || (name === 'embed message' && answer?.refused === 'another');
      expect([name, file.name, fault, isMeant ? null : answer?.refused]).toEqual([name, file.name, null, null]);
    }
  }
});

test.each(Object.keys(kinds))('%s', async (name) => {
  const found = kinds[name];
  if (!found) throw new Error(name);
  let [keptSome, refusedSome] = [0, 0];
  await assert(asyncProperty(casesOf(found.kind), async ({ name: fileName, bytes }) => {
    const { answer, fault, ms } = await doors.open({ door: found.door, name: fileName, content: { bytes } }, patience);
    if (fault !== null) throw new Error(`${fault}\nCORDON_FUZZ_SEED=${seed}`);
    if (ms > mostMs) throw new Error(`${ms} ms\nCORDON_FUZZ_SEED=${seed}`);
    if (answer && answer.kept > 0) keptSome += 1;
    if (answer?.refused) refusedSome += 1;
  }), { numRuns, seed, endOnFailure: false });
  if (isFull || process.env.CORDON_FUZZ_CASES) console.log(`${name}: ${numRuns} cases, ${keptSome} of which something came in, ${refusedSome} refused`);
  // A door that takes everything, or nothing, was not tried.
  expect(keptSome).toBeGreaterThan(0);
  if (!['WKT', 'settings', 'chapters, Markdown', 'chapters, table'].includes(name)) expect(refusedSome).toBeGreaterThan(0);
}, Math.max(120_000, numRuns * 200));

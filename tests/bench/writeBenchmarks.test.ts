/** The published page has every figure, says what is missed before all else, and is not written with a hole in it. */
import { expect, test } from 'vitest';
import { atMost, plain } from './figure.ts';
import { type Kept, writeBenchmarks } from './writeBenchmarks.ts';

const machine = { processor: 'Some processor', cores: 2, memoryGigabytes: 8, system: 'linux', browser: 'Chromium 1', graphics: 'software WebGL', busy: 0 };
const parts = [{ id: 'one', title: 'One', method: 'In turns.' }, { id: 'two', title: 'Two', method: 'Alone.' }];
const kept: Kept = {
  parts: {
    one: { machine, runs: 3, remarks: [], raw: null, tables: [{ title: '', columns: ['Cordon', 'bare'], figures: [plain('a|b', 'ms', 1234.5, 1000), atMost('tight', 'ms', 61, 60)] }] },
    two: { machine: { ...machine, busy: 0.4 }, runs: 1, remarks: ['an error'], raw: null, tables: [{ title: 'a table', columns: ['Cordon', ''], figures: [atMost('fine', 'kB', 0.123, 1)] }] },
  },
};

test('bars are counted, missed ones named with their figure', () => {
  const page = writeBenchmarks(parts, kept);
  expect(page).toContain('1 of 2 bars are kept. Missed:\n\n- One: tight, 61 ms (≤ 60)');
  expect(page).toContain('| a\\|b | 1,235 | 1,000 | 1.23 | ms |  |');
  expect(page).toContain('| tight | 61 |  |  | ms | ≤ 60: **missed** |');
  expect(page).toContain('**a table**\n\n|  | Cordon | unit | bar |\n| --- | --: | --- | --- |\n| fine | 0.12 | kB | ≤ 1: kept |');
  expect(page).toContain('- an error');
});

test('a part measured on a busy machine says so, another does not', () => {
  const [first, second] = writeBenchmarks(parts, kept).split('## Two');
  expect(first).not.toContain('distrust');
  expect(second).toContain('Other things had 40 % of the processor');
});

test('without one of the parts nothing is written', () => {
  expect(() => writeBenchmarks([...parts, { id: 'three', title: 'Three', method: '' }], kept)).toThrow('npm run bench -- --only three');
});

/** The published table of faults has one row for each fault there is a test for, and none that was not met. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults } from '../e2e/full/faults/faults.ts';
import { missedFaults, reliabilityText } from '../reliability/reliabilityText.ts';

const folder = join(process.cwd(), 'tests/e2e/full/faults');
const sources = readdirSync(folder).filter((name) => name.endsWith('.e2e.ts')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');

test('every fault of the list has its one test', () => {
  expect([...sources.matchAll(/faultTest\('([\w-]+)'/g)].map(([, id]) => id).toSorted()).toEqual(faults.map(({ id }) => id).toSorted());
});

test('RELIABILITY.md has a row for every fault as the list words it and in its order, and none is not met', () => {
  const text = readFileSync(join(process.cwd(), 'RELIABILITY.md'), 'utf8');
  const [, table = ''] = /## Faults\n\n([\s\S]*?)\n\n/.exec(text) ?? [];
  const rows = table.split('\n').slice(2).map((line) => line.split(/(?<!\\)\|/).map((part) => part.trim()).slice(1, 4));
  expect(rows.map(([fault, expected]) => [fault, expected])).toEqual(faults.map(({ fault, expected }) => [fault, expected]));
  for (const [fault, , observed] of rows) expect(observed, fault).not.toMatch(/^$|not met|not tested/);
});

test('RELIABILITY.md has what the soak came to', () => {
  expect(readFileSync(join(process.cwd(), 'RELIABILITY.md'), 'utf8')).toMatch(/## Soak\n\n10,\d{3} random actions on one page, seed \d+; (?:[6-9]\d|100)\.\d % of them changed the document\./);
});

test('what was not tested or not met says so', () => {
  expect(missedFaults([])).toEqual(faults.map(({ id }) => id));
  expect(reliabilityText([], null).match(/\*\*not tested\*\*/g)).toHaveLength(faults.length);
  const soak = { seed: 1, actions: 10, isMet: true, observed: [], rows: [{ action: 'a | b', count: 10, changed: 6, byHand: true }] };
  const reports = faults.map(({ id }, index) => ({ id, isMet: index > 0, observed: ['seen | so'] }));
  expect(missedFaults(reports)).toEqual([faults[0].id]);
  const text = reliabilityText(reports, soak);
  expect(text).toContain('**not met**; seen \\| so');
  expect(text).toContain('60.0 % of them changed the document');
  expect(text).not.toContain('**A bar is not met.**');
  expect(reliabilityText(reports, { ...soak, isMet: false })).toContain('**A bar is not met.**');
});

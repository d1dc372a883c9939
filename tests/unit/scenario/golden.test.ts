import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { documentVersion } from '../../../src/scenario/document.ts';
import { migrate, type Migration } from '../../../src/scenario/migrations/migrate.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';

const folder = join(import.meta.dirname, '../../golden/scenario');
const samples = readdirSync(folder).filter((name) => name.endsWith('.cordon.geojson'));

test('there is a frozen sample of every version', () => {
  for (let version = 1; version <= documentVersion; version += 1) expect(samples.some((name) => name.startsWith(`v${version}-`))).toBe(true);
});

test.each(samples)('%s opens for ever', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(parsed.isReadOnly).toBe(false);
  expect(parsed.problems.map((problem) => problem.reason)).toEqual(['unknown-kind']);
  expect(parsed.scenario.version).toBe(documentVersion);
  // Of the present version it is also written again to the same bytes.
  if (name.startsWith(`v${documentVersion}-`)) expect(writeScenario(parsed.scenario)).toBe(text);
});

test('steps run in order, from the version of the document on, and not at all on a present one', () => {
  const step = (from: number): Migration => (document) => ({ ...document, trail: [...((document['trail'] as number[] | undefined) ?? []), from] });
  const steps = [step(1), step(2), step(3)];
  expect(migrate({}, 1, steps)).toEqual({ trail: [1, 2, 3] });
  expect(migrate({}, 3, steps)).toEqual({ trail: [3] });
  const present = {};
  expect(migrate(present, 4, steps)).toBe(present);
  expect(migrate(present, documentVersion)).toBe(present);
});

/**
 * Every command there is, in random sequences that shrink to the shortest one that fails: undoing all of it gives the
 * start, redoing all of it the end, byte for byte, and what is saved opens to what was there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/document.ts';
import { equalJson } from '../../../src/scenario/equalJson.ts';
import { commit, type History, redo, startHistory, undo } from '../../../src/scenario/history.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { deepFreeze } from '../../fixtures/scenario/deepFreeze.ts';
import { randomCommand } from '../../fixtures/scenario/randomCommand.ts';
import { seededRandom } from '../../fixtures/scenario/seededRandom.ts';
import { emptyScenario, townScenario } from '../../fixtures/scenario/townScenario.ts';

/** Each number is one command with all its choices; fast-check drops and lowers them until the failure is small. */
const sequences = fc.array(fc.nat(0xffff_ffff), { minLength: 1, maxLength: 24, size: 'max' });

function run(start: Scenario, seeds: readonly number[]): History {
  let history = startHistory(start);
  for (const [index, seed] of seeds.entries()) {
    const next = deepFreeze(randomCommand(history.present, seededRandom(seed)));
    history = commit(history, { key: 'step', parameters: { index } }, next);
  }
  return history;
}

function repeat(history: History, step: (history: History) => History): History {
  let current = history;
  for (let next = step(current); next !== current; next = step(current)) current = next;
  return current;
}

function reopen(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.at}: ${parsed.detail}`);
  return parsed.scenario;
}

test.each([['an empty plan', emptyScenario], ['a plan with everything in it', townScenario]])('random commands on %s: undo, redo, save and reopen', (_name, start) => {
  const before = writeScenario(start);
  let steps = 0;
  fc.assert(fc.property(sequences, (seeds) => {
    const history = run(start, seeds);
    const after = writeScenario(history.present);
    steps += history.steps.length;

    const undone = repeat(history, undo);
    expect(writeScenario(undone.present)).toBe(before);
    expect(equalJson(undone.present, start)).toBe(true);
    const redone = repeat(undone, redo);
    expect(writeScenario(redone.present)).toBe(after);
    expect(equalJson(redone.present, history.present)).toBe(true);

    const reopened = reopen(after);
    expect(writeScenario(reopened)).toBe(after);
    expect(equalJson(reopened, history.present), 'what was saved opens to what was there').toBe(true);
  }), { seed: 3, numRuns: 300 });
  expect(steps, 'enough of them changed something').toBeGreaterThan(1000);
}, 30_000);

test('the sequences know every command', () => {
  const folder = join(process.cwd(), 'src/scenario/commands');
  const generator = readFileSync(join(process.cwd(), 'tests/fixtures/scenario/randomCommand.ts'), 'utf8');
  const missing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/') && isCommand(readFileSync(join(folder, path), 'utf8')))
    .filter((path) => !generator.includes(`/${path}'`)).map((path) => basename(path)).filter((name) => !helpers.includes(name));
  expect(missing).toEqual([]);
});

/** They do a part of what commands do, and are none. */
const helpers = ['withOverride.ts'];

/** A file that gives a function from a scenario to a scenario. */
function isCommand(source: string): boolean {
  return /^export function \w+\(\s*scenario: Scenario,[^;]*?\): Scenario \{/ms.test(source);
}

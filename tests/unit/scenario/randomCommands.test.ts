/**
 * Every command there is, in random sequences that shrink to the shortest one that fails: after each the scenario is whole and
 * opens from its file as it was; undoing all of it gives the start, redoing all of it the end, byte for byte.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKnown, type Scenario } from '../../../src/scenario/document.ts';
import { equalJson } from '../../../src/scenario/equalJson.ts';
import { amend, commit, goTo, type History, redo, startHistory, undo } from '../../../src/scenario/history.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { deepFreeze } from '../../fixtures/scenario/deepFreeze.ts';
import { randomCommand } from '../../fixtures/scenario/randomCommand.ts';
import { seededRandom } from '../../fixtures/scenario/seededRandom.ts';
import { emptyScenario, townScenario } from '../../fixtures/scenario/townScenario.ts';

/** Each number is one command with all its choices; fast-check drops and lowers them until the failure is small. Some join the step before. */
const sequences = fc.array(fc.tuple(fc.nat(0xffff_ffff), fc.integer({ min: 0, max: 9 }).map((toss) => toss < 3)), { minLength: 1, maxLength: 24, size: 'max' });

/** What a file may say of itself without anything being wrong with it. */
const remarks = ['unknown-kind', 'unknown-phase'];

/** `toEqual` passes over members called `__proto__`, so it only words the difference. */
function expectSame(actual: unknown, expected: unknown, message: string): void {
  if (equalJson(actual, expected)) return;
  expect(actual, message).toEqual(expected);
  throw new Error(message);
}

/** What was saved opens to what was there, and is written as it was. */
function expectReopens(scenario: Scenario): void {
  const written = writeScenario(scenario);
  const parsed = parseScenario(written);
  if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.at}: ${parsed.detail}`);
  expect(parsed.problems.filter(({ reason }) => !remarks.includes(reason))).toEqual([]);
  expect(writeScenario(parsed.scenario)).toBe(written);
  expectSame(parsed.scenario, scenario, 'what was saved opens to what was there');
}

/** No two features of one id, no phase that is not there. */
function expectConsistent({ features, phases }: Scenario): void {
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  const known = new Set([null, ...phases.map(({ id }) => id)]);
  for (const feature of features.filter(isKnown)) expect(known).toContain(feature.properties.phase);
}

/** The history of these commands, and the state after each of its steps, the start first. */
function run(start: Scenario, commands: readonly (readonly [seed: number, isAmended: boolean])[]): { readonly history: History; readonly states: readonly Scenario[] } {
  let history = startHistory(start);
  const states: Scenario[] = [start];
  for (const [seed, isAmended] of commands) {
    const next = deepFreeze(randomCommand(history.present, seededRandom(seed)));
    if (next === history.present) continue;
    expect(equalJson(next, history.present), 'another object that says the same').toBe(false);
    expectReopens(next);
    expectConsistent(next);
    history = deepFreeze(isAmended ? amend(history, { key: 'nudge', parameters: { of: 'all' } }, next) : commit(history, { key: 'step', parameters: {} }, next));
    expectSame(history.present, next, 'a step leads to what the command gave');
    // The state of an amended step is taken over by the later one; one that was amended back to nothing is no step.
    states.length = history.done;
    states.push(history.present);
  }
  return { history, states };
}

function repeat(history: History, step: (history: History) => History): History {
  let current = history;
  for (let next = step(current); next !== current; next = step(current)) current = next;
  return current;
}

test.each([['an empty plan', emptyScenario], ['a plan with everything in it', townScenario]])('random commands on %s: undo, redo, every step between, save and reopen', (_name, start) => {
  const before = writeScenario(start);
  let steps = 0;
  fc.assert(fc.property(sequences, (commands) => {
    const { history, states } = run(start, commands);
    const after = writeScenario(history.present);
    steps += history.steps.length;
    const undone = repeat(history, undo);
    expect(writeScenario(undone.present)).toBe(before);
    expectSame(undone.present, start, 'undo leads back to the start');
    const redone = repeat(undone, redo);
    expect(writeScenario(redone.present)).toBe(after);
    expectSame(redone.present, history.present, 'redo leads to the end');
    for (let done = history.done; done >= 0; done -= 1) expectSame(goTo(history, done).present, states[done], `back to ${done}`);
  }), { seed: 3, numRuns: 300 });
  expect(steps, 'enough of them changed something').toBeGreaterThan(900);
}, 60_000);

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

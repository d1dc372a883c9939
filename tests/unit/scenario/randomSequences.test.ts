/** Random command sequences against undo, redo, save and reopen. */
import { expect, test } from 'vitest';
import { isKnown, type Scenario } from '../../../src/scenario/document.ts';
import { equalJson } from '../../../src/scenario/equalJson.ts';
import { amend, commit, goTo, startHistory } from '../../../src/scenario/history.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { deepFreeze } from '../../fixtures/scenario/deepFreeze.ts';
import { randomCommand } from '../../fixtures/scenario/randomCommand.ts';
import { seededRandom } from '../../fixtures/scenario/seededRandom.ts';
import { emptyScenario, townScenario } from '../../fixtures/scenario/townScenario.ts';

const sequences = 300;
/** What a file may say of itself without anything being wrong with it. */
const remarks = ['unknown-kind', 'unknown-phase'];

function reopen(scenario: Scenario): Scenario {
  const written = writeScenario(scenario);
  const parsed = parseScenario(written);
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(parsed.problems.filter((problem) => !remarks.includes(problem.reason))).toEqual([]);
  expect(writeScenario(parsed.scenario)).toBe(written);
  return parsed.scenario;
}

/** toEqual passes over members called `__proto__`, so it only words the difference. */
function expectSame(actual: unknown, expected: unknown, message: string): void {
  if (equalJson(actual, expected)) return;
  expect(actual, message).toEqual(expected);
  throw new Error(message);
}

/** No two features of one id, no phase or stand-in that is not there. */
function expectConsistent(scenario: Scenario): void {
  const ids = scenario.features.map((feature) => feature.id);
  expect(new Set(ids).size).toBe(ids.length);
  const phases = scenario.phases.map(({ id }) => id);
  for (const feature of scenario.features.filter(isKnown)) {
    if (feature.properties.phase !== null) expect(phases).toContain(feature.properties.phase);
  }
}

test(`${sequences} random sequences: what is saved is what is there, undo leads back to the start, redo to the end`, () => {
  let changed = 0;
  for (let seed = 1; seed <= sequences; seed += 1) {
    const random = seededRandom(seed);
    const start = seed % 3 === 0 ? emptyScenario : townScenario;
    let history = startHistory(start);
    const states: Scenario[] = [start];
    for (let step = 0; step < 14; step += 1) {
      const next = deepFreeze(randomCommand(history.present, random));
      if (next === history.present) continue;
      expect(equalJson(next, history.present), `seed ${seed}, step ${step}: another object that says the same`).toBe(false);
      expectSame(reopen(next), next, `seed ${seed}, step ${step}`);
      expectConsistent(next);
      // An amended step has its state taken over by the later one.
      const before = history.steps.length;
      history = deepFreeze(random.next() < 0.3 ? amend(history, { key: 'nudge', parameters: { of: 'all' } }, next) : commit(history, { key: 'step', parameters: {} }, next));
      if (history.steps.length === before) states.pop();
      states.push(next);
      changed += 1;
    }
    for (let done = history.done; done >= 0; done -= 1) expectSame(goTo(history, done).present, states[done], `seed ${seed}, back to ${done}`);
    expectSame(goTo(goTo(history, 0), history.done).present, history.present, `seed ${seed}, forward again`);
    expect(writeScenario(goTo(history, 0).present)).toBe(writeScenario(start));
  }
  expect(changed).toBeGreaterThan(sequences * 6);
}, 60_000);

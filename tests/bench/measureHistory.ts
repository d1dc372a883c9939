/** What history weighs: the heap with one step and with two hundred, over a plan of thousands of features. Runs in this process. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { addFeatures } from '../../src/scenario/commands/features/addFeatures.ts';
import { moveFeatures } from '../../src/scenario/commands/features/moveFeatures.ts';
import { removeFeatures } from '../../src/scenario/commands/features/removeFeatures.ts';
import { renameFeature } from '../../src/scenario/commands/features/renameFeature.ts';
import { createFeature } from '../../src/scenario/createFeature.ts';
import type { Scenario } from '../../src/scenario/document.ts';
import { commit, type History, mostSteps, startHistory } from '../../src/scenario/history.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { writeStrewnScenario } from './editedScenario.ts';

/** Acts of a planner at work: one feature moved, named, added or removed at a time. */
function edit(scenario: Scenario, step: number): Scenario {
  const id = scenario.features[(step * 37) % scenario.features.length]?.id ?? '';
  switch (step % 4) {
    case 0: return moveFeatures(scenario, { ids: [id], eastMeters: 5, northMeters: 2 });
    case 1: return renameFeature(scenario, { id, name: `Name ${step}` });
    case 2: return addFeatures(scenario, { features: [createFeature('site', `added-${step}`, { type: 'Point', coordinates: [44.38, 33.3] })] });
    default: return removeFeatures(scenario, { ids: [id] });
  }
}

export interface HistoryWeight {
  readonly oneStepMegabytes: number;
  readonly allStepsMegabytes: number;
}

/** The whole of it: the scenario and its history, as the heap holds them. */
export function weighHistory(count: number): HistoryWeight {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heapNow = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const text = writeStrewnScenario(count);
  const weigh = (steps: number): number => {
    const before = heapNow();
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error(`The strewn scenario does not open: ${parsed.reason}.`);
    let history: History = startHistory(parsed.scenario);
    for (let step = 0; step < steps; step += 1) history = commit(history, { key: 'change', parameters: { step } }, edit(history.present, step));
    const weight = heapNow() - before;
    // Held until it is weighed.
    if (history.steps.length !== steps) throw new Error(`${history.steps.length} steps were kept of ${steps}.`);
    return weight / 1e6;
  };
  weigh(1);
  return { oneStepMegabytes: weigh(1), allStepsMegabytes: weigh(mostSteps) };
}

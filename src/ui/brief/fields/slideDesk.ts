/** The numbers of slides while a briefing is open: one desk for the life of the page, which follows the roads in use and starts its worker with the first question. */
import type { OpenedRoads } from '../../../analysis/worker/createChecker.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import { graphOfBaseline } from '../../../network/graph/baselineGraph.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { networkStore, type RoadsInUse } from '../../../store/network/networkStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { createSlideAnswers, type SlideAnswers } from './slideAnswers.ts';
import { type SlideWorker, startSlideWorker } from './slideWorker.ts';

let worker: { readonly running: SlideWorker; readonly baseline: Baseline; readonly inUse: RoadsInUse | null } | null = null;

function workerFor(baseline: Baseline): SlideWorker {
  const { inUse } = networkStore.getState();
  if (worker?.baseline === baseline && worker.inUse === inUse) return worker.running;
  endWorker();
  const roads: OpenedRoads | null = inUse && { graph: inUse.graph, existing: { restricted: inUse.network.restricted, barriers: inUse.network.barriers } };
  worker = { running: startSlideWorker(baseline, roads), baseline, inUse };
  return worker.running;
}

function endWorker(): void {
  worker?.running.end();
  worker = null;
}

let desk: SlideAnswers | null = null;

export function slideDesk(): SlideAnswers {
  desk ??= createSlideAnswers(async (order) => {
    const { baseline } = sessionStore.getState();
    if (baseline === null) throw new Error('The data are not there yet.');
    try {
      return await workerFor(baseline).answer(order);
    } catch (error) {
      // Broken, it is of no more use; the next question starts another.
      endWorker();
      throw error;
    }
  });
  return desk;
}

const reading = {};

/** Puts the plan on the desk, on the roads in use. False while its own roads are still read, or there are none: then nothing can be asked. */
export function standOnDesk(scenario: Scenario, baseline: Baseline, inUse: RoadsInUse | null, isReading: boolean): boolean {
  const roads = isReading ? reading : inUse ?? (graphOfBaseline(baseline) === null ? null : baseline);
  slideDesk().stand(scenario, roads);
  return roads !== null && roads !== reading;
}

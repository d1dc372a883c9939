/** What the buttons of the dialog start: making and saving a hand-out of the open plan, and cancelling. One work at a time. */
import type { OpenedRoads } from '../../../analysis/worker/createChecker.ts';
import { graphOfBaseline } from '../../../network/graph/baselineGraph.ts';
import { saveFile } from '../../../offline/saveFile.ts';
import { networkStore } from '../../../store/network/networkStore.ts';
import { presentScenario } from '../../../store/scenarioStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { browserDoors } from '../../export/make/pageDoors.ts';
import { startSlideWorker } from '../fields/slideWorker.ts';
import { type HandoutOutcome, handoutStore } from './handoutStore.ts';
import { makeHandout } from './makeHandout.ts';

let running: AbortController | null = null;

/** Whatever is under way ends; nothing of it is kept. */
export function cancelHandout(): void {
  running?.abort();
}

export async function saveHandout(): Promise<void> {
  const { wishes, set } = handoutStore.getState();
  const scenario = presentScenario();
  const { baseline } = sessionStore.getState();
  if (running !== null || scenario === null || baseline === null) return;
  const controller = new AbortController();
  running = controller;
  set({ job: { stage: 'numbers', part: 0, slide: null }, outcome: null });
  const { inUse, reading } = networkStore.getState();
  const roads: OpenedRoads | null = inUse && { graph: inUse.graph, existing: { restricted: inUse.network.restricted, barriers: inUse.network.barriers } };
  const worker = startSlideWorker(baseline, roads);
  const made = await makeHandout({
    baseline, scenario, answer: worker.answer, day: new Date().toISOString().slice(0, 10),
    // Of roads that are still being read, and of a plan whose own are not in use, nothing can be said.
    graph: reading !== null || (scenario.network && !inUse) ? null : inUse?.graph ?? graphOfBaseline(baseline),
  }, wishes, browserDoors(), { signal: controller.signal, onProgress: (job) => { if (!controller.signal.aborted) set({ job }); } });
  worker.end();
  running = null;
  if (made.ok) saveFile(made.name, made.blob, made.blob.type);
  const outcome: HandoutOutcome = made.ok ? { type: 'saved', name: made.name } : { type: 'refused', reason: made.reason };
  set({ job: null, outcome });
}

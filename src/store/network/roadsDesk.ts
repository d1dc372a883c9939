/**
 * Changes the roads of the session: opens a file, reads it again with other switches, goes back to the baseline's own, and follows what a plan
 * brings along. Until a file is read whole the roads in use stay; a plan is only changed by `keep`.
 */
import type { Baseline } from '../../baseline/baseline.ts';
import { baselineWithRoads } from '../../network/osm/baselineWithRoads.ts';
import { allRoads, type NetworkOptions } from '../../network/osm/openedNetwork.ts';
import type { ReadStep } from '../../network/osm/worker/readNetwork.ts';
import type { RunningRead } from '../../network/osm/worker/startNetworkWorker.ts';
import { setNetwork } from '../../scenario/commands/document/setNetwork.ts';
import type { Scenario } from '../../scenario/document.ts';
import { presentScenario, scenarioStore } from '../scenarioStore.ts';
import { sessionStore } from '../sessionStore.ts';
import { isKeptWith } from './isKeptWith.ts';
import { networkStore, type RoadsInUse, type RoadSwitches } from './networkStore.ts';

export type StartRead = (text: string, options: NetworkOptions, onStep: (step: ReadStep) => void) => RunningRead;

export interface RoadsDesk {
  /** Where nothing else is said, everything of it, service roads and private ones, and what crosses joined: what is left out or apart is a way in that nobody sees. */
  open(name: string, text: string, switches?: RoadSwitches): Promise<void>;
  /** Reads the file in use again. */
  turn(switches: Partial<RoadSwitches>): Promise<void>;
  /** Ends what is being read; nothing else changes. */
  cancel(): void;
  takeBaseline(): void;
  /** What the open plan keeps, where other roads are in use. */
  takePlan(): Promise<void>;
  /** One step of the plan: it keeps the roads in use, or none. */
  keep(isKept: boolean): void;
}

interface Wanted extends RoadSwitches {
  readonly name: string;
  readonly text: string;
  readonly isOfPlan: boolean;
}

/** Follows the open plan for the life of the page. `embedded`: the baseline with its own roads. */
export function createRoadsDesk(embedded: Baseline, start: StartRead): RoadsDesk {
  const { set } = networkStore.getState();
  let running: RunningRead | null = null;

  const cancel = () => {
    running?.end();
    running = null;
    set({ reading: null });
  };
  const takeUp = (inUse: RoadsInUse | null) => {
    sessionStore.getState().set({ baseline: inUse?.baseline ?? embedded });
    set({ inUse, reading: null, refused: null });
  };
  const read = async ({ name, text, isOfPlan, includesService, includesPrivate, joinsCrossings }: Wanted): Promise<void> => {
    cancel();
    set({ reading: { name, step: 'reading', isOfPlan }, refused: null });
    const own = start(text, { includesService, includesPrivate, joinsCrossings }, (step) => {
      if (running === own) set({ reading: { name, step, isOfPlan } });
    });
    running = own;
    try {
      const answer = await own.answer;
      if (running !== own) return;
      running = null;
      if (!answer.ok) {
        set({ reading: null, refused: { name, isOfPlan, why: answer } });
        return;
      }
      const { network: { roads, junctions, ...network }, graph, remarks, kept } = answer;
      takeUp({
        name, text, kept, isOfPlan, includesService, includesPrivate, joinsCrossings, graph, network, remarks,
        baseline: baselineWithRoads(embedded, { roads, junctions }, graph, name),
      });
    } catch (error) {
      if (running !== own) return;
      running = null;
      set({ reading: null, refused: { name, isOfPlan, why: { reason: 'broken', detail: error instanceof Error ? error.message : '' } } });
    }
  };

  const followPlan = (scenario: Scenario | null, isOther: boolean): Promise<void> | undefined => {
    const kept = scenario?.network;
    const { inUse, reading } = networkStore.getState();
    if (isKeptWith(kept, inUse)) return undefined;
    if (isOther && reading?.isOfPlan) cancel();
    if (isOther && inUse?.isOfPlan) takeUp(null);
    return kept ? read({ ...kept, isOfPlan: true }) : undefined;
  };
  scenarioStore.subscribe((state, before) => {
    const isOther = state.opened !== before.opened;
    if (isOther || state.history?.present.network !== before.history?.present.network) void followPlan(state.history?.present ?? null, isOther);
  });
  void followPlan(presentScenario(), true);

  return {
    open: (name, text, { includesService, includesPrivate, joinsCrossings } = allRoads) => read({ name, text, isOfPlan: false, includesService, includesPrivate, joinsCrossings }),
    turn: async (switches) => {
      const { inUse } = networkStore.getState();
      if (inUse) await read({ ...inUse, isOfPlan: false, ...switches });
    },
    cancel,
    takeBaseline: () => {
      cancel();
      takeUp(null);
    },
    takePlan: async () => {
      await followPlan(presentScenario(), false);
    },
    keep: (isKept) => {
      const { inUse } = networkStore.getState();
      if (!isKept) scenarioStore.getState().commit({ key: 'networkOut', parameters: {} }, (scenario) => setNetwork(scenario, null));
      else if (inUse && inUse.kept !== null) {
        const { name, kept: text, includesService, includesPrivate, joinsCrossings } = inUse;
        scenarioStore.getState().commit({ key: 'network', parameters: { name } }, (scenario) => setNetwork(scenario, { name, text, includesService, includesPrivate, joinsCrossings }));
      }
    },
  };
}

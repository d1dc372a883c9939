/**
 * Asks for a new answer whenever the plan, what is under the hand, or how far the plan is shown changes, and puts the answer
 * into the store. An answer that comes after the next change is shown as what it is: of a moment ago.
 */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import type { CheckResult } from '../../analysis/check/checkResult.ts';
import type { CheckOrder, LessonsAnswer, Operations, ReachAnswer, ReachOrder, ReplayAnswer, ReplayOrder } from '../../analysis/worker/checkOrder.ts';
import type { RunningCheck } from '../../analysis/worker/startCheckWorker.ts';
import { graphOfBaseline } from '../../network/graph/baselineGraph.ts';
import { briefStore } from '../brief/briefStore.ts';
import { planShown } from '../brief/planShown.ts';
import { editStore } from '../editing/editStore.ts';
import { scenarioIfLetGo } from '../editing/scenarioInHand.ts';
import { scenarioStore } from '../scenarioStore.ts';
import { networkStore } from '../network/networkStore.ts';
import { sessionStore } from '../sessionStore.ts';
import { crossingChanges } from '../../analysis/check/crossingChanges.ts';
import type { OpenedRoads } from '../../analysis/worker/createChecker.ts';
import { checkStore } from './checkStore.ts';
import { createLateness } from './lateness.ts';
import { lessonStore } from './lessonStore.ts';
import { newestOnly } from './newestOnly.ts';
import { reachStore } from './reachStore.ts';
import { replayStore } from './replayStore.ts';

export interface FollowedBy {
  /** Called for the first order, and again after a worker broke. */
  readonly start: (baseline: Baseline, roads: OpenedRoads | null) => RunningCheck;
  /** Calls back once what is under way is done, so that the worker is at its answer while the next frame is drawn; no more than once a frame. */
  readonly soon: (callBack: () => void) => void;
  /** Calls back once after so many milliseconds, unless what it returns is called before. */
  readonly after: (ms: number, callBack: () => void) => () => void;
}

/** Follows the stores for the life of the page. */
export function followCheck(baseline: Baseline, { start, soon, after }: FollowedBy): void {
  let running: RunningCheck | null = null;
  let revision = 0;
  const lateness = createLateness(after, (isLate) => checkStore.getState().set({ isLate }));
  const breakOff = () => {
    running?.end();
    running = null;
    checkStore.getState().set({ phase: 'failed', isLate: lateness.answered(false) });
  };
  const operations = newestOnly<CheckOrder, Operations>(
    (order) => running?.operate(order) ?? Promise.reject(new Error('The check broke off.')),
    {
      answered: (found, order, isSuperseded) => {
        checkStore.getState().set({ operations: found });
        if (!isSuperseded && order === settled) lessons();
      },
      failed: breakOff,
    },
  );
  const told = newestOnly<CheckOrder, LessonsAnswer | null>(
    (order) => running?.lessons(order) ?? Promise.reject(new Error('The check broke off.')),
    { answered: (answer) => { if (answer) lessonStore.getState().set({ answer }); }, failed: breakOff },
  );
  const replays = newestOnly<ReplayOrder, ReplayAnswer>(
    (order) => running?.replay(order) ?? Promise.reject(new Error('The check broke off.')),
    { answered: (answer) => replayStore.getState().set({ answer }), failed: breakOff },
  );
  const reaches = newestOnly<ReachOrder, ReachAnswer>(
    (order) => running?.reach(order) ?? Promise.reject(new Error('The check broke off.')),
    { answered: (answer) => reachStore.getState().set({ answer }), failed: breakOff },
  );
  /** The last order that was answered and not yet superseded; a replay and a reach are of that plan. */
  let settled: CheckOrder | null = null;
  /** Not of what is under the hand: it changes sooner than it is read. */
  const lessons = () => {
    const { isWanted, answer } = lessonStore.getState();
    const { isDraft, operations: found } = checkStore.getState();
    if (isWanted && settled !== null && !isDraft && found?.revision === settled.revision && answer?.revision !== settled.revision) told.ask(settled);
  };
  const replay = () => {
    const { ask } = replayStore.getState();
    if (settled !== null && ask !== null) replays.ask({ ...settled, ask });
  };
  const reach = () => {
    const { start: from } = reachStore.getState();
    if (settled !== null && from !== null) reaches.ask({ ...settled, ask: { ...from, postureId: sessionStore.getState().postureId } });
  };
  /** Which of the plans that were opened the last answer was of. */
  let answeredOf = -1;
  let asked: { readonly scenario: Scenario | null; readonly shownPhases: ShownPhases } | null = null;
  const line = newestOnly<{ readonly order: CheckOrder; readonly isDraft: boolean }, Awaited<ReturnType<RunningCheck['check']>>>(
    ({ order }) => {
      running ??= start(baseline, openedRoads());
      return running.check(order);
    },
    {
      answered: ({ result, trips }, { isDraft, order }, isSuperseded) => {
        if (checkStore.getState().phase === 'no-network') return;
        const { opened } = scenarioStore.getState();
        tellChanges(result, opened === answeredOf);
        answeredOf = opened;
        checkStore.getState().set({ result, trips, isDraft, phase: isSuperseded || asked === null ? 'working' : 'current', isLate: lateness.answered(isSuperseded) });
        if (isSuperseded || asked === null) return;
        operations.ask(order);
        settled = order;
        replay();
        reach();
      },
      failed: breakOff,
    },
  );
  const ask = () => {
    const { held } = scenarioStore.getState();
    // What a plan brings along is read first: an answer on other roads would not be one about it.
    if (networkStore.getState().reading?.isOfPlan) {
      checkStore.getState().set({ phase: 'working' });
      lateness.asked();
      return;
    }
    if (networkStore.getState().inUse === null && graphOfBaseline(baseline) === null) {
      asked = null;
      checkStore.getState().set({ phase: 'no-network', result: null, trips: null, operations: null, isLate: lateness.answered(false) });
      return;
    }
    const { shownPhases } = sessionStore.getState();
    const scenario = held ?? scenarioIfLetGo();
    if (asked?.scenario === scenario && asked.shownPhases === shownPhases) return;
    asked = { scenario, shownPhases };
    revision += 1;
    checkStore.getState().set({ phase: 'working' });
    lateness.asked();
    line.ask({ order: { revision, scenario, shownPhases }, isDraft: scenario !== planShown() });
  };
  let isWaiting = false;
  // Several stores change with one gesture.
  const askSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    soon(() => {
      isWaiting = false;
      ask();
    });
  };
  scenarioStore.subscribe((state, before) => {
    if (state.history?.present !== before.history?.present || state.held !== before.held) askSoon();
  });
  sessionStore.subscribe((state, before) => {
    if (state.shownPhases !== before.shownPhases || state.draft !== before.draft) askSoon();
    if (state.postureId !== before.postureId) {
      reach();
      // The lines of a slide stand otherwise in the posture that is shown.
      if (briefStore.getState().states) askSoon();
    }
  });
  briefStore.subscribe((state, before) => {
    if (state.states !== before.states || state.phases !== before.phases) askSoon();
  });
  editStore.subscribe((state, before) => {
    if (state.moved !== before.moved || state.reshaped !== before.reshaped) askSoon();
  });
  lessonStore.subscribe((state, before) => {
    if (state.isWanted !== before.isWanted) lessons();
  });
  replayStore.subscribe((state, before) => {
    if (state.ask !== before.ask) replay();
  });
  reachStore.subscribe((state, before) => {
    if (state.start !== before.start) reach();
  });
  networkStore.subscribe((state, before) => {
    if (state.inUse !== before.inUse) {
      running?.useRoads(openedRoads());
      asked = null;
      askSoon();
    } else if (state.reading === null && before.reading?.isOfPlan) {
      asked = null;
      askSoon();
    }
  });
  ask();
}

/** What the worker needs of the roads in use; null: the baseline's own. */
function openedRoads(): OpenedRoads | null {
  const { inUse } = networkStore.getState();
  return inUse && { graph: inUse.graph, existing: { restricted: inUse.network.restricted, barriers: inUse.network.barriers } };
}

/** The first answer on other roads tells which lines cut more or fewer of them; nothing of the lines of another plan. */
function tellChanges(result: CheckResult, isSamePlan: boolean): void {
  const before = checkStore.getState().result;
  if (before && before.networkVersion !== result.networkVersion) networkStore.getState().set({ changes: isSamePlan ? crossingChanges(before, result) : null });
}

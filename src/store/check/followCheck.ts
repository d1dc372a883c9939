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

/** How many fresh workers are tried for one plan before somebody must ask for it. */
const mostBreaks = 1;

/** `by` has seen to it. */
const heardAlready = () => undefined;

/** Follows the stores for the life of the page. */
export function followCheck(baseline: Baseline, { start, soon, after }: FollowedBy): void {
  let running: RunningCheck | null = null;
  let revision = 0;
  const lateness = createLateness(after, (isLate) => checkStore.getState().set({ isLate }));
  /** Of workers that broke or hung over the plan that is asked about: a fresh one is asked anew, but not for ever. */
  let breaks = 0;
  const breakOff = (own: RunningCheck | null) => {
    if (running !== own) return;
    running?.end();
    running = null;
    breaks += 1;
    if (breaks > mostBreaks) {
      checkStore.getState().set({ phase: 'failed', isRenewed: false, isLate: lateness.answered(false) });
      return;
    }
    checkStore.getState().set({ isRenewed: true });
    asked = null;
    askSoon();
  };
  /** Asks the worker there is; where that one breaks, another takes its place. */
  const by = <Order, Answer>(call: (own: RunningCheck, order: Order) => Promise<Answer>) => async (order: Order): Promise<Answer> => {
    const own = running;
    if (!own) throw new Error('The check broke off.');
    try {
      return await call(own, order);
    } catch (error) {
      breakOff(own);
      throw error;
    }
  };
  const operations = newestOnly<CheckOrder, Operations>(
    by((own, order) => own.operate(order)),
    {
      answered: (found, order, isSuperseded) => {
        checkStore.getState().set({ operations: found });
        if (!isSuperseded && order === settled) lessons();
      },
      failed: heardAlready,
    },
  );
  const told = newestOnly<CheckOrder, LessonsAnswer | null>(
    by((own, order) => own.lessons(order)),
    { answered: (answer) => { if (answer) lessonStore.getState().set({ answer }); }, failed: heardAlready },
  );
  const replays = newestOnly<ReplayOrder, ReplayAnswer>(
    by((own, order) => own.replay(order)),
    { answered: (answer) => replayStore.getState().set({ answer }), failed: heardAlready },
  );
  const reaches = newestOnly<ReachOrder, ReachAnswer>(
    by((own, order) => own.reach(order)),
    { answered: (answer) => reachStore.getState().set({ answer }), failed: heardAlready },
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
    async ({ order }) => {
      try {
        running ??= start(baseline, openedRoads());
      } catch (error) {
        breakOff(null);
        throw error;
      }
      return by((own, sent: CheckOrder) => own.check(sent))(order);
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
      failed: heardAlready,
    },
  );
  let lastAsked: Scenario | null = null;
  const ask = () => {
    const { held, isMapHeld } = scenarioStore.getState();
    // The map has gone ahead of what would be asked about; once everything is let go, this comes again.
    if (held && !isMapHeld) return;
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
    if (lastAsked !== scenario) {
      breaks = 0;
      checkStore.getState().set({ isRenewed: false });
    }
    lastAsked = scenario;
    revision += 1;
    checkStore.getState().set({ phase: 'working' });
    lateness.asked();
    line.ask({ order: { revision, scenario, shownPhases }, isDraft: scenario !== planShown() });
  };
  checkStore.subscribe((state, before) => {
    if (!state.isAskedAgain || before.isAskedAgain) return;
    checkStore.getState().set({ isAskedAgain: false });
    breaks = 0;
    asked = null;
    askSoon();
  });
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
    if (state.held && before.isMapHeld && !state.isMapHeld) {
      // The map shows more than the last answer is of: it is asked again in any case, once everything is let go.
      asked = null;
      checkStore.getState().set({ phase: 'working' });
    } else if (state.history?.present !== before.history?.present || state.held !== before.held) askSoon();
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

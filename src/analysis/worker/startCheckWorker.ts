/** Starts the worker that checks, and speaks with it. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { CheckAnswer, CheckOrder, LessonsAnswer, Operations, ReachAnswer, ReachOrder, ReplayAnswer, ReplayOrder, SentOrder } from './checkOrder.ts';
import { createPlanSender, inPieces } from './planWire.ts';
import type { OpenedRoads } from './createChecker.ts';
import type { CheckDoor } from './checkWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import CheckWorker from './checkWorker.ts?worker';
import { callWorker } from '../../worker/callWorker.ts';

export interface RunningCheck {
  /** Rejects where the worker cannot be started or breaks; it is of no more use then. */
  check(order: CheckOrder): Promise<CheckAnswer>;
  operate(order: CheckOrder): Promise<Operations>;
  /** Null where another plan was asked about meanwhile. */
  lessons(order: CheckOrder): Promise<LessonsAnswer | null>;
  replay(order: ReplayOrder): Promise<ReplayAnswer>;
  reach(order: ReachOrder): Promise<ReachAnswer>;
  /** What is asked from now on is answered on these roads; null: on those of the baseline. */
  useRoads(roads: OpenedRoads | null): void;
  /** Ends the worker whatever it does; promises that are open stay so. */
  end(): void;
}

/** The embedded roads take a tenth of a second, those of a city some seconds (BENCHMARKS.md); what takes longer answers in pieces, and says in between that it is alive. */
const mostSilentSeconds = 20;

export function startCheckWorker(baseline: Baseline, roads: OpenedRoads | null): RunningCheck {
  const { door, wait, end } = callWorker<CheckDoor>(new CheckWorker(), mostSilentSeconds);
  // Opened roads come as a graph; the baseline's own would only be copied for nothing.
  const open = (opened: OpenedRoads | null) => {
    const opening = door.open(opened ? { ...baseline, roads: [], junctions: [] } : baseline, opened);
    opening.catch(() => undefined);
    return opening;
  };
  const send = createPlanSender();
  let sending: Promise<unknown> = open(roads);
  // The pieces of one plan and the order that is about it go one after the other, and nothing comes between.
  const inTurn = <Answer>({ scenario, ...order }: CheckOrder, ask: (sent: SentOrder) => Promise<Answer>): Promise<Answer> => {
    const asked = sending.then(async () => {
      const pieces = scenario ? inPieces(send(scenario)) : [];
      for (const piece of pieces.slice(0, -1)) await door.receive(piece);
      return { answer: ask({ ...order, plan: pieces.at(-1) ?? null }) };
    });
    sending = asked.catch(() => undefined);
    return wait(asked.then(({ answer }) => answer));
  };
  return {
    check: (order) => inTurn(order, (sent) => door.check(sent)),
    operate: (order) => inTurn(order, (sent) => door.operate(sent)),
    lessons: (order) => inTurn(order, (sent) => door.lessons(sent)),
    replay: ({ ask, ...order }) => inTurn(order, (sent) => door.replay(sent, ask)),
    reach: ({ ask, ...order }) => inTurn(order, (sent) => door.reach(sent, ask)),
    useRoads: (opened) => {
      const opening = sending.then(() => open(opened));
      opening.catch(() => undefined);
      sending = opening;
    },
    end,
  };
}

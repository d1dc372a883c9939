/** The worker a check runs in: one baseline and one road network at a time, one plan after the other. Holds no logic. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { ReplayAsk } from '../replay/replayPlan.ts';
import { createChecker, type OpenedRoads } from './createChecker.ts';
import type { CheckAnswer, CheckOrder, LessonsAnswer, Operations, ReachAnswer, ReachAsk, ReplayAnswer, SentOrder } from './checkOrder.ts';
import { createPlanReceiver, type PlanChange } from './planWire.ts';
import { exposeDoor } from '../../worker/exposeDoor.ts';

let checker: ReturnType<typeof createChecker> | null = null;

/** Of the last plan that was to be checked: what is worked out at leisure of another one is given up. */
let newest = 0;

const receive = createPlanReceiver();
const orderOf = ({ plan, ...order }: SentOrder): CheckOrder => ({ ...order, scenario: plan && receive(plan) });

const door = {
  open(baseline: Baseline, roads: OpenedRoads | null): void {
    checker = createChecker(baseline, roads);
  },
  /** A piece of the plan of the next order. */
  receive(change: PlanChange): void {
    receive(change);
  },
  check(sent: SentOrder): CheckAnswer {
    newest = sent.revision;
    const order = orderOf(sent);
    if (!checker) throw new Error('Nothing is open to be checked.');
    return checker.answer(order);
  },
  operate(sent: SentOrder): Operations {
    const order = orderOf(sent);
    if (!checker) throw new Error('Nothing is open to be checked.');
    return checker.operate(order);
  },
  /** Null where another plan came meanwhile. Whatever is asked meanwhile goes first. */
  async lessons(sent: SentOrder): Promise<LessonsAnswer | null> {
    const order = orderOf(sent);
    const own = checker;
    if (!own) throw new Error('Nothing is open to be checked.');
    return own.lessons(order, async () => {
      await new Promise((resume) => { setTimeout(resume); });
      return newest === sent.revision && checker === own;
    });
  },
  replay(sent: SentOrder, ask: ReplayAsk): ReplayAnswer {
    const order = orderOf(sent);
    if (!checker) throw new Error('Nothing is open to be checked.');
    return checker.replay({ ...order, ask });
  },
  reach(sent: SentOrder, ask: ReachAsk): ReachAnswer {
    const order = orderOf(sent);
    if (!checker) throw new Error('Nothing is open to be checked.');
    return checker.reach({ ...order, ask });
  },
};

export type CheckDoor = typeof door;

exposeDoor(door);

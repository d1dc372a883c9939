/** What is asked of the worker that checks. */
import type { Lesson } from '../lessons/lesson.ts';
import type { OperationsResult } from '../operations/checkOperations.ts';
import type { CheckResult } from '../check/checkResult.ts';
import type { PostureReplay, ReplayAsk } from '../replay/replayPlan.ts';
import type { TripsCheck } from '../trips/checkTrips.ts';
import type { ReachMap, ReachStart } from '../trips/reachMap.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import type { PlanChange } from './planWire.ts';

export interface CheckOrder {
  /** Comes back in the answer. */
  readonly revision: number;
  /** Null where no plan is open: the baseline as it stands. */
  readonly scenario: Scenario | null;
  readonly shownPhases: ShownPhases;
}

/** The answer of a check, and its trips where they cost no more than that. */
export interface CheckAnswer {
  readonly result: CheckResult;
  /** In the order of the answer's postures; null where the roads are many: they come with the operations then. */
  readonly trips: readonly TripsCheck[] | null;
}

/** What operating the plan costs, of the order with that revision. */
export interface Operations extends OperationsResult {
  readonly revision: number;
}

/** What every answer says of itself: of which order, on which roads, by which rules and built up to which phase. */
export type AnswerRests = Pick<OperationsResult, 'networkVersion' | 'coverage' | 'rule' | 'shownPhases'> & { readonly revision: number };

/** What the plan of the order with that revision shows. */
export interface LessonsAnswer extends AnswerRests {
  readonly lessons: readonly Lesson[];
}

/** As it goes to the worker, with the last piece of what has changed of the plan. */
export interface SentOrder extends Omit<CheckOrder, 'scenario'> {
  readonly plan: PlanChange | null;
}

/** The plan of an order, and the movement of it that is to be driven. */
export interface ReplayOrder extends CheckOrder {
  readonly ask: ReplayAsk;
}

export interface ReplayAnswer extends AnswerRests {
  readonly ask: ReplayAsk;
  /** Null where the plan has no such movement. */
  readonly postures: readonly PostureReplay[] | null;
}

/** Of the posture with that id; of a plan that lacks it, of the first. */
export interface ReachAsk extends ReachStart {
  readonly postureId: string;
}

export interface ReachOrder extends CheckOrder {
  readonly ask: ReachAsk;
}

export interface ReachAnswer extends AnswerRests {
  readonly ask: ReachAsk;
  /** Null where the plan has no such start, or it joins no road. */
  readonly map: ReachMap | null;
}

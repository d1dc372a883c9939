/** One state of a plan answered by the worker that checks, or by the check itself where there is none: both have the same face. */
import type { CheckAnswer, CheckOrder, Operations, ReplayAnswer, ReplayOrder } from '../../../analysis/worker/checkOrder.ts';
import type { AnswerOrder } from './slideAnswers.ts';
import type { StateAnswer } from './stateFacts.ts';

type Maybe<Value> = Value | Promise<Value>;

export interface SlideChecker {
  /** `check` of the worker, `answer` of the checker. */
  answer(order: CheckOrder): Maybe<CheckAnswer>;
  operate(order: CheckOrder): Maybe<Operations>;
  replay(order: ReplayOrder): Maybe<ReplayAnswer>;
}

/** Rejects where the checker does. */
export function answerBy(checker: SlideChecker): (order: AnswerOrder) => Promise<StateAnswer> {
  let revision = 0;
  return async ({ scenario, shownPhases, movementId }) => {
    revision += 1;
    const order: CheckOrder = { revision, scenario, shownPhases };
    const { result, trips } = await checker.answer(order);
    return {
      result,
      // Of many roads they come with the operations only.
      trips: trips ?? (await checker.operate(order)).postures.map((posture) => posture.trips),
      replays: movementId === null ? null : (await checker.replay({ ...order, ask: { movementId, options: {} } })).postures,
    };
  };
}

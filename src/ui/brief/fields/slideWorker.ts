/** A worker of its own for the numbers of slides: preparing forty of them must not hold up the check of what is under the hand. */
import type { OpenedRoads } from '../../../analysis/worker/createChecker.ts';
import { startCheckWorker } from '../../../analysis/worker/startCheckWorker.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import type { AnswerOrder } from './slideAnswers.ts';
import { answerBy } from './slideChecker.ts';
import type { StateAnswer } from './stateFacts.ts';

export interface SlideWorker {
  readonly answer: (order: AnswerOrder) => Promise<StateAnswer>;
  end(): void;
}

/** `roads` null: those of the baseline. */
export function startSlideWorker(baseline: Baseline, roads: OpenedRoads | null): SlideWorker {
  const start = () => {
    const running = startCheckWorker(baseline, roads);
    return { answer: answerBy({ ...running, answer: running.check }), end: running.end };
  };
  let worker = start();
  return {
    // One that breaks or hangs is replaced, and the other asked the same.
    answer: async (order) => {
      const own = worker;
      try {
        return await own.answer(order);
      } catch {
        if (worker === own) {
          own.end();
          worker = start();
        }
        return worker.answer(order);
      }
    },
    end: () => worker.end(),
  };
}

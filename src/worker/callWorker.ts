/** Speaks with a worker: calls as promises, which reject where it cannot be started, breaks, or has stopped to answer. */
import * as Comlink from 'comlink';
import { createBreak } from './createBreak.ts';
import { areYouThere, createPulse, tickMs, WorkerSilent } from './pulse.ts';

export interface CalledWorker<Door> {
  readonly door: Comlink.Remote<Door>;
  /** The answer, or a rejection: with WorkerSilent where the worker has been silent for as long as it may. It is of no more use then. */
  wait<Answer>(answer: Promise<Answer>): Promise<Answer>;
  /** To be called by whoever hears of progress by another way than an answer. */
  heard(): void;
  /** Ends the worker whatever it does; promises that are open stay so. */
  end(): void;
}

/**
 * `mostSilentSeconds` without an answer, a word of progress or a sign of life; longer than any single piece of its work takes. With `onSilence`
 * nothing is broken off then: it hears that the worker is silent, and that it is not any more.
 */
export function callWorker<Door>(worker: Worker, mostSilentSeconds: number, onSilence?: (isSilent: boolean) => void): CalledWorker<Door> {
  const door = Comlink.wrap<Door>(worker);
  const { unlessBroken, breakOff } = createBreak();
  const pulse = createPulse(mostSilentSeconds, {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker, not a window.
    ask: () => worker.postMessage(areYouThere),
    everyTick: (callBack) => {
      const timer = setInterval(callBack, tickMs);
      return () => clearInterval(timer);
    },
  }, (isSilent) => {
    if (onSilence) onSilence(isSilent);
    else if (isSilent) breakOff(new WorkerSilent(`The worker has not answered for ${mostSilentSeconds} s.`));
  });
  worker.addEventListener('message', pulse.heard);
  worker.addEventListener('error', (event) => breakOff(new Error(event.message)));
  worker.addEventListener('messageerror', () => breakOff(new Error('messageerror')));
  return {
    door,
    wait: async (answer) => {
      pulse.waiting();
      try {
        return await unlessBroken(answer);
      } finally {
        pulse.answered();
      }
    },
    heard: pulse.heard,
    end: () => {
      pulse.end();
      worker.terminate();
    },
  };
}

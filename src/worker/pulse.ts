/**
 * Notices a worker that has stopped to answer. Silence is counted in ticks of one second and not by the clock, so that a device
 * that slept does not take its own sleep for the worker's.
 */

export const areYouThere = 'are you there';
export const aliveWord = 'alive';

export const tickMs = 1000;

/** The worker has said nothing for as long as it may: it hangs, or it ended without a word. */
export class WorkerSilent extends Error {}

export interface Pulse {
  /** From now on somebody waits for the worker; to be called once for each that does. */
  waiting(): void;
  /** One of them has an answer. */
  answered(): void;
  /** The worker has said something. */
  heard(): void;
  end(): void;
}

/** What goes on outside: a question to the worker, and a callback every tick until what it returns is called. */
export interface PulseDoors {
  readonly ask: () => void;
  readonly everyTick: (callBack: () => void) => () => void;
}

/** `onSilence` hears of silence after so many ticks in which somebody waited and nothing was heard, and of its end. */
export function createPulse(mostTicks: number, { ask, everyTick }: PulseDoors, onSilence: (isSilent: boolean) => void): Pulse {
  let waiters = 0;
  let silentTicks = 0;
  let stop: (() => void) | null = null;
  const rest = () => {
    stop?.();
    stop = null;
  };
  const tick = () => {
    silentTicks += 1;
    ask();
    if (silentTicks === mostTicks) onSilence(true);
  };
  const heard = () => {
    const wasSilent = silentTicks >= mostTicks;
    silentTicks = 0;
    if (wasSilent) onSilence(false);
  };
  return {
    waiting: () => {
      waiters += 1;
      if (stop !== null) return;
      silentTicks = 0;
      stop = everyTick(tick);
    },
    answered: () => {
      waiters -= 1;
      if (waiters === 0) rest();
    },
    heard,
    end: rest,
  };
}

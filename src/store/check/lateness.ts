/** When an answer is late: after a tenth of a second, which a hand still takes for at once. What comes sooner is not said to be on its way, so that nothing blinks under a hand that moves. */

const lateMs = 100;

export interface Lateness {
  asked(): void;
  /** Whether it is late that is told now: an answer that another order follows is no end of waiting, unless it came in time. */
  answered(isSuperseded: boolean): boolean;
}

/** `after` calls back once after so many milliseconds, unless what it returns is called before. */
export function createLateness(after: (ms: number, callBack: () => void) => () => void, tell: (isLate: true) => void): Lateness {
  let stop: (() => void) | null = null;
  let isLate = false;
  const asked = () => {
    if (stop !== null || isLate) return;
    stop = after(lateMs, () => {
      stop = null;
      isLate = true;
      tell(isLate);
    });
  };
  return {
    asked,
    answered: (isSuperseded) => {
      stop?.();
      stop = null;
      isLate &&= isSuperseded;
      if (isSuperseded) asked();
      return isLate;
    },
  };
}

/**
 * Promises that reject together when what they wait for breaks. What is answered is let go at once: a race against one promise that never settles
 * would keep every answer for as long as that promise lives.
 */
export interface Break {
  /** As `answer`, or a rejection once it is broken. */
  unlessBroken<Answer>(answer: Promise<Answer>): Promise<Answer>;
  /** Rejects whatever is awaited, and all that is asked later. The first error stays. */
  breakOff(error: Error): void;
}

export function createBreak(): Break {
  const waiting = new Set<(error: Error) => void>();
  let brokenBy: Error | null = null;
  return {
    unlessBroken: (answer) => new Promise((resolve, reject) => {
      if (brokenBy) {
        reject(brokenBy);
        return;
      }
      waiting.add(reject);
      const letGo = () => waiting.delete(reject);
      answer.then((value) => {
        letGo();
        resolve(value);
      }, (error: unknown) => {
        letGo();
        reject(error as Error);
      });
    }),
    breakOff: (error) => {
      brokenBy ??= error;
      for (const reject of waiting) reject(brokenBy);
      waiting.clear();
    },
  };
}

/**
 * Asks a database for much without holding the page: when a slice of time is over, the work waits for the answer to its last
 * request and goes on in a task of its own. The transaction stays open meanwhile, so all of it or nothing is stored.
 */

/** Milliseconds of script before the page gets its turn; a frame has 16. */
const sliceMs = 1.5;

export interface SlicedRequests {
  /** A request whose answer nobody needs: where it is refused, the transaction says so. */
  ask(request: Promise<unknown>): void;
  /** To be awaited between requests. */
  breathe(): Promise<void>;
}

export function sliceRequests(): SlicedRequests {
  let started = performance.now();
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: (request) => {
      request.catch(() => {});
      last = request;
    },
    breathe: async () => {
      if (performance.now() - started < sliceMs) return;
      await last;
      started = performance.now();
    },
  };
}


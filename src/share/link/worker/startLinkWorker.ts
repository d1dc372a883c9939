/** Starts the worker that makes and opens links, and speaks with it. */
import type { Scenario } from '../../../scenario/document.ts';
import type { OpenedLink } from '../openLink.ts';
import type { LinkOptions, WrittenLink } from '../writeLink.ts';
import type { LinkDoor } from './linkWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import LinkWorker from './linkWorker.ts?worker';
import { callWorker } from '../../../worker/callWorker.ts';

/** What is asked is answered in turn. Where the worker breaks or hangs another one is asked; an answer rejects where that one fails too, or none can be started. */
export interface RunningLinks {
  /** Characters, as `measureLink`. */
  measure(scenario: Scenario, flags?: { readonly isLookOnly?: boolean; readonly lacksNotes?: boolean; readonly isEncrypted?: boolean }): Promise<number | null>;
  write(scenario: Scenario, options?: Omit<LinkOptions, 'cryptography'>): Promise<WrittenLink>;
  open(fragment: string, password?: string): Promise<OpenedLink>;
  /** Ends the worker whatever it does; answers that are still to come never do. */
  end(): void;
}

/** The largest plan that fits into a link takes a second. */
const mostSilentSeconds = 15;

export function startLinkWorker(): RunningLinks {
  const start = () => callWorker<LinkDoor>(new LinkWorker(), mostSilentSeconds);
  let called = start();
  /** A worker that breaks or hangs is replaced, and the other one asked the same. */
  const ask = async <Answer>(question: (own: typeof called) => Promise<Answer>): Promise<Answer> => {
    const own = called;
    try {
      return await own.wait(question(own));
    } catch {
      if (called === own) {
        own.end();
        called = start();
      }
      return called.wait(question(called));
    }
  };
  return {
    measure: (scenario, flags) => ask(({ door }) => door.measure(scenario, flags)),
    write: (scenario, options) => ask<WrittenLink>(({ door }) => door.write(scenario, options)),
    open: (fragment, password = '') => ask<OpenedLink>(({ door }) => door.open(fragment, { password })),
    end: () => called.end(),
  };
}

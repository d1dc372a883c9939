/** Starts the worker that makes and opens links, and speaks with it. */
import * as Comlink from 'comlink';
import type { Scenario } from '../../../scenario/document.ts';
import type { OpenedLink } from '../openLink.ts';
import type { LinkOptions, WrittenLink } from '../writeLink.ts';
import type { LinkDoor } from './linkWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import LinkWorker from './linkWorker.ts?worker';

/** What is asked is answered in turn. Every answer rejects where the worker cannot be started or breaks, from want of memory for instance. */
export interface RunningLinks {
  /** Characters, as `measureLink`. */
  measure(scenario: Scenario, flags?: { readonly isLookOnly?: boolean; readonly lacksNotes?: boolean; readonly isEncrypted?: boolean }): Promise<number | null>;
  write(scenario: Scenario, options?: Omit<LinkOptions, 'cryptography'>): Promise<WrittenLink>;
  open(fragment: string, password?: string): Promise<OpenedLink>;
  /** Ends the worker whatever it does; answers that are still to come never do. */
  end(): void;
}

export function startLinkWorker(): RunningLinks {
  const worker = new LinkWorker();
  const door = Comlink.wrap<LinkDoor>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('messageerror')));
  });
  // Whoever asks hears of it; where nobody does, it is no fault of the page.
  broken.catch(() => undefined);
  return {
    measure: (scenario, flags) => Promise.race([door.measure(scenario, flags), broken]),
    write: (scenario, options) => Promise.race([door.write(scenario, options), broken]),
    open: (fragment, password = '') => Promise.race([door.open(fragment, { password }), broken]),
    end: () => worker.terminate(),
  };
}

/** Starts the worker that reads a file of roads, and speaks with it. */
import * as Comlink from 'comlink';
import type { NetworkOptions } from '../openedNetwork.ts';
import type { NetworkDoor } from './networkWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import NetworkWorker from './networkWorker.ts?worker';
import type { ReadNetwork, ReadStep } from './readNetwork.ts';

export interface RunningRead {
  /** Rejects where the worker cannot be started or breaks, from want of memory for instance. */
  readonly answer: Promise<ReadNetwork>;
  /** Ends the worker whatever it does; the answer then never comes. */
  end(): void;
}

/** One file, one worker. */
export function startNetworkWorker(text: string, options: NetworkOptions, onStep: (step: ReadStep) => void): RunningRead {
  const worker = new NetworkWorker();
  const door = Comlink.wrap<NetworkDoor>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('messageerror')));
  });
  const end = () => worker.terminate();
  const read = async () => {
    try {
      return await Promise.race([door.read(text, options, Comlink.proxy(onStep)), broken]);
    } finally {
      end();
    }
  };
  return { answer: read(), end };
}

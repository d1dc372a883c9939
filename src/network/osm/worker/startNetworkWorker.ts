/** Starts the worker that reads a file of roads, and speaks with it. */
import * as Comlink from 'comlink';
import type { NetworkOptions } from '../openedNetwork.ts';
import type { NetworkDoor } from './networkWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import NetworkWorker from './networkWorker.ts?worker';
import type { ReadNetwork, ReadStep } from './readNetwork.ts';
import { callWorker } from '../../../worker/callWorker.ts';

export interface RunningRead {
  /** Rejects where the worker cannot be started or breaks, from want of memory for instance. */
  readonly answer: Promise<ReadNetwork>;
  /** Ends the worker whatever it does; the answer then never comes. */
  end(): void;
}

/** A reader that says nothing for so long has stopped: no step over a city's roads takes a tenth of it (measured). */
const mostSilentSeconds = 120;

/** One file, one worker. */
export function startNetworkWorker(text: string, options: NetworkOptions, onStep: (step: ReadStep) => void): RunningRead {
  const { door, wait, heard, end } = callWorker<NetworkDoor>(new NetworkWorker(), mostSilentSeconds);
  const read = async () => {
    try {
      return await wait<ReadNetwork>(door.read(text, options, Comlink.proxy((step: ReadStep) => {
        heard();
        return onStep(step);
      })));
    } finally {
      end();
    }
  };
  return { answer: read(), end };
}

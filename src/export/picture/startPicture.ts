/** Starts a worker for one picture file and speaks with it. */
import * as Comlink from 'comlink';
import type { Strip } from '../plate/readStrips.ts';
import type { PictureOrder } from './pictureOrder.ts';
import type { PictureDoor } from './pictureWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import PictureWorker from './pictureWorker.ts?worker';
import { callWorker } from '../../worker/callWorker.ts';

export interface RunningPicture {
  /** Rejects where the worker cannot be started or breaks, as the others do. */
  begin(order: PictureOrder): Promise<void>;
  /** Takes the pixels away from the page. Resolves when they are worked in. */
  strip(strip: Strip): Promise<void>;
  end(): Promise<Blob | null>;
  /** Ends the worker whatever it does; what is still to come never does. */
  stop(): void;
}

/** A strip or a file is worked in within a few seconds. */
const mostSilentSeconds = 30;

export function startPicture(): RunningPicture {
  const { door, wait, end } = callWorker<PictureDoor>(new PictureWorker(), mostSilentSeconds);
  return {
    begin: (order) => wait(door.begin(order)),
    strip: (strip) => wait(door.strip(Comlink.transfer(strip, [strip.pixels.buffer]))),
    end: () => wait(door.end()),
    stop: end,
  };
}

/** Starts a worker for one picture file and speaks with it. */
import * as Comlink from 'comlink';
import type { Strip } from '../plate/readStrips.ts';
import type { PictureOrder } from './pictureOrder.ts';
import type { PictureDoor } from './pictureWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import PictureWorker from './pictureWorker.ts?worker';

export interface RunningPicture {
  /** Rejects where the worker cannot be started or breaks, as the others do. */
  begin(order: PictureOrder): Promise<void>;
  /** Takes the pixels away from the page. Resolves when they are worked in. */
  strip(strip: Strip): Promise<void>;
  end(): Promise<Blob | null>;
  /** Ends the worker whatever it does; what is still to come never does. */
  stop(): void;
}

export function startPicture(): RunningPicture {
  const worker = new PictureWorker();
  const door = Comlink.wrap<PictureDoor>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('messageerror')));
  });
  broken.catch(() => undefined);
  return {
    begin: (order) => Promise.race([door.begin(order), broken]),
    strip: (strip) => Promise.race([door.strip(Comlink.transfer(strip, [strip.pixels.buffer])), broken]),
    end: () => Promise.race([door.end(), broken]),
    stop: () => worker.terminate(),
  };
}

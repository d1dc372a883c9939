/** Writes a PDF in a worker of its own, which ends with it. */
import type { DocumentOrder } from './documentOrder.ts';
import type { DocumentDoor } from './documentWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import DocumentWorker from './documentWorker.ts?worker';
import { callWorker } from '../../../worker/callWorker.ts';

/** A document is shaped and packed page by page; the largest hand-outs take some ten seconds in all. */
const mostSilentSeconds = 90;

/** Rejects where a face does not come, where the worker breaks, and at once on `signal`. */
export async function writeDocument(order: DocumentOrder, signal?: AbortSignal): Promise<Blob> {
  const { door, wait, end } = callWorker<DocumentDoor>(new DocumentWorker(), mostSilentSeconds);
  try {
    return await Promise.race([
      wait(door.write(order)),
      new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
        if (signal?.aborted) reject(new Error('cancelled'));
      }),
    ]);
  } finally {
    end();
  }
}

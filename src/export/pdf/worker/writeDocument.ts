/** Writes a PDF in a worker of its own, which ends with it. */
import * as Comlink from 'comlink';
import type { DocumentOrder } from './documentOrder.ts';
import type { DocumentDoor } from './documentWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import DocumentWorker from './documentWorker.ts?worker';

/** Rejects where a face does not come, where the worker breaks, and at once on `signal`. */
export async function writeDocument(order: DocumentOrder, signal?: AbortSignal): Promise<Blob> {
  const worker = new DocumentWorker();
  try {
    return await Promise.race([
      Comlink.wrap<DocumentDoor>(worker).write(order),
      new Promise<never>((_, reject) => {
        worker.addEventListener('error', (event) => reject(new Error(event.message)));
        worker.addEventListener('messageerror', () => reject(new Error('messageerror')));
        signal?.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
        if (signal?.aborted) reject(new Error('cancelled'));
      }),
    ]);
  } finally {
    worker.terminate();
  }
}

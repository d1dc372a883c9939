/** Writes a PowerPoint file in a worker of its own, slide by slide as their maps are drawn, so that never more than one of them is in memory. */
import type { PptxFacts } from '../writePptx.ts';
import type { DeckMarks, DeckSlide } from './deckOrder.ts';
import type { DeckDoor } from './deckWorker.ts';
// Imported by name and not by `new URL`, so that a build of one file can have it inlined.
// oxlint-disable-next-line import/default -- Vite makes the class of the file.
import DeckWorker from './deckWorker.ts?worker';
import { callWorker } from '../../../worker/callWorker.ts';

/** A slide is packed within a few seconds. */
const mostSilentSeconds = 60;

export interface Deck {
  add(slide: DeckSlide, marks: DeckMarks): Promise<void>;
  finish(): Promise<Blob>;
  /** Ends the worker; to be called whatever came of it. */
  close(): void;
}

/** What it promises is rejected where the worker breaks, and at once on `signal`. */
export function openDeck(facts: PptxFacts, signal?: AbortSignal): Deck {
  const { door, wait, end } = callWorker<DeckDoor>(new DeckWorker(), mostSilentSeconds);
  const cancelled = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
    if (signal?.aborted) reject(new Error('cancelled'));
  });
  // Whoever waits for nothing just then is not told, and need not be.
  cancelled.catch(() => undefined);
  const unlessBroken = <Value>(value: Promise<Value>): Promise<Value> => Promise.race([wait(value), cancelled]);
  const begun = unlessBroken(door.begin(facts));
  begun.catch(() => undefined);
  return {
    async add(slide, marks) {
      await begun;
      await unlessBroken(door.add(slide, marks));
    },
    finish: () => unlessBroken(door.finish()),
    close: end,
  };
}

/** Files that came in together wait here for their turn: each is read, looked over and imported by itself, in the order they came. */
import { createStore } from 'zustand/vanilla';

export interface Incoming {
  readonly file: Blob;
  readonly name: string;
  /** Dropped on the map: a plan is opened without a question where none has been begun. */
  readonly isDropped?: true;
}

interface QueueState {
  /** All that came together, those done included; empty while nothing is imported. */
  readonly files: readonly Incoming[];
  /** Which of them is being read, from 0. */
  readonly place: number;
}

export const queueStore = createStore<QueueState>()(() => ({ files: [], place: 0 }));

/** Replaces what was waiting; gives the first. */
export function startQueue(files: readonly Incoming[]): Incoming | null {
  queueStore.setState({ files, place: 0 });
  return files[0] ?? null;
}

/** Behind what waits already. */
export function joinQueue(files: readonly Incoming[]): void {
  queueStore.setState((queue) => ({ files: [...queue.files, ...files] }));
}

/** Gives the next, or null and an empty queue at its end. */
export function nextInQueue(): Incoming | null {
  const { files, place } = queueStore.getState();
  const next = files[place + 1] ?? null;
  queueStore.setState(next ? { place: place + 1 } : { files: [], place: 0 });
  return next;
}

export const clearQueue = (): void => void startQueue([]);

export const isLastInQueue = ({ files, place }: QueueState): boolean => place >= files.length - 1;

/** Asks the browser not to clear what is kept here when it runs short of room: once, and only when there is work to keep. What it answers stands in the keep store, to be said. */
import { keepStore } from '../store/keepStore.ts';

let isAsked = false;

const note = (isKept: boolean) => keepStore.getState().set({ persistence: isKept ? 'kept' : 'clearable' });

/** Where there is no storage manager, as on a page that is not served securely, nothing can be promised either. */
const noteNever = () => keepStore.getState().set({ persistence: 'never' });

export function persistStorage(): void {
  if (isAsked) return;
  isAsked = true;
  // Refused or unknown to the browser: the work is kept all the same, only less firmly.
  try {
    navigator.storage.persist().then(note, noteNever);
  } catch {
    noteNever();
  }
}

/** What was answered some other time, without asking. */
export function recallPersistence(): void {
  try {
    navigator.storage.persisted().then(note, noteNever);
  } catch {
    noteNever();
  }
}

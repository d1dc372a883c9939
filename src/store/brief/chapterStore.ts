/** Whether chapters are being opened, and the file that was dropped for it. */
import { createStore } from 'zustand/vanilla';

interface ChapterState {
  readonly isOpen: boolean;
  readonly file: File | null;
  set(part: Partial<Omit<ChapterState, 'set'>>): void;
}

export const chapterStore = createStore<ChapterState>()((set) => ({ isOpen: false, file: null, set: (part) => set(part) }));

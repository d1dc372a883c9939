/** What the plan shows, line by line: worked out once the hand rests, and only while somebody looks at it. */
import { createStore } from 'zustand/vanilla';
import type { LessonsAnswer } from '../../analysis/worker/checkOrder.ts';

interface LessonState {
  readonly isWanted: boolean;
  /** The last one, perhaps of a plan of a moment ago; null before the first. */
  readonly answer: LessonsAnswer | null;
  set(part: Partial<Omit<LessonState, 'set'>>): void;
}

export const lessonStore = createStore<LessonState>()((set) => ({ isWanted: false, answer: null, set: (part) => set(part) }));

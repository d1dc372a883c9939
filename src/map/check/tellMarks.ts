/** Tells the session which kinds of marks a check and a replay have on the map, and only when that is another: the legend is made of it. */
import { sessionStore } from '../../store/sessionStore.ts';

const told: Record<'check' | 'replay', readonly string[]> = { check: [], replay: [] };

export function tellMarks(by: keyof typeof told, marks: readonly string[]): void {
  told[by] = [...new Set(marks)].sort();
  const answerMarks = [...told.check, ...told.replay];
  if (answerMarks.join() !== sessionStore.getState().answerMarks.join()) sessionStore.getState().set({ answerMarks });
}

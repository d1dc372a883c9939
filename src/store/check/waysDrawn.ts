/** Whether the map draws the ways in that an answer has: beside the answers always, on the planner's table and on a slide where that is asked for. */
import { briefStore } from '../brief/briefStore.ts';
import { sessionStore } from '../sessionStore.ts';
import { checkStore } from './checkStore.ts';

export function areWaysDrawn(): boolean {
  const { mode } = sessionStore.getState();
  return mode === 'check' || (mode === 'sketch' && checkStore.getState().isDrawnInSketch) || (mode === 'brief' && briefStore.getState().answers !== 'none');
}

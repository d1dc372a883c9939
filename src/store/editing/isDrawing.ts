/** Whether the hand is in the middle of something that no plan has yet: a line of two corners, a handle that is dragged, a property whose place waits for its source. */
import { tools } from '../../sketch/tools.ts';
import { penStore } from '../penStore.ts';
import { sessionStore } from '../sessionStore.ts';
import { editStore } from './editStore.ts';

export function isDrawing(): boolean {
  const { draft, tool, placing } = sessionStore.getState();
  // What was measured stays in sight until the next press, and is done.
  const isMeasured = tool !== null && tools[tool].kind === null && penStore.getState().placed.length === 0;
  const { gesture } = editStore.getState();
  return (draft !== null && !isMeasured) || gesture === 'move' || gesture === 'reshape' || (placing?.at ?? null) !== null;
}

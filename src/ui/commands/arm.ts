/** Takes up a tool from wherever the hand is. */
import type { ToolId } from '../../sketch/tools.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { whenDrawn } from '../panels/whenDrawn.ts';
import { showMode } from '../shell/top/showMode.ts';
import { framesOfPatience } from './pressWhenDrawn.ts';

/** On the table, which is laid where it is not, with a scenario and the pen, whose coming would lay the tool down again; on a phone its sheet makes room for the map. */
export function arm(tool: ToolId, isPhone: boolean): void {
  const takeUp = () => {
    viewStore.getState().select(null);
    sessionStore.getState().set({ tool, draft: null, refusal: null, ...(isPhone ? { sidebarOpen: false } : {}) });
  };
  if (sessionStore.getState().mode !== 'sketch') showMode('sketch');
  whenDrawn('[data-plan-strip]', () => whenDrawn('#map[data-pen="ready"]', takeUp, framesOfPatience), framesOfPatience);
}

/** A mode that is asked for, with its panel open and nothing before it. */
import { type Mode, sessionStore } from '../../../store/sessionStore.ts';

/** On a phone the tables lie over every panel: whoever asks for a mode wants to see it. */
const coversPanels = window.matchMedia('(max-width: 719px)');

export function showMode(mode: Mode): void {
  sessionStore.getState().set({ mode, sidebarOpen: true, tool: null, draft: null, refusal: null, ...(coversPanels.matches ? { panel: null } : {}) });
}

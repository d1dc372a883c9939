/** The frame of the reader stands before its plan has come, so that the map need not give way to it later. */
import { sessionStore } from '../sessionStore.ts';
import { briefStore } from './briefStore.ts';

export function awaitReading(): void {
  sessionStore.getState().set({ mode: 'brief', panel: null, tool: null, draft: null, refusal: null });
  briefStore.getState().set({ use: 'read', slideId: null, step: 0 });
}

/** What was waited for has not come. */
export function giveUpReading(): void {
  if (briefStore.getState().use !== 'read') return;
  briefStore.getState().set({ use: 'edit' });
  sessionStore.getState().set({ mode: 'map' });
}

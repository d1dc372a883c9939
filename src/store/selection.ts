/**
 * What is selected: one feature first, which the address names and the card shows, and on the planner's table any number
 * of others beside it. Selecting anything by itself lets the others go.
 */
import { sessionStore } from './sessionStore.ts';
import { viewStore } from './viewStore.ts';

/** All that is selected, the first one first; empty where nothing is. */
export function selectedIds(): readonly string[] {
  const { selectedId } = viewStore.getState().view;
  return selectedId === null ? [] : [selectedId, ...sessionStore.getState().companions];
}

/** The first becomes the one the card shows. */
export function selectMany(ids: readonly string[]): void {
  const [first = null, ...companions] = new Set(ids);
  viewStore.getState().select(first);
  const now = sessionStore.getState().companions;
  if (companions.length !== now.length || companions.some((id, index) => id !== now[index])) sessionStore.getState().set({ companions });
}

// Whoever selects one feature by itself knows nothing of companions.
viewStore.subscribe(({ view }, before) => {
  if (view.selectedId !== before.view.selectedId && sessionStore.getState().companions.length > 0) sessionStore.getState().set({ companions: [] });
});

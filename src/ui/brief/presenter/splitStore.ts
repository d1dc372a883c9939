/** Whether the presenter's part stands beside the stage in the same window, and whether a window of its own has been heard of. */
import { createStore } from 'zustand/vanilla';

interface SplitState {
  readonly isSplit: boolean;
  /** The browser did not let the window open: said beside the stage. */
  readonly wasBlocked: boolean;
}

/** False where it does not stand there. */
export function closeSplit(): boolean {
  const { isSplit } = splitStore.getState();
  if (isSplit) splitStore.setState({ isSplit: false, wasBlocked: false });
  return isSplit;
}

export const splitStore = createStore<SplitState>()(() => ({ isSplit: false, wasBlocked: false }));

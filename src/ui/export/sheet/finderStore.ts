/** Where the viewfinder looks, for whatever follows it, and how it is told to look elsewhere. Apart from the settings, as it changes with every frame of a movement. */
import { createStore } from 'zustand/vanilla';
import type { Viewfinder } from '../../../map/compose/viewfinder.ts';
import type { MmBox } from '../../../export/page/pageLayout.ts';
import type { Camera } from '../../../scenario/view.ts';

interface FinderState {
  /** Of the paper, which the map behind the sheet has; told some times a second while that moves. Null until it lies there. */
  readonly camera: Camera | null;
  readonly finder: Viewfinder | null;
  /** The look at all of the plan, while that is what is shown; null once the map was moved by hand. */
  readonly whole: Camera | null;
  /** Of the map on the page. */
  readonly frame: Pick<MmBox, 'widthMm' | 'heightMm'> | null;
}

/** What the sheet shows now, where `camera` is a moment late; null until it lies on the map. */
export const cameraNow = (): Camera | null => finderStore.getState().finder?.camera() ?? null;

export const finderStore = createStore<FinderState>()(() => ({ camera: null, finder: null, whole: null, frame: null }));

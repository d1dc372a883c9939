/**
 * The show: where it stands, what lies over the slide, and since when. Plain values only, so that another window can mirror it by message. Neither saved nor
 * undone; `showActs.ts` changes it, the stage follows it.
 */
import { createStore } from 'zustand/vanilla';
import type { LonLat } from '../../geo/types.ts';

/** What hides the slide: nothing of it is lost meanwhile. `end`: after the last slide. */
export type ShowCover = 'black' | 'white' | 'end';
export type ShowTool = 'pointer' | 'pen' | 'eraser';

/** A place on the ground while the pointer is over the map, so that every window shows it where it belongs; over a caption, parts of the stage's width and height. */
export type PointerPlace = { readonly at: LonLat } | { readonly part: readonly [number, number] };

/** Drawn by hand on the ground of the slide that is shown. */
export interface InkStroke {
  readonly id: string;
  readonly places: readonly LonLat[];
}

export interface ShowState {
  readonly isOn: boolean;
  /** Of `slidesShown`; null while none is on. */
  readonly slideId: string | null;
  /** 0 is the slide itself. */
  readonly step: number;
  readonly cover: ShowCover | null;
  readonly tool: ShowTool | null;
  readonly pointer: PointerPlace | null;
  /** Of the slide that is shown: gone with it. */
  readonly ink: readonly InkStroke[];
  /** Goes on by itself, and from the last slide to the first. */
  readonly isKiosk: boolean;
  /** The clocks stand still: that of a kiosk, and that of the presenter. */
  readonly isPaused: boolean;
  /** Milliseconds since 1970; null while none is on. */
  readonly startedAt: number | null;
  /** Since when this slide is shown, all its steps together. */
  readonly slideStartedAt: number | null;
}

export const showAtRest: ShowState = {
  isOn: false, slideId: null, step: 0, cover: null, tool: null, pointer: null, ink: [], isKiosk: false, isPaused: false, startedAt: null, slideStartedAt: null,
};

interface ShowStore extends ShowState {
  set(part: Partial<ShowState>): void;
}

export const showStore = createStore<ShowStore>()((set) => ({ ...showAtRest, set: (part) => set(part) }));

/** The members that are sent to another window. */
export function showState(): ShowState {
  const { set: _, ...state } = showStore.getState();
  return state;
}

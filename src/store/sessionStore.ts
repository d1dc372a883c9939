/** What is neither saved nor undone: the loaded baseline, the state of the map, open panels, preferences of this device. */
import { createStore } from 'zustand/vanilla';
import type { Baseline } from '../baseline/baseline.ts';
import type { LonLat } from '../geo/types.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';
export type Theme = 'light' | 'dark';
export type CoordinateFormat = 'mgrs' | 'dms' | 'degrees';
/** `no-webgl`, `worker` and `failed` are said to the user; the tables work in every state. */
export type MapStatus = 'starting' | 'ready' | 'no-webgl' | 'worker' | 'failed';
/** Things that open over or beside the map, one at a time. */
export type Panel = 'table' | 'figures' | 'about' | 'shortcuts' | 'problems';
export type Notice = 'broken-hash' | null;

interface SessionState {
  readonly baseline: Baseline | null;
  readonly mapStatus: MapStatus;
  readonly mapError: string | null;
  readonly themeChoice: ThemeChoice;
  /** What `themeChoice` comes to on this device now. */
  readonly theme: Theme;
  readonly coordinateFormat: CoordinateFormat;
  /** Under the pointer, or the map's centre when it is moved by keyboard; null before the first move. */
  readonly cursor: LonLat | null;
  readonly hoveredId: string | null;
  readonly panel: Panel | null;
  readonly timelineOpen: boolean;
  readonly notice: Notice;
  set(part: Partial<Omit<SessionState, 'set'>>): void;
}

export const sessionStore = createStore<SessionState>()((set) => ({
  baseline: null,
  mapStatus: 'starting',
  mapError: null,
  themeChoice: 'system',
  theme: 'light',
  coordinateFormat: 'mgrs',
  cursor: null,
  hoveredId: null,
  panel: null,
  timelineOpen: false,
  notice: null,
  set: (part) => set(part),
}));

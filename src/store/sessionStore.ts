/** What is neither saved nor undone: the loaded baseline, the state of the map, open panels, preferences of this device. */
import { createStore } from 'zustand/vanilla';
import type { Baseline } from '../baseline/baseline.ts';
import type { ViewHashResult } from '../share/viewHash.ts';
import type { LonLat } from '../geo/types.ts';
import type { LayerId, Locale, Theme } from '../scenario/view.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';
export type CoordinateFormat = 'mgrs' | 'dms' | 'degrees';
/** `no-webgl`, `worker` and `failed` are said to the user; the tables work in every state. */
export type MapStatus = 'starting' | 'ready' | 'no-webgl' | 'worker' | 'failed';
/** Things that open over or beside the map, one at a time. */
export type Panel = 'table' | 'figures' | 'about' | 'shortcuts' | 'problems';
export type Notice = 'broken-hash' | 'newer-hash' | 'unknown-selection' | 'part-missing' | 'language-missing' | null;

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
  /** The language the interface is in now: the view's, or the browser's where the view names none. */
  readonly locale: Locale;
  readonly panel: Panel | null;
  /** The layer the table lists. */
  readonly tableLayer: LayerId;
  /** The panel of the mode beside the map; on a phone, the bottom sheet. */
  readonly sidebarOpen: boolean;
  readonly timelineOpen: boolean;
  readonly notice: Notice;
  /** What came of reading the address last; null before the first reading. */
  readonly address: ViewHashResult | null;
  set(part: Partial<Omit<SessionState, 'set'>>): void;
}

export type { SessionState };

export const sessionStore = createStore<SessionState>()((set) => ({
  baseline: null,
  mapStatus: 'starting',
  mapError: null,
  themeChoice: 'system',
  theme: 'light',
  coordinateFormat: 'mgrs',
  cursor: null,
  locale: 'en',
  panel: null,
  tableLayer: 'facilities',
  sidebarOpen: true,
  timelineOpen: false,
  notice: null,
  address: null,
  set: (part) => set(part),
}));

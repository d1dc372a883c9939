/** What is neither saved nor undone: the loaded baseline, the state of the map, open panels, preferences of this device. */
import { createStore } from 'zustand/vanilla';
import type { Baseline } from '../baseline/baseline.ts';
import type { ViewHashResult } from '../share/viewHash.ts';
import type { LonLat } from '../geo/types.ts';
import type { LayerId, Locale, Theme } from '../scenario/view.ts';
import type { DrawingRefusal } from '../sketch/buildDrawnFeature.ts';
import type { DrawnGeometry, ToolId } from '../sketch/tools.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';
export type CoordinateFormat = 'mgrs' | 'dms' | 'degrees';
/** `no-webgl`, `worker` and `failed` are said to the user; the tables work in every state. */
export type MapStatus = 'starting' | 'ready' | 'no-webgl' | 'worker' | 'failed' | 'lost' | 'silent';
/** Things that open over or beside the map, one at a time. */
export type Panel = 'table' | 'spoken' | 'work' | 'figures' | 'about' | 'shortcuts' | 'problems' | 'import' | 'export' | 'share' | 'compose' | 'library' | 'versions' | 'document' | 'handout';
/** The planner's tables, in the dock at the lower edge. */
export type WorkTab = 'postures' | 'take-off' | 'properties' | 'access' | 'housing' | 'differences';
export type Notice = 'broken-hash' | 'newer-hash' | 'unknown-selection' | 'unknown-scenario' | 'part-missing' | 'language-missing' | null;
/** What the panel beside the map is for. */
export type Mode = 'map' | 'sketch' | 'check' | 'brief';
export type SecondCalendar = 'hijri' | 'solar';
/** The phases the map shows as built: all of them, or those up to one; null is before the first. */
export type ShownPhases = 'all' | { readonly reached: string | null };

interface SessionState {
  readonly baseline: Baseline | null;
  readonly mapStatus: MapStatus;
  readonly mapError: string | null;
  readonly themeChoice: ThemeChoice;
  /** What `themeChoice` comes to on this device now. */
  readonly theme: Theme;
  readonly coordinateFormat: CoordinateFormat;
  /** The languages whose figures are written in digits of their own. */
  readonly ownDigits: readonly Locale[];
  /** Behind every day, its day in another calendar. */
  readonly secondCalendar: SecondCalendar | null;
  /** Under the pointer, or the map's centre when it is moved by keyboard; null before the first move. */
  readonly cursor: LonLat | null;
  /** The language the interface is in now: the view's, or the browser's where the view names none. */
  readonly locale: Locale;
  readonly panel: Panel | null;
  /** The layer the table lists. */
  readonly tableLayer: LayerId;
  /** The planner's table that is open or was last. */
  readonly workTab: WorkTab;
  /** It covers the whole map. */
  readonly isWorkTall: boolean;
  /** The panel of the mode beside the map; on a phone, the bottom sheet. */
  readonly sidebarOpen: boolean;
  readonly timelineOpen: boolean;
  readonly notice: Notice;
  /** What came of reading the address last; null before the first reading. */
  readonly address: ViewHashResult | null;
  /** The address holds a link to a plan: its state is in the link store. */
  readonly hasLink: boolean;
  readonly mode: Mode;
  /** Armed; null selects. */
  readonly tool: ToolId | null;
  /** Under the pen, or just measured. Set to null by anyone, it drops the unfinished gesture. */
  readonly draft: DrawnGeometry | null;
  /** The property of the ledger that is being given a place; `at` null until the place is chosen, which then asks for source and date. */
  readonly placing: { readonly id: string; readonly at: LonLat | null } | null;
  /** Why the last gesture made no feature. */
  readonly refusal: DrawingRefusal | null;
  /** The posture the map shows; one that the scenario lacks is none. */
  readonly postureId: string;
  readonly shownPhases: ShownPhases;
  /** How often the whole plan was asked to be brought into sight. */
  readonly fits: number;
  /** Selected beside the view's own; written by `store/selection.ts` alone. */
  readonly companions: readonly string[];
  /** Kinds of marks a check and a replay have on the map now, for the legend; the same list while it stays the same. */
  readonly answerMarks: readonly string[];
  /** What lies under the plan is shown in the layer panel. */
  readonly isGroundOpen: boolean;
  /** How often the map was laid on another ground. */
  readonly groundTurns: number;
  /** Whose work the map under the plan is, where that is a file's; '' else. */
  readonly groundCredit: string;
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
  ownDigits: ['fa'],
  secondCalendar: null,
  cursor: null,
  locale: 'en',
  panel: null,
  tableLayer: 'facilities',
  workTab: 'take-off',
  isWorkTall: false,
  sidebarOpen: true,
  timelineOpen: false,
  notice: null,
  address: null,
  hasLink: false,
  mode: 'map',
  tool: null,
  draft: null,
  placing: null,
  refusal: null,
  postureId: 'routine',
  shownPhases: 'all',
  fits: 0,
  companions: [],
  answerMarks: [],
  isGroundOpen: false,
  groundTurns: 0,
  groundCredit: '',
  set: (part) => set(part),
}));

/**
 * What the hand is doing to what is drawn, and what came of it: neither saved nor undone. Another selection, tool or mode
 * ends all of it; whoever sets a gesture to null drops it without a trace.
 */
import { createStore } from 'zustand/vanilla';
import type { LonLat } from '../../geo/types.ts';
import type { VertexPlace } from '../../scenario/geometry/vertices.ts';
import type { GroundStep } from '../../sketch/selection/nudgeStep.ts';
import type { DrawnGeometry } from '../../sketch/tools.ts';
import { scenarioStore } from '../scenarioStore.ts';
import { sessionStore } from '../sessionStore.ts';
import { viewStore } from '../viewStore.ts';

export const editRemarks = [
  'merge-two-lines', 'merge-kinds', 'merge-types', 'merge-apart', 'split-off-line', 'split-at-end', 'corner-least-line', 'corner-least-area', 'corner-refused', 'stayed-on-roads', 'copied-on-roads',
  'copied', 'cut', 'copy-failed', 'pasted', 'paste-failed', 'paste-nothing', 'paste-unreadable', 'paste-left-out', 'paste-phases', 'paste-groups',
] as const;

/** One sentence about the last edit: what it could not do, or what a reader would not see on the map. */
export interface EditRemark {
  readonly key: (typeof editRemarks)[number];
  readonly parameters: Readonly<Record<string, string | number>>;
}

interface EditState {
  /** Every press adds to the selection or takes out, as with Shift held: for fingers. */
  readonly isSeveral: boolean;
  /** The corner of the one selected feature that keys and buttons act on. */
  readonly corner: VertexPlace | null;
  /** The next press on the map splits the selected line. */
  readonly isSplitting: boolean;
  /** Where it would, under the pointer. */
  readonly splitAt: LonLat | null;
  /** Under way: a box is drawn, several features are dragged, or the pen's handles are. */
  readonly gesture: 'box' | 'move' | 'reshape' | null;
  /** How far what is selected has been dragged so far; only the picture shows it. */
  readonly moved: GroundStep | null;
  /** The one feature whose handle is being dragged, with the shape it would have; the pen draws it. */
  readonly reshaped: { readonly id: string; readonly geometry: DrawnGeometry } | null;
  readonly remarks: readonly EditRemark[];
  /** How often a gesture was dropped by Escape: the pen gives its handles anew. */
  readonly drops: number;
  set(part: Partial<Omit<EditState, 'set'>>): void;
}

const ended = { corner: null, isSplitting: false, splitAt: null, gesture: null, moved: null, reshaped: null, remarks: [] } as const;

export const editStore = createStore<EditState>()((set) => ({ isSeveral: false, ...ended, drops: 0, set: (part) => set(part) }));

/** Ends the innermost thing under way, as Escape does: a gesture, then splitting, then the corner. False where there is none. */
export function letGoOfEdit(): boolean {
  const { gesture, isSplitting, corner, drops, set } = editStore.getState();
  if (gesture !== null) set({ gesture: null, moved: null, reshaped: null, drops: drops + 1 });
  else if (isSplitting) set({ isSplitting: false, splitAt: null, remarks: [] });
  else if (corner !== null) set({ corner: null, remarks: [] });
  else return false;
  return true;
}

function endAll(part: Partial<EditState> = {}): void {
  editStore.setState({ ...ended, ...part });
}

viewStore.subscribe(({ view }, before) => {
  if (view.selectedId !== before.view.selectedId) endAll();
});
// What was said is about the scenario as it was.
scenarioStore.subscribe((state, before) => {
  if (state.history !== before.history && editStore.getState().remarks.length > 0) editStore.setState({ remarks: [] });
});
sessionStore.subscribe((state, before) => {
  if (state.mode !== before.mode || (state.tool !== before.tool && state.tool !== null)) endAll({ isSeveral: false });
  else if (state.companions !== before.companions) endAll();
});

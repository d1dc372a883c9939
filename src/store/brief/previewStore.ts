/** The slide that is worked on as the room will see it: whether its face lies over the map, and by how much the map shows it smaller than the slide says. Neither saved nor undone. */
import { createStore } from 'zustand/vanilla';

interface PreviewState {
  /** Asked for by whoever works on the slides. */
  readonly isWanted: boolean;
  /** It lies over the map now, and has the camera in its hands. */
  readonly isShown: boolean;
  /** Zoom levels that the map is nearer than the slide says, in the part of it that the words leave free. */
  readonly nearer: number;
  /** The words of the slide are too long for their place even at their smallest. */
  readonly isTooLong: boolean;
  /** How often the slide was asked to be shown from its own place. */
  readonly asked: number;
  /** The callout that the next press on the map gives its place; `new` is one that is not there yet. */
  readonly placing: string | null;
  set(part: Partial<Omit<PreviewState, 'set'>>): void;
}

export const previewStore = createStore<PreviewState>()((set) => ({ isWanted: true, isShown: false, nearer: 0, isTooLong: false, asked: 0, placing: null, set: (part) => set(part) }));

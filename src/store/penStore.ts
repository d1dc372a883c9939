/**
 * What the pen is about: where its crosshair is, what it snaps to, what was placed, what is offered. Neither saved nor
 * undone, and empty while nothing is drawn. Written by `map/drawing` alone; the interface reads it and commands the pen by it.
 */
import { createStore } from 'zustand/vanilla';
import type { LonLat } from '../geo/types.ts';
import type { AlongRoads } from '../sketch/alongRoads.ts';
import type { DrawingRefusal } from '../sketch/buildDrawnFeature.ts';
import type { Snap } from '../sketch/snap.ts';
import type { SquareMode, SquareOffer } from '../sketch/squareOffer.ts';

/** Pixels from the top left corner of the map. */
export interface MapPixel {
  readonly x: number;
  readonly y: number;
}

/** What the interface may ask of the pen. */
export interface PenCommands {
  /** Places the next corner there, whatever the pointer does. */
  placeAt(at: LonLat): void;
  /** Takes back the corner that was placed last. */
  takeBack(): void;
  /** Ends the gesture with the corners that are placed. */
  finish(): void;
  /** Gives the map the keyboard, with the crosshair in its middle. */
  aim(): void;
}

/** A barrier that was just drawn across roads, and what it may be instead. */
export interface BarrierOffer {
  readonly barrierId: string;
  readonly found: SquareOffer;
  /** What the map shows beside the line as it was drawn. */
  readonly preview: SquareMode | null;
}

interface PenState {
  /** Null until the pen stands. */
  readonly pen: PenCommands | null;
  /** The keyboard's crosshair; null while the pen is led by a pointer. */
  readonly crosshair: MapPixel | null;
  /** Where a press would place a corner now. */
  readonly aim: LonLat | null;
  /** What that place snaps to, and where on the screen it is. */
  readonly snap: Snap & MapPixel | null;
  /** Corners of the unfinished gesture, without the one under the pen. */
  readonly placed: readonly LonLat[];
  /** The draft of a closure or a movement along the roads; null for other tools. */
  readonly followed: AlongRoads | null;
  readonly offer: BarrierOffer | null;
  /** Why the shape of a feature did not change after its corner was dragged. */
  readonly reshapeRefusal: DrawingRefusal | null;
  set(part: Partial<Omit<PenState, 'set'>>): void;
}

export const penStore = createStore<PenState>()((set) => ({
  pen: null, crosshair: null, aim: null, snap: null, placed: [], followed: null, offer: null, reshapeRefusal: null,
  set: (part) => set(part),
}));

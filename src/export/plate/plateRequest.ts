/**
 * What is asked of the map's picture for a page, and what can be said where it cannot be made. A plate is the map alone, at the
 * resolution of the paper.
 */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import type { Camera, Locale, Theme, View } from '../../scenario/view.ts';
import type { CheckOverlay } from '../../scene/check/overlay.ts';
import type { ReplayOverlay } from '../../scene/check/replayOverlay.ts';
import type { AnswerLayers, SceneGround, SceneWords } from '../../scene/sceneInput.ts';

/** What the plate shows: all that the map on the screen is drawn from, but for what is selected. */
export interface PlateContent {
  readonly baseline: Baseline;
  /** As the planner has it: what is too sensitive for a picture is taken out here, unless `hasSensitive`. Null where none is open. */
  readonly scenario: Scenario | null;
  /** Whether the plan is drawn where its layer is switched off, as on the planner's table. */
  readonly isOnTable: boolean;
  readonly postureId: string;
  readonly shownPhases: ShownPhases;
  readonly view: Pick<View, 'hiddenLayers' | 'symbols' | 'dates'>;
  readonly theme: Theme;
  readonly locale: Locale;
  /** `unlocated` held properties stand in the tray. */
  readonly words: (locale: Locale, unlocated: number) => SceneWords;
  /** Ways in and cut of a check; with `answerLayers`. */
  readonly check?: CheckOverlay;
  readonly replay?: ReplayOverlay;
  readonly answerLayers?: AnswerLayers;
  /** Of the device that draws; absent is the embedded one. */
  readonly ground?: SceneGround;
  /** Places of held properties, failed and repair states, reaction times: after a warning that names them. */
  readonly hasSensitive: boolean;
}

/** One image of the map by its name, at `scale` pixels a CSS pixel; null for a name that nobody draws (`map/images`). */
export type DrawImage = (name: string, scale: number) => Promise<ImageData | null>;

export interface PlateRequest {
  readonly content: PlateContent;
  /** `zoom` with CSS pixels of 1/96 inch on paper: marks and labels have their screen size there. */
  readonly camera: Camera;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly dpi: number;
  readonly drawImage: DrawImage;
}

/** In the order in which they are gone through. */
export const plateStages = ['map', 'pixels', 'file'] as const;
export type PlateStage = (typeof plateStages)[number];

/** `part` of the stage that is done, from 0 to 1. */
export type OnPlateProgress = (stage: PlateStage, part: number) => void;

export interface PlateOptions {
  readonly onProgress?: OnPlateProgress;
  /** Ends the work and gives back map, context and worker. */
  readonly signal?: AbortSignal;
}

export const plateRefusalReasons = [
  /** More than `mostPixels`. */
  'too-many-pixels',
  /** A side is longer than the graphics chip, or a file of the kind, allows. */
  'side-too-long',
  /** No WebGL at all. */
  'no-webgl',
  /** The chip gave the map up while it was drawn, from want of memory most often. */
  'context-lost',
  /** The map came to no rest. */
  'stalled',
  /** A source or an image failed. */
  'map-failed',
  /** The worker broke, or the browser has no encoder for the kind. */
  'not-written',
  /** A picture for GIS is north up or turned, never tilted. */
  'tilted',
  'cancelled',
] as const;
export type PlateRefusalReason = (typeof plateRefusalReasons)[number];

export interface PlateRefusal {
  readonly ok: false;
  readonly reason: PlateRefusalReason;
  /** Where, for people who look into it: a limit, a stage, the browser's own words. */
  readonly at: string;
  /** The finest resolution that would work; null where the resolution is not the trouble. */
  readonly largestDpi: number | null;
}

export function refusePlate(reason: PlateRefusalReason, at = '', largestDpi: number | null = null): PlateRefusal {
  return { ok: false, reason, at, largestDpi };
}

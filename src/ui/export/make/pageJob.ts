/** The work of making files, in stages, and why it may come to nothing. */
import { type PlateRefusalReason, plateStages } from '../../../export/plate/plateRequest.ts';

export const jobStages = ['link', ...plateStages] as const;
export type JobStage = (typeof jobStages)[number];

/** `clipboard`: the browser refused it; `no-clipboard`: it has none for pictures; `failed`: for a reason nobody foresaw. */
export type RefusalReason = PlateRefusalReason | 'clipboard' | 'no-clipboard' | 'failed';

export interface Refused {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly largestDpi: number | null;
}

export const cancelled: Refused = { ok: false, reason: 'cancelled', largestDpi: null };
export const failed: Refused = { ok: false, reason: 'failed', largestDpi: null };

export interface MadeFile {
  readonly ok: true;
  readonly blob: Blob;
  /** With its ending. */
  readonly name: string;
}

export interface PageOptions {
  readonly onProgress?: (stage: JobStage, part: number) => void;
  readonly signal?: AbortSignal;
}

/** How much of a page's work is done, 0 to 1: the map takes most of the time (measured: some two thirds). */
const shares: Readonly<Record<JobStage, readonly [from: number, to: number]>> = { link: [0, 0.05], map: [0.05, 0.6], pixels: [0.6, 0.85], file: [0.85, 1] };

export function partOfPage(stage: JobStage, part: number): number {
  const [from, to] = shares[stage];
  return from + (to - from) * Math.min(1, Math.max(0, part));
}

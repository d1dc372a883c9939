/**
 * What a slide says one after the other, and the columns it runs through: as much as has room goes on the page, the rest is left for the
 * next. Nothing is lost, and a page never stays empty while something is left.
 */
import type { PageItem } from '../../pageLayout.ts';
import type { SlideSetting } from '../slideSetting.ts';

/** Something that can be set at any width and size. */
export interface Flowing {
  /** `mostMm` is the height of the column: nothing that cannot be parted is higher. */
  set(setting: SlideSetting, room: FlowRoom): SetPiece;
}

export interface FlowRoom {
  readonly widthMm: number;
  readonly sizeMm: number;
  readonly mostMm: number;
}

export interface SetPiece {
  readonly heightMm: number;
  /** Above it, but not at the top of a column. */
  readonly gapMm: number;
  place(startMm: number, topMm: number): readonly PageItem[];
  /** As much of it as is `heightMm` high; null where none of it is. */
  cut(heightMm: number): { readonly first: SetPiece; readonly rest: Flowing } | null;
  /** A heading: not left alone at the end of a column. */
  readonly isHeading?: boolean;
}

export interface Column {
  readonly startMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface Filled {
  readonly items: readonly PageItem[];
  readonly rest: readonly Flowing[];
  /** Of the columns, how high each is filled. */
  readonly usedMm: readonly number[];
}

const tolerance = 1e-6;

/** What cannot be parted. */
export const atom = (heightMm: number, gapMm: number, place: SetPiece['place']): SetPiece => ({ heightMm, gapMm, place, cut: () => null });

/** Runs what flows through the columns at one size. */
export function fillColumns(setting: SlideSetting, flow: readonly Flowing[], columns: readonly Column[], sizeMm: number): Filled {
  const items: PageItem[] = [];
  const usedMm: number[] = [];
  let queue = [...flow];
  for (const { startMm, topMm, widthMm, heightMm } of columns) {
    let used = 0;
    while (queue.length > 0) {
      const [next, after] = queue;
      if (!next) break;
      const room: FlowRoom = { widthMm, sizeMm, mostMm: heightMm };
      const piece = next.set(setting, room);
      const gap = used === 0 ? 0 : piece.gapMm;
      const left = heightMm - used - gap;
      const follower = piece.isHeading && after && used > 0 ? leastOf(after.set(setting, room), sizeMm) : 0;
      if (piece.heightMm + follower <= left + tolerance) {
        items.push(...piece.place(startMm, topMm + used + gap));
        used += gap + piece.heightMm;
        queue = queue.slice(1);
        continue;
      }
      const parted = piece.isHeading && used > 0 ? null : piece.cut(left);
      if (parted) {
        items.push(...parted.first.place(startMm, topMm + used + gap));
        used += gap + parted.first.heightMm;
        queue = [parted.rest, ...queue.slice(1)];
      } else if (used === 0 && piece.heightMm > 0 && columns.length === 1 && heightMm > leastColumn) {
        // Higher than any column: better over its end than never.
        items.push(...piece.place(startMm, topMm));
        used = heightMm;
        queue = queue.slice(1);
      }
      break;
    }
    usedMm.push(used);
  }
  return { items, rest: queue, usedMm };
}

/** A column lower than this is only what was left over, millimetres. */
const leastColumn = 60;

const leastOf = (piece: SetPiece, sizeMm: number): number => piece.gapMm + Math.min(piece.heightMm, 3 * sizeMm);

/** At the largest of the sizes at which all of it has room; else at the last, with a rest. */
export function fitFlow(setting: SlideSetting, flow: readonly Flowing[], columns: readonly Column[], sizesMm: readonly number[]): Filled & { readonly sizeMm: number } {
  const least = sizesMm.at(-1) ?? 4;
  // What has no room at the least size has none at any: long texts are not set again and again to learn that.
  const smallest = { ...fillColumns(setting, flow, columns, least), sizeMm: least };
  if (smallest.rest.length > 0) return smallest;
  for (const sizeMm of sizesMm.slice(0, -1)) {
    const filled = fillColumns(setting, flow, columns, sizeMm);
    if (filled.rest.length === 0) return { ...filled, sizeMm };
  }
  return smallest;
}

/** How high all of it would be in one column at one size. */
export function flowHeight(setting: SlideSetting, flow: readonly Flowing[], room: FlowRoom): number {
  return flow.reduce((sum, one, index) => {
    const { heightMm, gapMm } = one.set(setting, room);
    return sum + heightMm + (index === 0 ? 0 : gapMm);
  }, 0);
}

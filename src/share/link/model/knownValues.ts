/**
 * Which values have stood where: the newest first, by column and by column and kind. Most members of a plan say what the same member of an earlier feature
 * said, so that asking for one of these comes first.
 */
import type { Json } from './plainJson.ts';

const mostKept = 12;
const mostAsked = 16;

export interface Candidates {
  readonly values: readonly Json[];
  /** So many of them come from the same column and kind. */
  readonly own: number;
  /** Bits of whether the last values here were among the candidates, newest lowest; a 1 stands above them. */
  readonly hits: number;
}

export class KnownValues {
  private readonly lists = new Map<number, Json[]>();
  private readonly hits = new Map<number, number>();

  candidates(column: number, columnOfKind: number): Candidates {
    const own = this.lists.get(columnOfKind) ?? [];
    const values = [...own];
    for (const value of this.lists.get(column) ?? []) if (values.length < mostAsked && !own.includes(value)) values.push(value);
    return { values, own: own.length, hits: this.hits.get(columnOfKind) ?? 1 };
  }

  noteHit(columnOfKind: number, isHit: boolean): void {
    this.hits.set(columnOfKind, ((((this.hits.get(columnOfKind) ?? 1) << 1) | (isHit ? 1 : 0)) & 255) | 256);
  }

  /** A value that was known is to be the very one among the candidates: what is the same is told by identity here, as comparing would take long. */
  keep(column: number, columnOfKind: number, value: Json): void {
    this.bringForward(column, value);
    if (columnOfKind !== column) this.bringForward(columnOfKind, value);
  }

  /** Makes `value` all that is known of a column. */
  reset(columnOfKind: number, value: Json): void {
    this.lists.set(columnOfKind, [value]);
  }

  copyFrom(other: KnownValues): void {
    this.lists.clear();
    this.hits.clear();
    for (const [column, list] of other.lists) this.lists.set(column, [...list]);
    for (const [column, hits] of other.hits) this.hits.set(column, hits);
  }

  private bringForward(column: number, value: Json): void {
    const list = this.lists.get(column);
    if (!list) {
      this.lists.set(column, [value]);
      return;
    }
    const before = list.indexOf(value);
    if (before >= 0) list.splice(before, 1);
    list.unshift(value);
    if (list.length > mostKept) list.pop();
  }
}

/** Collects remarks: all are counted, the first of each reason are kept, so that a file of nothing but faults fills no memory. */
import type { OpenRemark, OpenRemarkReason } from './openedNetwork.ts';

export const remarksKept = 200;

export class RemarkList {
  readonly #counts = new Map<OpenRemarkReason, number>();
  readonly kept: OpenRemark[] = [];

  add(reason: OpenRemarkReason, at: string | null, other: string | null = null): void {
    const count = (this.#counts.get(reason) ?? 0) + 1;
    this.#counts.set(reason, count);
    if (count <= remarksKept) this.kept.push({ reason, at, other });
  }

  counts(): Readonly<Partial<Record<OpenRemarkReason, number>>> {
    return Object.fromEntries(this.#counts);
  }
}

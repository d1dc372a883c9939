/** The least set of places that closes what leaks, or a way on which nothing may be closed. In edges of the split network, without words. */
import { findMaxFlow } from '../../network/flow/maxFlow.ts';
import type { SplitNetwork } from '../../network/split/splitNetwork.ts';
import { cutAt, type LeakEnds, sharedEnds, wayUncut } from '../seal/findLeak.ts';

export interface CutQuestion {
  readonly split: SplitNetwork;
  /** Each to be parted; they may have different origins. */
  readonly ends: readonly LeakEnds[];
  /** By edge: what closing it costs, in whole numbers; 0 is closed, Infinity may not be. */
  readonly weight: Float64Array;
  /** Edges of which a way that cannot be cut should have as few as it may. */
  readonly isCostly: (edge: number) => boolean;
}

export type SuggestedCut =
  | {
    readonly ok: true;
    /** An edge, and the end of it behind which lies what is protected. */
    readonly cut: readonly { readonly edge: number; readonly behind: 'from' | 'to' }[];
    /** No cheaper set is possible. With several questions that share no origin it may be that one is. */
    readonly isLeast: boolean;
  }
  /** Arcs of a way; none where an origin and a target are one place. */
  | { readonly ok: false; readonly way: readonly number[] };

export function suggestCut({ split, ends, weight, isCostly }: CutQuestion): SuggestedCut {
  const rest = weight.slice();
  const cut: { readonly edge: number; readonly behind: 'from' | 'to' }[] = [];
  const asked = [...sharedEnds(ends), ...ends];
  let least = 0;
  for (const one of asked) {
    const found = findMaxFlow(split, { capacity: rest, ...one });
    if (!found.isFinite) return { ok: false, way: wayUncut(split, rest, one, isCostly) };
    if (found.value === 0) continue;
    // With nothing closed yet this alone is what any answer must cost.
    if (cut.length === 0) least = found.value;
    // Lines that stand are raised farthest out, so that most is behind them; what is to be built stands nearest to what it protects, and is shortest there.
    const outermost = cutAt(split, rest, found, 'sources');
    const isStanding = outermost.every((edge) => (split.gate[edge] ?? -1) >= 0);
    const side = isStanding ? found.sourceSide : found.sinkSide;
    const isBehindFrom = (edge: number) => (side[split.edgeFrom[edge] ?? 0] === 1) !== isStanding;
    for (const edge of isStanding ? outermost : cutAt(split, rest, found, 'sinks')) {
      cut.push({ edge, behind: isBehindFrom(edge) ? 'from' : 'to' });
      rest[edge] = 0;
    }
  }
  const total = cut.reduce((sum, { edge }) => sum + (weight[edge] ?? 0), 0);
  const isLeast = total === least || asked.some((one) => {
    const found = findMaxFlow(split, { capacity: weight, ...one });
    return found.isFinite && found.value === total;
  });
  return { ok: true, cut, isLeast };
}

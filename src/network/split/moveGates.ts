/** A split network whose gates have moved a little: while a line is dragged along its road, nothing of the network changes but where that road is parted. */
import type { EdgePoint, RoadGraph } from '../graph/roadGraph.ts';
import { byPlace, type Happening, happeningAt, type SplitNetwork } from './splitNetwork.ts';

/**
 * The network that `splitNetwork` would make of the same places and these gates, sharing all but lengths with `split`; null where they no longer stand
 * in the same order along the same roads, or a piece of road gains or loses its length.
 */
export function moveGates(graph: RoadGraph, split: SplitNetwork, gates: readonly EdgePoint[]): SplitNetwork | null {
  const { shape: { happenings: before }, fromMm: oldFrom, toMm: oldTo, gate } = split;
  if (gates.length !== split.edgeOfGate.length) return null;
  const moved: Happening[] = [...gates.map((place, index) => happeningAt(graph, place, index)), ...before.filter(({ what }) => what < 0)].sort(byPlace);
  const isSame = moved.every((one, index) => {
    const other = before[index];
    return other !== undefined && one.what === other.what && one.edge === other.edge && meetsLast(moved, index) === meetsLast(before, index);
  });
  if (!isSame) return null;
  const [fromMm, toMm] = [oldFrom.slice(), oldTo.slice()];
  const touched: number[] = [];
  let more = 0;
  for (const { edge, alongMm, what } of moved) {
    const piece = edge + more;
    const last = what < 0 ? piece + 1 : piece + 2;
    for (let end = piece; end < last; end += 1) {
      toMm[end] = alongMm;
      fromMm[end + 1] = alongMm;
      touched.push(end);
    }
    touched.push(last);
    more += last - piece;
  }
  // A piece without length holds no barrier.
  if (touched.some((piece) => (gate[piece] ?? -1) < 0 && (fromMm[piece] === toMm[piece]) !== (oldFrom[piece] === oldTo[piece]))) return null;
  return { ...split, fromMm, toMm };
}

/** Whether it stands at one spot with what comes before it. */
function meetsLast(happenings: readonly Happening[], index: number): boolean {
  const [one, last] = [happenings[index], happenings[index - 1]];
  return one !== undefined && last !== undefined && one.edge === last.edge && one.alongMm === last.alongMm;
}

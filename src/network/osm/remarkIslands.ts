/** Parts of the network that no way joins to its largest part: often a road cut off by the border, sometimes a fault of the file. */
import type { RoadPiece } from './nodeWays.ts';
import type { OpenedRoad } from './openedNetwork.ts';
import type { RemarkList } from './remarkList.ts';

/** One remark an island, at its first road. Of several largest parts the first is taken for the mainland. */
export function remarkIslands(pieces: readonly RoadPiece[], roads: readonly OpenedRoad[], remarks: RemarkList): void {
  const parent = new Map<number, number>();
  const rootOf = (place: number): number => {
    let at = place;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const { places } of pieces) {
    const [a, b] = [rootOf(Number(places[0])), rootOf(Number(places.at(-1)))];
    if (a !== b) parent.set(a, b);
  }
  const parts = new Map<number, { count: number; readonly first: number }>();
  for (const [index, { places }] of pieces.entries()) {
    const root = rootOf(Number(places[0]));
    const part = parts.get(root);
    if (part) part.count += 1;
    else parts.set(root, { count: 1, first: index });
  }
  const largest = [...parts.values()].reduce((best, part) => (part.count > best.count ? part : best), { count: 0, first: -1 });
  for (const { count, first } of parts.values()) if (first !== largest.first) remarks.add('island', roads[first]?.at ?? null, String(count));
}

/** The road network is one piece, and every junction has a road. */
import type { Baseline } from '../baseline.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

/** One problem for each junction that cannot be reached from the largest piece. */
export function checkConnectivity({ junctions, roads }: Baseline): readonly Problem[] {
  const neighbours = new Map<string, string[]>(junctions.map(({ id }) => [id, []]));
  for (const { properties: { from, to } } of roads) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const pieces: (readonly string[])[] = [];
  for (const { id } of junctions) {
    if (seen.has(id)) continue;
    const piece = [id];
    seen.add(id);
    for (const at of piece) for (const next of neighbours.get(at) ?? []) {
      if (seen.has(next) || !neighbours.has(next)) continue;
      seen.add(next);
      piece.push(next);
    }
    pieces.push(piece);
  }
  const largest = new Set(pieces.toSorted((a, b) => b.length - a.length)[0]);
  return junctions.filter(({ id }) => !largest.has(id))
    .map((junction) => report(junction, '', 'disconnected', `not joined to the largest piece (${largest.size} junctions)`));
}

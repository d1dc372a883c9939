/** Keeps Terra Draw from growing with all that was ever drawn. */
import type { TerraDraw } from 'terra-draw';

interface Index {
  readonly idToNode?: unknown;
  readonly nodeToId?: unknown;
}

/** To be called where nothing is drawn: Terra Draw 1.35 takes what is removed or cleared out of its tree of places, but leaves it in the two tables beside the tree. */
export function forgetPlaces(draw: TerraDraw): void {
  const store = Reflect.get(draw, '_store') as { readonly spatialIndex?: Index } | undefined;
  const index = store?.spatialIndex;
  for (const table of [index?.idToNode, index?.nodeToId]) if (table instanceof Map) table.clear();
}

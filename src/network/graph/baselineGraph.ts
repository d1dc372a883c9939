/** The road graph of a baseline, built once for each and kept with it. */
import type { Baseline } from '../../baseline/baseline.ts';
import { buildRoadGraph } from './buildRoadGraph.ts';
import type { RoadGraph } from './roadGraph.ts';

const graphs = new WeakMap<Baseline, { readonly graph: RoadGraph | null }>();

/** Null where its roads make no network. */
export function graphOfBaseline(baseline: Baseline): RoadGraph | null {
  const kept = graphs.get(baseline);
  if (kept) return kept.graph;
  const built = buildRoadGraph(baseline.roads, baseline.junctions);
  const graph = built.ok ? built.graph : null;
  graphs.set(baseline, { graph });
  return graph;
}

/** For a baseline whose graph somebody has built already, in a worker for instance. */
export function keepGraph(baseline: Baseline, graph: RoadGraph): void {
  graphs.set(baseline, { graph });
}

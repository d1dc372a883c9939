/** What is found of a geometry (or a list) on a graph, kept as long as both are: neither ever changes. */
import type { RoadGraph } from '../../network/graph/roadGraph.ts';

/** Of one geometry the last `rest` (a precision, say) is kept. */
export function keepByGeometry<Geometry extends object, Found, Rest extends readonly (number | string)[] = []>(
  find: (graph: RoadGraph, geometry: Geometry, ...rest: Rest) => Found,
): (graph: RoadGraph, geometry: Geometry, ...rest: Rest) => Found {
  const graphs = new WeakMap<RoadGraph, WeakMap<Geometry, { readonly key: string; readonly found: Found }>>();
  return (graph, geometry, ...rest) => {
    let kept = graphs.get(graph);
    if (!kept) {
      kept = new WeakMap();
      graphs.set(graph, kept);
    }
    const key = rest.join();
    const before = kept.get(geometry);
    if (before?.key === key) return before.found;
    const found = find(graph, geometry, ...rest);
    kept.set(geometry, { key, found });
    return found;
  };
}

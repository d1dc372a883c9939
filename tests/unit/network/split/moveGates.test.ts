/** A split network whose gates moved, against splitting the roads again: on random networks with gates and places on one edge and at one spot. */
import { expect, test } from 'vitest';
import { findBuildable, layBuildRules } from '../../../../src/analysis/suggest/buildable.ts';
import { nodePlace } from '../../../../src/network/graph/edgeGeometry.ts';
import type { EdgePoint, RoadGraph } from '../../../../src/network/graph/roadGraph.ts';
import { moveGates } from '../../../../src/network/split/moveGates.ts';
import { splitNetwork } from '../../../../src/network/split/splitNetwork.ts';
import { randomNetwork } from '../../../fixtures/network/randomNetwork.ts';
import { type SeededRandom, seededRandom } from '../../../fixtures/network/seededRandom.ts';

/** On whole hundreds of metres, so that spots are shared, ends of edges among them. */
function randomSpot(graph: RoadGraph, random: SeededRandom): EdgePoint {
  const edge = random.between(0, graph.edgeCount - 1);
  return { edge, alongMm: Math.min(graph.edgeLengthMm[edge] ?? 0, random.between(0, 60) * 100_000) };
}

function step(graph: RoadGraph, random: SeededRandom, { edge, alongMm }: EdgePoint): EdgePoint {
  if (random.between(0, 2) > 0) return { edge, alongMm };
  if (random.between(0, 9) === 0) return randomSpot(graph, random);
  return { edge, alongMm: Math.max(0, Math.min(graph.edgeLengthMm[edge] ?? 0, alongMm + random.between(-2, 2) * (random.between(0, 1) === 0 ? 1000 : 100_000))) };
}

test('is what splitting again makes of it, or says that it is another network', { timeout: 30_000 }, () => {
  const random = seededRandom(29);
  let [moved, refused] = [0, 0];
  for (let round = 0; round < 300; round += 1) {
    const graph = randomNetwork(random);
    const places = Array.from({ length: random.between(0, 3) }, () => (random.between(0, 2) === 0 ? { node: random.between(0, graph.nodeCount - 1) } : randomSpot(graph, random)));
    let gates: readonly EdgePoint[] = Array.from({ length: random.between(0, 4) }, () => randomSpot(graph, random));
    let split = splitNetwork(graph, { gates, places });
    const rules = { excluded: new Set<number>(), standOffMeters: 150, sites: [{ id: 'seat', kind: 'site' as const, place: nodePlace(graph, 0), precisionMeters: 5 }], buildAreas: [] };
    const ground = layBuildRules(graph, rules);
    let buildable = findBuildable(ground, split);
    for (let turn = 0; turn < 4; turn += 1) {
      gates = gates.map((gate) => step(graph, random, gate));
      const again = splitNetwork(graph, { gates, places });
      const after = moveGates(graph, split, gates);
      if (after === null) {
        refused += 1;
        split = again;
        buildable = findBuildable(ground, split);
        continue;
      }
      moved += 1;
      expect({ ...after, shape: null }, `round ${round}`).toEqual({ ...again, shape: null });
      expect(after.shape).toBe(split.shape);
      buildable = findBuildable(ground, after, buildable);
      expect(buildable.blockedBy, `round ${round}`).toEqual(findBuildable(ground, again).blockedBy);
      split = after;
    }
  }
  expect(moved).toBeGreaterThan(250);
  expect(refused).toBeGreaterThan(100);
});

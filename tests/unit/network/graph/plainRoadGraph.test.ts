/** The quick way to a road graph gives to the bit what the plain one does: of roads in any order, with ids of any letters, loops, stubs without length and junctions in one place. */
import { expect, test } from 'vitest';
import { assumableRoadFields, roadClasses } from '../../../../src/baseline/kinds/road.ts';
import { buildRoadGraph } from '../../../../src/network/graph/buildRoadGraph.ts';
import { type JunctionInput, nodeRoles, oneWays, type RoadInput } from '../../../../src/network/graph/roadGraph.ts';
import { gridRoads } from '../../../fixtures/network/grid.ts';
import { plainRoadGraph } from '../../../fixtures/network/plainRoadGraph.ts';
import { type SeededRandom, seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

/** Latin alone, or letters that no byte holds; of several lengths, none the beginning of another only by chance. */
const namesOf = (random: SeededRandom, what: string, count: number): readonly string[] => {
  const style = random.between(0, 2);
  return Array.from({ length: count }, (_, index) => (style === 0 ? `${what}-${index}` : style === 1 ? `${'way/'.repeat(index % 3)}${what}${index * 7919}` : `${index % 2 === 0 ? 'شارع' : ''}${what}${index}`));
};

function randomRoads(random: SeededRandom): { readonly roads: readonly RoadInput[]; readonly junctions: readonly JunctionInput[] } {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T;
  const maybe = (value: number) => (random.between(0, 3) === 0 ? null : value);
  // Few places, some all but the same, so that junctions fall together.
  const place = (): [number, number] => [44.4 + random.between(0, 8) * 0.001 + random.between(0, 1) * 4e-7, 33.3 + random.between(0, 8) * 0.001];
  const junctions = namesOf(random, 'j', random.between(1, 30)).map((id): JunctionInput => ({ id, geometry: { coordinates: place() }, properties: { role: pick(nodeRoles) } }));
  const roads = namesOf(random, 'r', random.between(1, 60)).map((id): RoadInput => {
    const [from, to] = [pick(junctions), random.between(0, 9) === 0 ? null : pick(junctions)];
    const end = to ?? from;
    const bends = Array.from({ length: random.between(0, 4) }, () => (random.between(0, 5) === 0 ? [...from.geometry.coordinates] as [number, number] : place()));
    return {
      id, geometry: { coordinates: [[...from.geometry.coordinates], ...to === null ? [] : bends, [...end.geometry.coordinates]] },
      properties: {
        from: from.id, to: end.id, class: pick(roadClasses), oneWay: pick(oneWays), lanes: maybe(random.between(1, 8)), widthMeters: maybe(random.between(1, 300) / 7), speedKmh: maybe(random.between(1, 120) / 3),
        bridge: random.between(0, 1) === 1, serves: random.between(0, 4) === 0 ? 'a-facility' : null, position: pick(['illustrative', 'approximate', 'surveyed']), precisionMeters: maybe(random.between(1, 900)),
        assumed: assumableRoadFields.filter(() => random.between(0, 1) === 1),
      },
    };
  });
  const mixed = <T>(list: readonly T[]): readonly T[] => list.map((one) => ({ one, at: random.between(0, 1_000_000) })).toSorted((a, b) => a.at - b.at).map(({ one }) => one);
  return { roads: mixed(roads), junctions: mixed(junctions) };
}

const built = (roads: readonly RoadInput[], junctions: readonly JunctionInput[]) => {
  const graph = buildRoadGraph(roads, junctions);
  if (!graph.ok) throw new Error(JSON.stringify(graph.problems));
  return graph.graph;
};

test('a hundred random networks', () => {
  let withEdges = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const { roads, junctions } = randomRoads(seededRandom(seed));
    const plain = roads.some(({ properties: { from, to } }) => from !== to) ? plainRoadGraph(roads, junctions) : null;
    if (!plain) continue;
    expect(built(roads, junctions), `seed ${seed}`).toEqual(plain);
    withEdges += 1;
  }
  expect(withEdges).toBeGreaterThan(80);
});

test('a city of squares, and the shipped roads', () => {
  const { roads, junctions } = gridRoads(12);
  expect(built(roads, junctions)).toEqual(plainRoadGraph(roads, junctions));
  expect(built(shipped.roads, shipped.junctions)).toEqual(plainRoadGraph(shipped.roads, shipped.junctions));
});

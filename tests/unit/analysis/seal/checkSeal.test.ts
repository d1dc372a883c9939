/** Closed, leaking or no data: by hand in the town, and against shortest ways on random networks. */
import { describe, expect, it, test } from 'vitest';
import { checkSeal, type PreparedSeal, prepareSeal, type SealPlace } from '../../../../src/analysis/seal/checkSeal.ts';
import { failuresThatOpen } from '../../../../src/analysis/seal/weakPoints.ts';
import { barred, buildEdgeStops } from '../../../../src/network/crossings/edgeStops.ts';
import type { EdgePoint, RoadGraph } from '../../../../src/network/graph/roadGraph.ts';
import type { Place } from '../../../../src/network/ways/searchCosts.ts';
import { shortestWay } from '../../../../src/network/ways/shortestWay.ts';
import { buildGateGraph } from '../../../../src/network/split/gateGraph.ts';
import { splitNetwork } from '../../../../src/network/split/splitNetwork.ts';
import { edgeOf, graphOf, nodeOf } from '../../../fixtures/network/graphOf.ts';
import { randomNetwork } from '../../../fixtures/network/randomNetwork.ts';
import { townRoads } from '../../../fixtures/network/town.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';

const town = graphOf();
const at = (id: string): Place => ({ node: nodeOf(town, id) });
const on = (id: string, alongMeters: number): EdgePoint => ({ edge: edgeOf(town, id), alongMm: alongMeters * 1000 });

/** Targets by name, each with the places where it may join the roads. */
function ask(graph: RoadGraph, origins: readonly Place[], targets: Readonly<Record<string, readonly Place[]>>, gates: readonly EdgePoint[]): PreparedSeal {
  const named = Object.entries(targets);
  const split = splitNetwork(graph, { gates, places: [...origins, ...named.flatMap(([, places]) => places)] });
  const nodesOf = (place: number) => [...split.placeNode.subarray(split.firstPlaceNode[place], split.firstPlaceNode[place + 1])];
  let place = origins.length;
  return prepareSeal({
    gates: buildGateGraph(split), origins: origins.map((_, index): SealPlace => ({ id: `origin ${index}`, attachments: [nodesOf(index)] })),
    targets: named.map(([id, places]): SealPlace => ({ id, attachments: places.map(() => nodesOf(place++)) })),
  });
}
const allShut = (gates: readonly unknown[]) => new Uint8Array(gates.length).fill(1);

describe('in the town, from A and C', () => {
  const origins = [at('A'), at('C')];

  it('open roads leak', () => {
    expect(checkSeal(ask(town, origins, { hall: [at('H')] }, []), new Uint8Array())).toMatchObject({ answer: 'leaking', depth: null });
  });

  const ring = [on('A-D', 50), on('B-E', 50), on('C-F', 50)];
  it('three lines across the three ways south close them, one deep', () => {
    expect(checkSeal(ask(town, origins, { hall: [at('H')] }, ring), allShut(ring))).toEqual({ answer: 'closed', reason: null, depth: 1, targets: [{ id: 'hall', answer: 'closed', depth: 1 }] });
  });

  it.each([0, 1, 2])('each of the three is needed (%i)', (open) => {
    const shut = allShut(ring);
    shut[open] = 0;
    expect(checkSeal(ask(town, origins, { hall: [at('H')] }, ring), shut).answer).toBe('leaking');
  });

  it('a second line behind makes it two deep there, and the least counts', () => {
    const gates = [...ring, on('E-H', 50), on('G-H', 70)];
    const answer = checkSeal(ask(town, origins, { hall: [at('H')], depot: [at('D')] }, gates), allShut(gates));
    expect(answer.targets).toEqual([{ id: 'hall', answer: 'closed', depth: 2 }, { id: 'depot', answer: 'closed', depth: 1 }]);
    expect(answer.depth).toBe(1);
  });

  it('a one-way binds no hostile driver: against D–E the line is gone round', () => {
    const gates = [on('A-D', 50)];
    expect(checkSeal(ask(town, origins, { depot: [at('D')] }, [...gates, on('D-G', 50)]), allShut([0, 0])).answer).toBe('leaking');
  });

  it('a site that may lie on either side of the line gives no data', () => {
    expect(checkSeal(ask(town, origins, { hall: [on('B-E', 40), on('B-E', 60)] }, ring), allShut(ring)))
      .toMatchObject({ answer: 'no-data', targets: [{ reason: 'straddles' }] });
  });

  it('a site off every road gives no data, and so does one that no way reaches with all lines open', () => {
    expect(checkSeal(ask(town, origins, { farm: [] }, ring), allShut(ring)).targets).toEqual([{ id: 'farm', answer: 'no-data', reason: 'no-road' }]);
    const island = graphOf(townRoads.filter(({ id }) => ['A-D', 'H-I'].includes(id)));
    const question = ask(island, [{ node: nodeOf(island, 'A') }], { hall: [{ node: nodeOf(island, 'H') }] }, []);
    expect(checkSeal(question, new Uint8Array()).targets).toEqual([{ id: 'hall', answer: 'no-data', reason: 'cut-off' }]);
  });

  it('one leak outweighs what is closed and what is not known', () => {
    expect(checkSeal(ask(town, origins, { hall: [at('H')], gatehouse: [at('B')], farm: [] }, ring), allShut(ring)).answer).toBe('leaking');
  });

  it('without origins or targets there is nothing to say', () => {
    expect(checkSeal(ask(town, [], { hall: [at('H')] }, ring), allShut(ring))).toMatchObject({ answer: 'no-data', reason: 'no-origin' });
    expect(checkSeal(ask(town, origins, {}, ring), allShut(ring))).toMatchObject({ answer: 'no-data', reason: 'no-target' });
  });

  it('what fails together: one group over two lines opens it, a spare line behind does not', () => {
    const gates = [...ring, on('E-H', 50), on('G-H', 70)];
    const question = ask(town, origins, { hall: [at('H')] }, gates);
    expect(failuresThatOpen((shut) => checkSeal(question, shut), allShut(gates), [
      { id: 'west', gates: [0] }, { id: 'inner', gates: [3, 4] }, { id: 'west and inner', gates: [0, 3, 4] }, { id: 'all', gates: [0, 1, 2, 3, 4] },
    ])).toEqual(['west and inner', 'all']);
    const outer = ask(town, origins, { hall: [at('H')] }, ring);
    expect(failuresThatOpen((shut) => checkSeal(outer, shut), allShut(ring), [{ id: 'west', gates: [0] }, { id: 'none', gates: [] }])).toEqual(['west']);
  });

  it('a line is critical where nothing can be said without it: one of two places where the hall may lie is then reached', () => {
    const gates = [on('A-D', 50), on('A-D', 80), on('B-E', 50), on('B-E', 80)];
    const question = ask(town, origins, { hall: [on('A-D', 60), on('B-E', 60)] }, gates);
    expect(checkSeal(question, allShut(gates)).answer).toBe('closed');
    const each = gates.map((_, gate) => ({ id: `line ${gate}`, gates: [gate] }));
    expect(failuresThatOpen((shut) => checkSeal(question, shut), allShut(gates), each)).toEqual(each.map(({ id }) => id));
  });
});

test('leaks exactly where a way is found, on 300 random networks', () => {
  const random = seededRandom(22_07_2020);
  for (let run = 0; run < 300; run += 1) {
    const graph = randomNetwork(random);
    const anywhere = (): EdgePoint => {
      const edge = random.between(0, graph.edgeCount - 1);
      return { edge, alongMm: random.between(1, Math.max(1, (graph.edgeLengthMm[edge] ?? 1) - 1)) };
    };
    const gates = Array.from({ length: random.between(0, 6) }, anywhere);
    const shut = Uint8Array.from(gates, () => random.between(0, 1));
    const [origin, target] = [anywhere(), anywhere()];
    const stops = buildEdgeStops(graph, gates.flatMap((gate, index) => (shut[index] ? [{ ...gate, delayMs: barred }] : [])));
    const question = ask(graph, [origin], { target: [target] }, gates);
    const isReached = shortestWay(graph, origin, target, { mode: 'hostile', stops }) !== null;
    const isJoined = shortestWay(graph, origin, target, { mode: 'hostile' }) !== null;
    expect(checkSeal(question, shut).answer, `run ${run}`).toBe(isReached ? 'leaking' : isJoined ? 'closed' : 'no-data');
  }
});

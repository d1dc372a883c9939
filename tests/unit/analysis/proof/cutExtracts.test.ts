/** What is missing from an extract must never close a plan: every set of nodes is taken away from the town, and every file is spoilt at random. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { buildRoadGraph } from '../../../../src/network/graph/buildRoadGraph.ts';
import { openNetwork } from '../../../../src/network/osm/openNetwork.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { noBaseline, planOf } from '../../../fixtures/network/townPlan.ts';
import { bridge, door, east, hall, middle, ring, west } from './townParts.ts';

const folder = join(import.meta.dirname, '../../../fixtures/osm');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

interface Element { readonly type: string; readonly id: number }

test('of the town as an extract, without any of its 512 sets of nodes, nothing that leaks is called closed', async () => {
  const root = JSON.parse(read('town.overpass.json')) as { readonly elements: readonly Element[] };
  const nodes = root.elements.filter(({ type }) => type === 'node').map(({ id }) => id);
  // Each leaks in the whole town: by one road of the ring, by one door, or by all.
  const leaking = [[], [west, middle], [west, bridge], [middle, bridge], [east], [east, west, middle]].map((lines) => planOf([hall, ...lines]));
  // Closed in the whole town, and still with what is missing far from it.
  const closed = planOf([hall, ...ring, ...door]);
  let stillClosed = 0;
  let refused = 0;
  for (let set = 0; set < 2 ** nodes.length; set += 1) {
    const gone = new Set(nodes.filter((_, index) => (set >> index) & 1));
    const opened = await openNetwork(JSON.stringify({ ...root, elements: root.elements.filter(({ type, id }) => type !== 'node' || !gone.has(id)) }));
    if (!opened.ok) {
      refused += 1;
      continue;
    }
    const built = buildRoadGraph(opened.network.roads, opened.network.junctions);
    if (!built.ok) throw new Error(JSON.stringify(built.problems));
    for (const plan of leaking) {
      const answer = checkScenario(built.graph, noBaseline, plan, { suggest: null }).postures[0]?.outside.answer;
      expect(answer, `without ${[...gone].join(', ')}`).not.toBe('closed');
    }
    if (checkScenario(built.graph, noBaseline, closed, { suggest: null }).postures[0]?.outside.answer === 'closed') stillClosed += 1;
  }
  expect(refused).toBeLessThan(100);
  expect(stillClosed).toBeGreaterThan(10);
}, 60_000);

test('files spoilt at random are opened or refused, and never throw', async () => {
  const random = seededRandom(20_26);
  const files = readdirSync(folder).filter((name) => !name.endsWith('.md'));
  const pieces = ['', '"', '{', '}', ']', '<', '>', '&', '-', '9', 'null', '1e999', '\u0000', 'way', 'node', '\uD800', '[', ',', '/>'];
  let opens = 0;
  for (const name of files) {
    const text = read(name);
    for (let run = 0; run < 150; run += 1) {
      let spoilt = text;
      for (let change = random.between(1, 3); change > 0; change -= 1) {
        const at = random.between(0, spoilt.length - 1);
        spoilt = `${spoilt.slice(0, at)}${pieces[random.between(0, pieces.length - 1)] ?? ''}${spoilt.slice(at + random.between(0, 3))}`;
      }
      const opened = await openNetwork(spoilt);
      if (!opened.ok) continue;
      opens += 1;
      expect(buildRoadGraph(opened.network.roads, opened.network.junctions), `${name} ${run}`).toBeTruthy();
    }
  }
  expect(opens).toBeGreaterThan(files.length * 10);
}, 60_000);

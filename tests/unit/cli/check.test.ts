/** `check` on good and bad files: exit codes, sentences, JSON, and roads from elsewhere. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/analysis/worker/createChecker.ts';
import { main } from '../../../src/cli/main.ts';
import { buildRoadGraph } from '../../../src/network/graph/buildRoadGraph.ts';
import { openNetwork } from '../../../src/network/osm/openNetwork.ts';
import { createFeature } from '../../../src/scenario/createFeature.ts';
import type { Scenario, ScenarioFeature } from '../../../src/scenario/document.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { defaultParameters } from '../../../src/scenario/parameters.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { shipped } from '../../data/shippedBaseline.ts';
import { buildVillage, writeVillage } from '../../fixtures/data/village.ts';
import { across, box, planOf, postureOf, rising, site } from '../../fixtures/network/townPlan.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'cordon-check-')); });
afterEach(async () => rm(folder, { recursive: true }));

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, { out: (line) => void out.push(line), err: (line) => void err.push(line), folder });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const sample = (name: string) => resolve('data/scenarios', `${name}.cordon.geojson`);
const fixture = (name: string) => resolve('tests/fixtures/osm', name);
const write = async (name: string, text: string) => writeFile(join(folder, name), text);
const writePlan = async (features: readonly ScenarioFeature[], changes: Partial<Scenario> = {}) => write('plan.cordon.geojson', writeScenario(planOf(features, changes)));
const town = (...more: string[]) => run('check', 'plan.cordon.geojson', '--network', fixture('town.overpass.json'), ...more);

const hall = box('hall', [44.4008, 33.2998], [44.4012, 33.3002], { isProtected: true });
const door = [across('east', 'E', 'H'), across('south', 'G', 'H', 0.2)];

describe('answers', () => {
  test('0: closed from outside and from inside, with what it rests on and what it does not say', async () => {
    const { code, out, err } = await run('check', sample('mini-green-zones'));
    expect(code).toBe(0);
    expect(out).toMatch(/routine: outside closed, inside closed\.$/m);
    expect(err).toMatch(/from outside: closed to vehicles on the \d+ roads drawn \(\d+ illustrative\); \d+ line ends assumed; 1 closed crossing deep/);
    expect(err).toContain('It does not stop people on foot, rockets, drones, or those inside.');
    expect(`${out}${err}`).not.toMatch(/\bsealed\b|\bsafe\b/);
  });

  test('1: leaking, by the worst of all postures and of both questions', async () => {
    const { code, out, err } = await run('check', sample('ring-of-steel'));
    expect(code).toBe(1);
    expect(out).toMatch(/lockdown: outside closed, inside leaking\.$/m);
    expect(err).toMatch(/routine, from outside: leaks; at least \d+ more crossings: road-/);
  });

  test('one posture and one question by wish, the posture by its name too', async () => {
    expect(await run('check', sample('ring-of-steel'), '--posture', 'lockdown')).toMatchObject({ code: 1 });
    const outside = await run('check', sample('ring-of-steel'), '--posture', 'lockdown', '--from', 'outside');
    expect([outside.code, outside.out.split('\n')]).toEqual([0, [`${sample('ring-of-steel')}, lockdown: outside closed.`]]);
    expect(outside.err).not.toContain('from inside');
    expect(await run('check', sample('ring-of-steel'), '--posture', 'lockdown, outer lines', '--from', 'outside')).toMatchObject({ code: 0 });
  });

  test('2: no data, with why', async () => {
    await writePlan([site('farm', [44.41, 33.41])]);
    const { code, out, err } = await town();
    expect([code, out]).toEqual([2, 'plan.cordon.geojson: outside no data, inside no data.']);
    expect(err).toContain('plan.cordon.geojson, from outside: farm joins no road.');
    // A plan that protects nothing protects the seats of the state, which lie elsewhere.
    await writePlan([]);
    expect(await town()).toMatchObject({ code: 2, err: expect.stringContaining('parliament joins no road') });
  });

  test('leaking outranks no data', async () => {
    await writePlan([hall, site('farm', [44.41, 33.41])]);
    expect((await town()).code).toBe(1);
    // From outside it leaks, and of the inside nobody can say anything; in either order.
    const nobodyInside = { overrides: { 'international-zone': { hidden: true, rest: {} } } };
    await writePlan([site('office', [44.402, 33.3])], nobodyInside);
    expect(await town()).toMatchObject({ code: 1, out: 'plan.cordon.geojson: outside leaking, inside no data.' });
    await writePlan([site('office', [44.402, 33.3]), ...door], nobodyInside);
    expect(await town()).toMatchObject({ code: 2, out: 'plan.cordon.geojson: outside closed, inside no data.' });
  });

  test('phases: what is not built yet holds nothing', async () => {
    const [east, south] = door;
    await writePlan([hall, ...(east ? [east] : []), ...(south ? [{ ...south, properties: { ...south.properties, phase: 'two' } }] : [])], { phases: [{ id: 'one', name: 'First', rest: {} }, { id: 'two', name: 'Second', rest: {} }] });
    expect((await town('--phase', 'none')).code).toBe(1);
    expect((await town('--phase', 'one')).code).toBe(1);
    expect((await town('--phase', 'second')).code).toBe(0);
    expect((await town()).code).toBe(0);
  });

  test('what is wrong with the lines is told beside the answer', async () => {
    const field = { ...across('field', 'A', 'D'), geometry: { type: 'LineString' as const, coordinates: [[44.405, 33.305], [44.406, 33.305]] as const } };
    await writePlan([hall, ...door, field, across('lane', 'D', 'G', 0.5, rising())], { postures: [postureOf('alert', { ghost: 'up' })] });
    const { code, err } = await town();
    expect(code).toBe(0);
    expect(err).toContain('plan.cordon.geojson, field: touches no road, so it stops nobody.');
    expect(err).toContain('plan.cordon.geojson, alert, lane: is listed in no state, so it counts as open.');
    expect(err).toContain('plan.cordon.geojson, alert, ghost: is listed and is no barrier of the plan.');
  });
});

test('every answer says on which roads, and once what no line stops; sealed is said of a network marked complete alone', async () => {
  const once = (err: string) => err.split('It does not stop people on foot, rockets, drones, or those inside.').length - 1;
  const drawn = 'on the 10 roads drawn (0 illustrative)';
  await writePlan([hall, across('east', 'E', 'H', 0.5, { ends: ['assumed', 'tied'] }), ...door.slice(1)]);
  const closed = await town();
  expect(closed.err).toContain(`from outside: closed to vehicles ${drawn}; 1 line end assumed;`);
  expect(`${closed.out}${closed.err}`).not.toMatch(/sealed/);
  await writePlan([hall]);
  const leaking = await town();
  expect(leaking.err).toMatch(/from outside: leaks; at least 2 more crossings: .*; on the 10 roads drawn \(0 illustrative\)\./);
  await writePlan([site('farm', [44.41, 33.41])]);
  const unknown = await town();
  expect(unknown.err).toContain(`from outside: no data; ${drawn}.`);
  expect([closed, leaking, unknown].map(({ err }) => once(err))).toEqual([1, 1, 1]);
  await writePlan([hall, ...door, box('surveyed', [44.399, 33.299], [44.403, 33.303], { use: 'complete' })]);
  const sealed = await town();
  expect(sealed.code).toBe(0);
  expect(sealed.err).toContain('from outside: sealed against vehicles on the 10 roads of a network marked complete (0 illustrative);');
});

describe('what goes with an answer', () => {
  test('a leak comes with the least that would close it, and a road that must stay open with why nothing can', async () => {
    await writePlan([hall, across('gate', 'E', 'H', 0.5, rising())], { postures: [postureOf('alert', {})] });
    expect((await town()).err).toMatch(/alert, from outside: the least that would close it: (build on way-96, raise gate|raise gate, build on way-96)\./);
    await writePlan([hall], { postures: [postureOf('alert', {}, { keepOpen: ['way-90-2', 'way-93-1', 'way-93-2'] })] });
    expect((await town()).err).toMatch(/alert, from outside: it cannot be sealed: way-\d+-\d is kept open.*; with no road kept open it could\./);
  });

  test('contradictory wishes are said', async () => {
    await writePlan([hall, ...door], { postures: [postureOf('alert', {}, { keepOpen: ['way-93-2', 'way-1'] })] });
    const { code, err } = await town();
    expect(code).toBe(0);
    expect(err).toContain('plan.cordon.geojson, alert, way-93-2: is to be kept open, and a barrier is raised across it (east).');
    expect(err).toContain('plan.cordon.geojson, alert, way-1: names a road that the network does not have.');
  });

  test('what is asked of a suggestion and cannot be had is said, and why', async () => {
    const asked = (excludedRoads: readonly string[] = [], standOffMeters = 0) => ({ parameters: { ...defaultParameters, suggest: { least: 'count', standOffMeters, excludedRoads } as const } });
    // The two roads of the hall are left alone, and nothing else stands between it and the town.
    await writePlan([hall, box('yard', [44.4008, 33.2998], [44.4012, 33.3009], { use: 'build' })], asked(['way-93-2', 'way-96', 'way-1']));
    const { code, err } = await town('--from', 'outside');
    expect(code).toBe(1);
    expect(err).toMatch(/from outside: it cannot be sealed: .*way-93-2 is excluded/);
    expect(err).toContain('plan.cordon.geojson, way-1: names a road that the network does not have.');
    await writePlan([hall, box('field', [44.41, 33.31], [44.42, 33.32], { use: 'build' })], asked());
    const none = await town('--from', 'outside');
    expect(none.err).toContain('plan.cordon.geojson, field: holds no road, so nothing can be built in it.');
    expect(none.err).toMatch(/it cannot be sealed: .* is outside the build area/);
    await writePlan([site('office', [44.402, 33.3]), across('lane', 'A', 'D', 0.5, rising())], { ...asked([], 5000), postures: [postureOf('alert', {}, { keepOpen: ['way-93-2', 'way-96'] })] });
    const both = await town('--from', 'outside');
    expect(both.err).toMatch(/alert, from outside: it cannot be sealed: /);
    expect(both.code).toBe(1);
  });

  test('where vehicles may stand already is said, and no way of no metres', async () => {
    await writePlan([hall, site('depot', [44.401, 33.3], 'origin')]);
    const { code, err } = await town('--from', 'outside');
    expect(code).toBe(1);
    expect(err).toContain('from outside: leaks; no number of crossings is enough: where hall joins the roads a vehicle may already stand; on the 10 roads drawn (0 illustrative).');
    expect(err).not.toContain('0.0 km');
  });

  test.each([
    ['that stops in the open', { ends: ['tied', 'loose'] as const }, undefined, 'has a loose end beside a road, where vehicles drive round it'],
    ['of no length', {}, [[44.4011, 33.3005], [44.4011, 33.3005]], 'it has no length; left out'],
    ['through a junction', {}, [[44.4008, 33.3012], [44.4012, 33.3008]], 'passes through a junction, so that no single road is what it cuts; move it onto the roads'],
    ['along its road', {}, [[44.401, 33.3003], [44.401, 33.3007]], 'runs along a road instead of crossing it'],
    ['on the access of a facility', {}, [[44.4015, 33.2998], [44.4015, 33.3002]], 'touches no road, so it stops nobody'],
  ] as const)('a line %s closes nothing, and says why', async (_, changes, coordinates, sentence) => {
    const line = across('east', 'E', 'H', 0.5, changes);
    await writePlan([hall, coordinates ? { ...line, geometry: { type: 'LineString', coordinates } } : line, ...door.slice(1)]);
    const { code, err } = await town('--from', 'outside');
    expect(code, err).not.toBe(0);
    expect(err).toMatch(new RegExp(`east(, geometry)?: ${sentence}`));
  });

  test('who is stranded is said loudly', async () => {
    await writePlan([hall, ...door, site('clinic', [44.3995, 33.301], 'hospital')]);
    const { err } = await town();
    expect(err).toContain('plan.cordon.geojson: STRANDED: ambulance from clinic to hall.');
    expect(err).toContain('plan.cordon.geojson: STRANDED: ambulance from hall to clinic.');
  });
});

test('--json is the whole answer, as the README says', async () => {
  const { code, out } = await run('check', sample('ring-of-steel'), '--json', '--posture', 'lockdown');
  expect(code).toBe(1);
  const report = JSON.parse(out) as Record<string, unknown> & { postures: readonly (Record<string, unknown> & { outside: Record<string, unknown> })[] };
  expect(report).toMatchObject({ answer: 'leaking', questions: ['outside', 'inside'], network: { file: null, format: 'roads-geojson', opened: null }, coverage: { roads: expect.any(Number) }, takeOff: { rows: expect.any(Array), totals: expect.any(Object) } });
  expect(report.postures).toHaveLength(1);
  const [posture] = report.postures;
  expect(posture).toMatchObject({
    postureId: 'lockdown',
    outside: { answer: 'closed', depth: 1, critical: expect.arrayContaining(['outer-haifa-street']), commonCause: { control: expect.any(Array), power: expect.any(Array) }, coverage: { isComplete: false }, leak: null, needed: expect.any(Number) },
    inside: { answer: 'leaking', leak: { ways: expect.any(Array), cut: expect.any(Array) } },
    failures: expect.any(Array), trips: { trips: expect.any(Array) }, approaches: { crossings: expect.any(Array) }, timings: { lines: expect.any(Array), columns: expect.any(Array) }, replays: expect.any(Array),
  });
});

test('every answer says what it rests on: the very plan, roads and rule, and which figures are assumed', async () => {
  const rests = async () => {
    const { rule, revision, networkVersion, coverage, parameters, postures } = JSON.parse((await town('--json')).out) as Record<string, string> & {
      coverage: object; parameters: { name: string; isAssumed: boolean }[]; postures: { trips: { parameters: { isAssumed: boolean }[] }; approaches: { assumed: string[] }; timings: { lines: { steps: { isAssumed: boolean }[] }[] } }[];
    };
    return { rule, revision, networkVersion, coverage, parameters, postures };
  };
  const plan = [hall, across('gate', 'E', 'H', 0.5, rising())];
  await writePlan(plan, { postures: [postureOf('alert', { gate: 'up' })] });
  const [first, again] = [await rests(), await rests()];
  expect(again).toEqual(first);
  expect(first.rule).toBe('cordon-seal-1');
  expect([first.revision, first.networkVersion]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), expect.stringMatching(/^[0-9a-f]{16}$/)]);
  expect(first.parameters.filter(({ isAssumed }) => isAssumed).map(({ name }) => name)).toEqual(['siteReachMeters', 'touchToleranceMeters', 'standOffMeters', 'fromJunctionMeters', 'leastRoomMeters']);
  expect(first.postures[0]?.approaches.assumed).toEqual(['massKg', 'acceleration', 'topSpeedKmh']);
  expect(first.postures[0]?.timings.lines[0]?.steps.every(({ isAssumed }) => isAssumed)).toBe(true);
  await writePlan(plan, { postures: [postureOf('alert', { gate: 'down' })] });
  const changed = await rests();
  expect(changed.networkVersion).toBe(first.networkVersion);
  expect(changed.revision).not.toBe(first.revision);
});

test('says what the worker of the interface says of the same plan on the same roads', async () => {
  const bend = { id: 'bend', place: [44.401, 33.3005] as const, radiusMeters: 8, widthMeters: 6, turnDegrees: 90, freedomMeters: null, source: 'a survey', rest: {} };
  const column = createFeature('movement', 'column', { type: 'LineString', coordinates: [[44.401, 33.302], [44.401, 33.3001]] }, { vehicles: 5, spacingMeters: 25, vehicleLengthMeters: 6, speedKmh: 40, seenAtMeters: 30 });
  const features = [hall, across('gate', 'E', 'H', 0.5, rising({ rating: 'M30 P1' })), site('clinic', [44.3995, 33.302], 'hospital'), column];
  await writePlan(features, { postures: [postureOf('alert', { gate: 'up' }), postureOf('day', { gate: 'down' })], parameters: { ...defaultParameters, bends: [bend], friction: 0.6, frictionReason: 'wet', overridesLoop: true } });
  const report = JSON.parse((await town('--json')).out) as { postures: Record<string, unknown>[] };
  const plan = parseScenario(await readFile(join(folder, 'plan.cordon.geojson'), 'utf8'));
  const opened = await openNetwork(await readFile(fixture('town.overpass.json'), 'utf8'));
  const built = opened.ok && buildRoadGraph(opened.network.roads, opened.network.junctions);
  if (!plan.ok || !opened.ok || !built || !built.ok) throw new Error('All of it can be read.');
  const worker = createChecker(shipped, { graph: built.graph, existing: opened.network });
  const order = { revision: 1, scenario: plan.scenario, shownPhases: 'all' } as const;
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const [checked, operated] = [worker.check(order), worker.operate(order)];
  expect(report.postures.map(({ postureId, outside, inside, failures }) => ({ postureId, outside, inside, failures }))).toEqual(plain(checked.postures.map(({ postureId, outside, inside, failures }) => ({ postureId, outside, inside, failures }))));
  expect(report.postures.map(({ trips, approaches, timings, sights }) => ({ trips, approaches, timings, sights }))).toEqual(plain(operated.postures.map(({ trips, approach, timing, sights }) => ({ trips, approaches: approach, timings: timing, sights }))));
  expect(report.postures[0]).toMatchObject({ approaches: { friction: 0.6, bends: 1 }, timings: { isLoopOverridden: true, columns: [{ seenAtMeters: 30 }] }, replays: [{ movementId: 'column' }] });
});

test('the README names every member of the JSON, however deep', async () => {
  const readme = await readFile('README.md', 'utf8');
  const documented = readme.slice(readme.indexOf('### `check --json`'), readme.indexOf('To put Cordon elsewhere'));
  const names = new Set<string>();
  /** Members that are ids or codes of the plan, the file or the answer. */
  const isKeyedByData = (name: string) => name === 'states' || name === 'remarkCounts' || name === 'leftOut';
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, name);
    else if (typeof value === 'object' && value !== null && !isKeyedByData(name)) {
      for (const [key, one] of Object.entries(value)) {
        names.add(key);
        walk(one, key);
      }
    }
  };
  for (const id of ['ring-of-steel', 'closed-on-warning', 'mini-green-zones', 'neighbourhood-by-neighbourhood']) walk(JSON.parse((await run('check', sample(id), '--json')).out), '');
  // What no sample has: opened roads with gates and private roads, an origin at the very place, a line that stops nobody, costs.
  await writePlan([hall, ...door, site('depot', [44.401, 33.3], 'origin')], { parameters: { ...defaultParameters, unitCosts: { currency: 'USD', risingBollard: { low: 1, high: 2 }, fixedBollard: null, gate: null, wallMeter: null } } });
  for (const file of ['gates.overpass.json', 'ways-first.overpass.json', 'faults.overpass.json', 'town.overpass.json']) walk(JSON.parse((await run('check', 'plan.cordon.geojson', '--network', fixture(file), '--json')).out), '');
  expect(names.size).toBeGreaterThan(150);
  expect([...names].filter((name) => !documented.includes(`\`${name}\``) && !documented.includes(`.${name}\``))).toEqual([]);
});

describe('roads from elsewhere', () => {
  test('the town as an extract answers as the town does', async () => {
    await writePlan([hall]);
    expect(await town()).toMatchObject({ code: 1, err: expect.stringContaining('at least 2 more crossings') });
    await writePlan([hall, ...door]);
    const { code, err } = await town();
    expect(code).toBe(0);
    expect(err).toContain('closed to vehicles on the 10 roads drawn (0 illustrative)');
    expect(err).toContain('way/90: the file ends in the middle of it; it is taken to lead on out of the picture (node/100).');
  });

  test('a gate that stands there already closes nothing', async () => {
    const extract = JSON.parse(await readFile(fixture('town.overpass.json'), 'utf8')) as { elements: unknown[] };
    extract.elements.push({ type: 'node', id: 200, lat: 33.3005, lon: 44.401, tags: { barrier: 'gate' } });
    const text = JSON.stringify(extract).replace('"nodes":[2,5,8]', '"nodes":[2,5,200,8]');
    await write('gated.json', text);
    await writePlan([hall, ...door.slice(1)]);
    const { code, err } = await run('check', 'plan.cordon.geojson', '--network', 'gated.json');
    expect(code).toBe(1);
    expect(err).toContain('gated.json: 1 existing barrier of unknown state: open to the hostile, shut to friends.');
    // The wall stands on one road to the hall and the gate on the other: nobody knows whether it opens, so no friend counts on it.
    await writePlan([hall, ...door.slice(1), site('clinic', [44.3995, 33.302], 'hospital')]);
    const report = JSON.parse((await run('check', 'plan.cordon.geojson', '--network', 'gated.json', '--json')).out) as { postures: { trips: { trips: { vehicle: string; outcome: string }[] } }[] };
    expect(report.postures[0]?.trips.trips.filter(({ vehicle }) => vehicle === 'ambulance').map(({ outcome }) => outcome)).toEqual(['stranded', 'stranded']);
  });

  test('drawn roads that cross without a corner in common are joined, and told; apart they would close what is open', async () => {
    // The lane comes down from the north and ends at the hall; the street crosses it below the wall. A second street far south, so that the lane's end is none of the picture's.
    const lines = [[[44.401, 33.312], [44.401, 33.3]], [[44.39, 33.302], [44.412, 33.302]], [[44.39, 33.29], [44.412, 33.29]]];
    await write('drawn.geojson', JSON.stringify({ type: 'FeatureCollection', features: lines.map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } })) }));
    const wall = { ...across('wall', 'A', 'D'), geometry: { type: 'LineString' as const, coordinates: [[44.4008, 33.305], [44.4012, 33.305]] as const } };
    await writePlan([hall, wall]);
    const joined = await run('check', 'plan.cordon.geojson', '--network', 'drawn.geojson');
    expect(joined.code).toBe(1);
    expect(joined.err).toContain('drawn.geojson, feature 1: crosses another road of its layer and was joined to it (feature 2).');
    const apart = await run('check', 'plan.cordon.geojson', '--network', 'drawn.geojson', '--crossings', 'apart');
    expect(apart.code).toBe(0);
    expect(apart.err).toContain('drawn.geojson, feature 1: crosses another road of its layer without a corner in common; not joined, so a way in may be missing (feature 2).');
  });

  test('a file in the schema of data/roads.geojson', async () => {
    await write('roads.geojson', await readFile('data/roads.geojson', 'utf8'));
    expect(await run('check', sample('mini-green-zones'), '--network', 'roads.geojson')).toMatchObject({ code: 0 });
  });
});

describe('3: unreadable', () => {
  test.each([
    ['a plan that is not there', 'gone.cordon.geojson', 'the file is missing'],
    ['a folder', '.', 'it is a folder'],
  ])('%s', async (_, plan, sentence) => expect(await run('check', plan)).toMatchObject({ code: 3, out: '', err: expect.stringContaining(sentence) }));

  test.each([
    ['no JSON', '{', 'the file is not valid JSON'],
    ['no scenario', '{"type":"FeatureCollection","features":[]}', 'no member cordon'],
  ])('a plan that is %s', async (_, text, sentence) => {
    await write('plan.cordon.geojson', text);
    expect(await run('check', 'plan.cordon.geojson')).toMatchObject({ code: 3, out: '', err: expect.stringContaining(sentence) });
  });

  test.each([
    ['nothing of the kind', 'hello', 'it is neither an OpenStreetMap extract', 3],
    ['JSON cut short', '{"elements": [', 'it is not valid JSON', 3],
    ['XML cut short', '<osm><node', 'it is not well-formed XML', 3],
    ['XML with entities', '<!DOCTYPE osm><osm/>', 'remove the DOCTYPE', 3],
    ['an answer the server broke off', '{"elements":[],"remark":"runtime error: Query timed out"}', 'the server that made it broke off', 3],
    ['ways without places', '{"elements":[{"type":"way","id":1,"nodes":[1,2],"tags":{"highway":"primary"}}]}', 'its ways have no places', 3],
    ['no roads', '{"elements":[]}', 'it holds no road', 2],
  ])('roads that are %s', async (_, text, sentence, code) => {
    await writePlan([hall]);
    await write('roads', text);
    expect(await run('check', 'plan.cordon.geojson', '--network', 'roads')).toMatchObject({ code, out: '', err: expect.stringContaining(sentence) });
  });

  test('roads that are not there, data that are not there, data with a fault', async () => {
    await writePlan([hall]);
    expect(await run('check', 'plan.cordon.geojson', '--network', 'gone.json')).toMatchObject({ code: 3, err: 'gone.json: the file is missing.' });
    expect(await run('check', 'plan.cordon.geojson', '--data', '.')).toMatchObject({ code: 3, err: expect.stringContaining('roads.geojson: the file is missing') });
    for (const [name, text] of writeVillage(buildVillage())) await write(name, name === 'roads.geojson' ? text.replace('"class":"', '"class":"x') : text);
    expect(await run('check', 'plan.cordon.geojson', '--data', '.')).toMatchObject({ code: 3, err: expect.stringContaining('roads.geojson, ') });
  });
});

/** A file in the schema of data/roads.geojson with one thing wrong in it. */
const shippedRoads = async (change: (text: string) => string) => write('roads.geojson', change(await readFile('data/roads.geojson', 'utf8')));
const onRoads = () => run('check', sample('mini-green-zones'), '--network', 'roads.geojson');

describe('roads with faults never close anything, and are told', () => {
  test('a junction that is not there', async () => {
    await shippedRoads((text) => text.replace('"to":"junction-parliament"', '"to":"junction-nowhere"'));
    expect(await onRoads()).toMatchObject({ code: 3, out: '', err: 'roads.geojson, road-yafa-street-1: the junction it names is not there (junction-nowhere).' });
  });

  test('an end that does not reach its junction', async () => {
    await shippedRoads((text) => text.replace('[44.389824,33.314376]]', '[44.389924,33.314376]]'));
    expect(await onRoads()).toMatchObject({ code: 3, err: expect.stringContaining('it does not reach the junction it names (junction-parliament)') });
  });

  test('an id used twice', async () => {
    await shippedRoads((text) => text.replace('"id":"road-yafa-street-2"', '"id":"road-yafa-street-1"'));
    expect(await onRoads()).toMatchObject({ code: 3, err: expect.stringContaining('road-yafa-street-1') });
  });

  test('no length, a loop, an island, two nodes at one place, a coordinate off the earth: kept open, each said', async () => {
    await writePlan([hall, ...door]);
    const { err } = await run('check', 'plan.cordon.geojson', '--network', fixture('faults.overpass.json'));
    for (const sentence of [
      'way/73: has no length and was left out', 'way/72: ends where it starts', 'way/74: is not joined to the largest part', 'node/12: stands where another node stands; the two are joined (node/2)',
      'node/4: its place is not on earth', 'node/8: is given twice with different content', 'the roads drawn fall into pieces that nothing joins',
    ]) expect(err).toContain(sentence);
  });

  test('an island is no data, however many lines stand round it', async () => {
    // Without the two roads that lead to H there is no way in, and no line is what holds it.
    const text = (await readFile(fixture('town.overpass.json'), 'utf8')).replace('"nodes": [2, 5, 8]', '"nodes": [2, 5]').replace('"nodes": [7, 78, 8]', '"nodes": [8, 78]');
    await write('island.json', text);
    await writePlan([hall, ...door]);
    const { code, err } = await run('check', 'plan.cordon.geojson', '--network', 'island.json', '--from', 'outside');
    expect(code).toBe(2);
    expect(err).toContain('hall is cut off even with every barrier open');
  });
});

test('4: wrong usage', async () => {
  await writePlan([hall], { postures: [postureOf('alert', {})] });
  for (const argv of [[], ['a', 'b'], ['plan.cordon.geojson', '--colour'], ['plan.cordon.geojson', '--from', 'above'], ['plan.cordon.geojson', '--posture'], ['plan.cordon.geojson', '--crossings', 'apart'], ['plan.cordon.geojson', '--network', 'x', '--crossings', 'maybe']]) {
    expect(await run('check', ...argv)).toMatchObject({ code: 4, out: '', err: expect.stringContaining('Usage: check') });
  }
  expect(await town('--posture', 'storm')).toMatchObject({ code: 4, err: 'plan.cordon.geojson: there is no posture "storm"; it has alert.' });
  expect(await town('--phase', 'third')).toMatchObject({ code: 4, err: 'plan.cordon.geojson: there is no phase "third"; it has none.' });
});

describe('roads that the plan keeps', () => {
  const keptRoads = (text: string, changes: object = {}) => ({ network: { name: 'town.json', includesService: true, includesPrivate: true, joinsCrossings: true, text, rest: {}, ...changes } });

  test('are what it is checked on, and another file goes before them', async () => {
    const text = await readFile(fixture('town.overpass.json'), 'utf8');
    await writePlan([hall, ...door], keptRoads(text));
    const kept = await run('check', 'plan.cordon.geojson', '--json', '--from', 'outside');
    await writePlan([hall, ...door]);
    const named = await town('--json', '--from', 'outside');
    const [a, b] = [kept, named].map(({ out }) => JSON.parse(out) as { networkVersion: string; answer: string; network: { file: string | null } });
    expect([a?.networkVersion, a?.answer, kept.code]).toEqual([b?.networkVersion, b?.answer, named.code]);
    expect(a?.network.file).toBe('plan.cordon.geojson, town.json');

    await writePlan([hall, ...door], keptRoads('<osm'));
    expect((await town('--from', 'outside')).code).toBe(named.code);
    expect(await run('check', 'plan.cordon.geojson')).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/^plan\.cordon\.geojson, town\.json: it is not well-formed XML/) as string });
  });

  test('as it says they are read', async () => {
    const text = await readFile(fixture('ways-first.overpass.json'), 'utf8');
    await writePlan([hall], keptRoads(text, { includesPrivate: false }));
    expect((await run('check', 'plan.cordon.geojson')).err).toContain('1 private roads left out');
  });
});

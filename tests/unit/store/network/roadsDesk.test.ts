import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { Baseline } from '../../../../src/baseline/baseline.ts';
import { readNetwork } from '../../../../src/network/osm/worker/readNetwork.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { presentScenario, scenarioStore } from '../../../../src/store/scenarioStore.ts';
import { sessionStore } from '../../../../src/store/sessionStore.ts';
import { networkStore } from '../../../../src/store/network/networkStore.ts';
import { isKeptWith } from '../../../../src/store/network/isKeptWith.ts';
import { createRoadsDesk, type StartRead } from '../../../../src/store/network/roadsDesk.ts';
import { roadsNow } from '../../../../src/store/editing/commitEdit.ts';

const text = readFileSync(new URL('../../../fixtures/osm/town.overpass.json', import.meta.url), 'utf8');
const drives = readFileSync(new URL('../../../fixtures/osm/ways-first.overpass.json', import.meta.url), 'utf8');
const noBaseline: Baseline = {
  facilities: [], heldProperties: [], checkpoints: [], barriers: [], incidents: [], neighbourhoods: [], zones: [], waters: [], roads: [], junctions: [], sources: [], figures: [], problems: [],
};

let ended = 0;
/** The very reader of the worker, in this thread. */
const start: StartRead = (file, options, onStep) => ({ answer: Promise.resolve().then(() => readNetwork(file, options, onStep)), end: () => { ended += 1; } });
// One for the life of the page, here as there.
const desk = createRoadsDesk(noBaseline, start);

const plan = (id = 'plan') => createScenario({ id, title: '', author: '', modified: '2026-01-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const network = () => networkStore.getState();
const settled = () => expect.poll(() => network().reading).toBeNull();

beforeEach(() => {
  scenarioStore.getState().open(plan(), { isReadOnly: false, isSaved: false });
  desk.takeBaseline();
  ended = 0;
});

test('an opened file is what everybody finds as roads, until the baseline is gone back to', async () => {
  await desk.open('town.json', text);
  expect(network().inUse).toMatchObject({ name: 'town.json', includesService: true, includesPrivate: true, isOfPlan: false });
  expect(roadsNow()).toBe(network().inUse?.graph);
  expect(sessionStore.getState().baseline?.roads).toHaveLength(network().inUse?.graph.coverage.roads ?? 0);
  desk.takeBaseline();
  expect(sessionStore.getState().baseline).toBe(noBaseline);
  expect(network().inUse).toBeNull();
});

test('what cannot be read is told, and the roads stay', async () => {
  await desk.open('town.json', text);
  const before = network().inUse;
  await desk.open('bad.json', '{"elements": [');
  expect(network()).toMatchObject({ reading: null, refused: { name: 'bad.json', isOfPlan: false, why: { reason: 'not-json' } } });
  expect(network().inUse).toBe(before);
  await desk.open('town.json', text);
  expect(network().refused).toBeNull();
});

test('a reading that is ended, or overtaken, changes nothing', async () => {
  const reading = desk.open('town.json', text);
  expect(network().reading).toMatchObject({ name: 'town.json' });
  desk.cancel();
  await reading;
  expect(ended).toBe(1);
  expect(network()).toMatchObject({ inUse: null, reading: null, refused: null });
  await Promise.all([desk.open('first.json', text), desk.open('second.json', text)]);
  expect(network().inUse?.name).toBe('second.json');
});

test('switches read the same file again', async () => {
  await desk.open('drives.json', drives);
  const all = network().inUse?.graph.coverage.roads ?? 0;
  await desk.turn({ includesPrivate: false });
  expect(network().inUse?.graph.coverage.roads).toBeLessThan(all);
  expect(network().inUse).toMatchObject({ name: 'drives.json', includesPrivate: false, includesService: true });
  await desk.turn({ includesPrivate: true });
  expect(network().inUse?.graph.coverage.roads).toBe(all);
});

test('a file that is had back is read as it was', async () => {
  await desk.open('drives.json', drives, { includesService: true, includesPrivate: false, joinsCrossings: true });
  expect(network().inUse).toMatchObject({ name: 'drives.json', includesPrivate: false, isOfPlan: false });
});

test('kept with the plan in one step; the plan brings them along, and they go with it', async () => {
  await desk.open('town.json', text);
  desk.keep(true);
  expect(scenarioStore.getState().history?.steps).toHaveLength(1);
  const kept = presentScenario();
  expect(isKeptWith(kept?.network, network().inUse)).toBe(true);
  // Other roads for the session leave the plan as it is, and it can be gone back to.
  desk.takeBaseline();
  expect(presentScenario()).toBe(kept);
  await desk.takePlan();
  expect(network().inUse).toMatchObject({ name: 'town.json', isOfPlan: true });

  scenarioStore.getState().open(plan('other'), { isReadOnly: false, isSaved: false });
  expect(network().inUse).toBeNull();
  if (kept) scenarioStore.getState().open(kept, { isReadOnly: true, isSaved: true });
  expect(network().reading).toMatchObject({ name: 'town.json', isOfPlan: true });
  await settled();
  expect(network().inUse).toMatchObject({ name: 'town.json', isOfPlan: true });
});

test('a plan with other roads under the same name brings those', async () => {
  await desk.open('roads.json', text);
  const before = network().inUse?.graph.networkVersion;
  scenarioStore.getState().open({ ...plan('other'), network: { name: 'roads.json', includesService: true, includesPrivate: true, joinsCrossings: true, text: drives, rest: {} } }, { isReadOnly: false, isSaved: true });
  await settled();
  expect(network().inUse?.graph.networkVersion).not.toBe(before);
});

test('undo takes them out of the plan and leaves them to the session', async () => {
  await desk.open('town.json', text);
  desk.keep(true);
  scenarioStore.getState().undo();
  expect(presentScenario()?.network).toBeUndefined();
  expect(network().inUse?.name).toBe('town.json');
  scenarioStore.getState().redo();
  expect(network().reading).toBeNull();
  desk.keep(false);
  expect(presentScenario()?.network).toBeUndefined();
});

test('roads of a plan that cannot be read: said, and the baseline stands', async () => {
  const bad = { ...plan(), network: { name: 'bad.osm', includesService: true, includesPrivate: true, joinsCrossings: true, text: '<osm', rest: {} } };
  scenarioStore.getState().open(bad, { isReadOnly: false, isSaved: true });
  await settled();
  expect(network()).toMatchObject({ inUse: null, refused: { name: 'bad.osm', isOfPlan: true, why: { reason: 'not-xml' } } });
});

import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { setNetwork } from '../../../../src/scenario/commands/document/setNetwork.ts';
import { groundStore, type GroundPicture, type TileFile } from '../../../../src/store/ground/groundStore.ts';
import { keepStore } from '../../../../src/store/keepStore.ts';
import { networkStore, type RoadsInUse } from '../../../../src/store/network/networkStore.ts';
import { openedStore, type Opened } from '../../../../src/store/openedStore.ts';
import { scenarioStore } from '../../../../src/store/scenarioStore.ts';
import { sessionStore } from '../../../../src/store/sessionStore.ts';
import { findPassing, isTold } from '../../../../src/offline/installed/findPassing.ts';

const layer = (name: string) => ({ id: name, name, port: { end: () => undefined } }) as unknown as Opened;
const roads = { name: 'roads.osm', text: 'text', kept: 'text', isOfPlan: false, includesService: true, includesPrivate: true, joinsCrossings: true } as RoadsInUse;
const file = (name: string, keeping: TileFile['keeping']): TileFile => ({ id: name, name, bytes: 1, keeping });
const picture = (keeping: TileFile['keeping']) => ({ id: 'p', name: 'air.png', keeping }) as GroundPicture;
const plan = createScenario({ id: 's', title: '', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' });

const reload = vi.fn();
let takeUpdate: typeof import('../../../../src/offline/installed/keepApp.ts')['takeUpdate'];

beforeAll(async () => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  vi.stubGlobal('location', { reload });
  ({ takeUpdate } = await import('../../../../src/offline/installed/keepApp.ts'));
  return () => vi.unstubAllGlobals();
});

beforeEach(() => {
  reload.mockClear();
  openedStore.setState({ layers: [] });
  networkStore.getState().set({ inUse: null });
  groundStore.getState().set({ files: [], picture: null });
  keepStore.getState().set({ updateRefused: null, passing: [] });
  scenarioStore.getState().close();
  sessionStore.getState().set({ placing: null });
});

const refused = () => keepStore.getState().updateRefused;

test('a press takes the new release where nothing would be lost', async () => {
  groundStore.getState().set({ files: [file('kept.pmtiles', 'kept')], picture: picture('kept') });
  await takeUpdate();
  expect([refused(), reload.mock.calls.length]).toEqual([null, 1]);
});

test.each([
  ['an opened layer', () => openedStore.getState().add(layer('wells.geojson')), { what: 'layer', name: 'wells.geojson' }],
  ['opened roads', () => networkStore.getState().set({ inUse: roads }), { what: 'roads', name: 'roads.osm' }],
  ['a map for which there was no room', () => groundStore.getState().set({ files: [file('city.pmtiles', 'full')] }), { what: 'map', name: 'city.pmtiles' }],
  ['a picture that the browser does not keep', () => groundStore.getState().set({ picture: picture('refused') }), { what: 'picture', name: 'air.png' }],
])('%s is named before it is lost; a second press takes the new release', async (_, open, thing) => {
  open();
  await takeUpdate();
  expect(reload).not.toHaveBeenCalled();
  expect(keepStore.getState()).toMatchObject({ updateRefused: 'passing', passing: [thing] });
  await takeUpdate();
  expect([refused(), reload.mock.calls.length]).toEqual([null, 1]);
});

test('what was opened since the first press is told as well, and nothing twice where less is left', async () => {
  openedStore.getState().add(layer('one'));
  await takeUpdate();
  openedStore.getState().add(layer('two'));
  await takeUpdate();
  expect(reload).not.toHaveBeenCalled();
  expect(keepStore.getState().passing.map(({ name }) => name)).toEqual(['two', 'one']);
  openedStore.getState().remove('one');
  await takeUpdate();
  expect(reload).toHaveBeenCalledOnce();
});

test('after another refusal it is told again', async () => {
  openedStore.getState().add(layer('one'));
  await takeUpdate();
  sessionStore.getState().set({ placing: { at: [44.4, 33.3] } as never });
  await takeUpdate();
  expect(refused()).toBe('drawing');
  sessionStore.getState().set({ placing: null });
  await takeUpdate();
  expect(refused()).toBe('passing');
  expect(reload).not.toHaveBeenCalled();
});

test('roads that the plan keeps come again with it', () => {
  networkStore.getState().set({ inUse: roads });
  scenarioStore.getState().open(plan, { isReadOnly: false, isSaved: true });
  expect(findPassing()).toEqual([{ what: 'roads', name: 'roads.osm' }]);
  const { name, text, includesService, includesPrivate, joinsCrossings } = roads;
  scenarioStore.getState().commit({ key: 'network', parameters: { name } }, (one) => setNetwork(one, { name, text, includesService, includesPrivate, joinsCrossings }));
  expect(findPassing()).toEqual([]);
});

test('two of one name are told as two', () => {
  const one = { what: 'layer', name: 'a' } as const;
  expect(isTold([one, one], [one])).toBe(false);
  expect(isTold([one], [one, one])).toBe(true);
  expect(isTold([{ what: 'roads', name: 'a' }], [one])).toBe(false);
});

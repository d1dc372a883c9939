import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { setNetwork } from '../../../../src/scenario/commands/document/setNetwork.ts';
import { aidStore } from '../../../../src/store/aidStore.ts';
import { networkStore, type RoadsInUse } from '../../../../src/store/network/networkStore.ts';
import { scenarioStore } from '../../../../src/store/scenarioStore.ts';
import { useLanguage, withAllWords } from '../../../../src/ui/i18n/i18n.ts';

const opened = (name: string, part: Partial<RoadsInUse> = {}) => ({
  name, text: `text of ${name}`, kept: `text of ${name}`, isOfPlan: false, includesService: true, includesPrivate: true, joinsCrossings: true, ...part,
}) as RoadsInUse;
const use = (inUse: RoadsInUse | null) => networkStore.getState().set({ inUse });
const offered = () => aidStore.getState().offer?.text ?? null;
const keep = ({ name, text, includesService, includesPrivate, joinsCrossings }: RoadsInUse) =>
  scenarioStore.getState().commit({ key: 'network', parameters: { name } }, (plan) => setNetwork(plan, { name, text, includesService, includesPrivate, joinsCrossings }));

beforeAll(async () => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  await withAllWords(useLanguage('en'));
  const { followLosses } = await import('../../../../src/ui/undo/followLosses.ts');
  followLosses();
  return () => {
    vi.unstubAllGlobals();
    // What follows the stores does so for the life of the page.
    vi.resetModules();
  };
});

beforeEach(() => {
  use(null);
  scenarioStore.getState().open(createScenario({ id: 's', title: '', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' }), { isReadOnly: false, isSaved: false });
  aidStore.getState().set({ offer: null });
});

test('roads that give way to the embedded ones, to a second file or to those of the plan are offered back', () => {
  for (const other of [null, opened('two.osm'), opened('two.osm', { isOfPlan: true })]) {
    use(opened('one.osm'));
    aidStore.getState().set({ offer: null });
    use(other);
    expect(offered()).toContain('one.osm');
  }
});

test('the same file read in another way, and roads of a plan that go, are no loss', () => {
  use(opened('one.osm'));
  use(opened('one.osm', { includesPrivate: false }));
  use(opened('one.osm', { text: 'text without who mapped it', isOfPlan: true }));
  use(opened('two.osm'));
  expect(offered()).toBeNull();
});

test('the plan that keeps other roads than before offers the way back; what undo takes out of use is in the history', () => {
  use(opened('one.osm'));
  keep(opened('one.osm'));
  expect(offered()).toBeNull();
  use(opened('two.osm'));
  expect(offered()).toContain('one.osm');
  keep(opened('two.osm'));
  expect(offered()).toContain('two.osm');
  scenarioStore.getState().undo();
  expect(offered()).toBeNull();
  use(opened('one.osm', { isOfPlan: true }));
  expect(offered()).toBeNull();
});

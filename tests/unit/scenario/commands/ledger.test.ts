/** The ledger, access, housing and prices of a plan: every command, and the file they are saved in. */
import { describe, expect, test } from 'vitest';
import { setUnitCosts } from '../../../../src/scenario/commands/document/setUnitCosts.ts';
import { changeProperty } from '../../../../src/scenario/commands/ledger/changeProperty.ts';
import { placeProperty, unplaceProperty } from '../../../../src/scenario/commands/ledger/placeProperty.ts';
import { type NewEntry, removeEntries, takeInventory } from '../../../../src/scenario/commands/ledger/takeInventory.ts';
import { setBaselineAdmits } from '../../../../src/scenario/commands/overrides/setBaselineAdmits.ts';
import { setBaselineHeadcount } from '../../../../src/scenario/commands/overrides/setBaselineHeadcount.ts';
import { removePhase } from '../../../../src/scenario/commands/phases/removePhase.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { emptyScenario as empty, townScenario as town } from '../../../fixtures/scenario/townScenario.ts';

const source = { text: 'Survey', date: '2020-09' };
const rifles = { type: 'rifle', count: 20, source };
const at = { type: 'Point', coordinates: [44.39, 33.31] } as const;
const entry: NewEntry = { name: 'Block', status: 'held', neighbourhood: null, weapons: [], note: '', geometry: null, source };

function reopen(scenario: Scenario): Scenario {
  const parsed = parseScenario(writeScenario(scenario));
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(parsed.problems.filter(({ reason }) => reason !== 'unknown-kind')).toEqual([]);
  return parsed.scenario;
}

describe('an inventory', () => {
  const taken = takeInventory(empty, { entries: [{ ...entry, geometry: at, weapons: [rifles] }, { ...entry, name: 'Yard', status: 'cleared' }, { ...entry, name: 'Hut' }], freeIds: ['held-property-01', 'held-property-02'] });

  test('fills the count first and stands beside it for the rest', () => {
    expect(taken.overrides['held-property-01']).toMatchObject({ name: 'Block', status: 'held', geometry: at, source, weapons: [rifles] });
    expect(taken.overrides['held-property-02']).toMatchObject({ name: 'Yard', status: 'cleared' });
    expect(taken.inventory).toMatchObject([{ id: 'property-1', name: 'Hut', geometry: null, source }]);
  });

  test('is saved and read again as it was, unknown members too', () => {
    const written = writeScenario(taken);
    expect(writeScenario(reopen(taken))).toBe(written);
    const odd = written.replace('"name": "Hut"', '"name": "Hut",\n      "floors": 3');
    const parsed = parseScenario(odd);
    expect(parsed.ok && parsed.scenario.inventory[0]?.rest).toEqual({ floors: 3 });
    expect(parsed.ok && writeScenario(parsed.scenario)).toContain('"floors": 3');
  });

  test('leaves no trace in a file that has none', () => {
    expect(writeScenario(town)).not.toContain('inventory');
    expect(writeScenario(town)).not.toContain('unitCosts');
  });

  test('without a source or its date is not taken', () => {
    expect(takeInventory(empty, { entries: [{ ...entry, source: { text: ' ', date: '2020' } }, { ...entry, source: { text: 'Survey', date: null } }], freeIds: [] })).toBe(empty);
    expect(takeInventory(empty, { entries: [{ ...entry, weapons: [{ ...rifles, source: { text: '', date: null } }] }], freeIds: [] })).toBe(empty);
  });

  test('never takes an id twice, and goes entry by entry', () => {
    const twice = takeInventory(taken, { entries: [entry, entry], freeIds: [] });
    expect(twice.inventory.map(({ id }) => id)).toEqual(['property-1', 'property-2', 'property-3']);
    const fewer = removeEntries(twice, { ids: ['property-2', 'held-property-01'] });
    expect(fewer.inventory.map(({ id }) => id)).toEqual(['property-1', 'property-3']);
    expect(fewer.overrides).toBe(twice.overrides);
    expect(takeInventory(fewer, { entries: [entry], freeIds: [] }).inventory.map(({ id }) => id)).toEqual(['property-1', 'property-3', 'property-3-2']);
    expect(removeEntries(fewer, { ids: ['nobody'] })).toBe(fewer);
  });

  test('is put right when it is read: a bad place is told, a bad entry left out', () => {
    const written = writeScenario(takeInventory(empty, { entries: [{ ...entry, geometry: at }], freeIds: [] }));
    const parsed = parseScenario(written.replace('"status": "held"', '"status": "lost"').replace('44.39,', '444,'));
    expect(parsed.ok && parsed.scenario.inventory).toMatchObject([{ status: 'held', geometry: null }]);
    expect(parsed.ok && parsed.problems.map(({ path, reason }) => [path, reason])).toEqual([['cordon.inventory[0].status', 'wrong-value'], ['cordon.inventory[0].geometry', 'out-of-range']]);
  });
});

describe('a property', () => {
  const beside = takeInventory(town, { entries: [entry], freeIds: [] });
  const ids = ['held-property-02', 'property-1'];

  test('is changed alike, counted or beside the count, and back', () => {
    const changed = changeProperty(beside, { ids, changes: { status: 'cleared', phase: 'first', neighbourhood: 'Yard', weapons: [rifles], note: 'seen' } });
    expect(changed.overrides['held-property-02']).toMatchObject({ status: 'cleared', phase: 'first', neighbourhood: 'Yard', weapons: [rifles], note: 'seen' });
    expect(changed.inventory[0]).toMatchObject({ status: 'cleared', phase: 'first', neighbourhood: 'Yard', weapons: [rifles], note: 'seen' });
    expect(changeProperty(changed, { ids, changes: { status: 'cleared', note: 'seen' } })).toBe(changed);
    expect(reopen(changed).inventory).toEqual(changed.inventory);
    const back = changeProperty(changed, { ids, changes: { status: null, phase: null, neighbourhood: null, weapons: [], note: null } });
    expect(writeScenario(back)).toBe(writeScenario(beside));
    const phaseGone = removePhase(changed, { id: 'first' });
    expect([phaseGone.inventory[0]?.phase, phaseGone.overrides['held-property-02']?.phase]).toEqual(['second', 'second']);
  });

  test('refuses a phase that is not there and weapons that nobody states', () => {
    expect(changeProperty(beside, { ids, changes: { phase: 'nobody' } })).toBe(beside);
    for (const weapons of [{ ...rifles, type: ' ' }, { ...rifles, count: -1 }, { ...rifles, count: 1.5 }, { ...rifles, source: { text: 'x', date: 'soon' } }]) {
      expect(changeProperty(beside, { ids, changes: { weapons: [weapons] } })).toBe(beside);
    }
  });

  test('is located with a source and a date only, and can be unlocated', () => {
    for (const id of ids) {
      expect(placeProperty(beside, { id, geometry: at, source: { text: 'Survey', date: null } })).toBe(beside);
      expect(placeProperty(beside, { id, geometry: { type: 'Point', coordinates: [444, 33] }, source })).toBe(beside);
    }
    const placed = ids.reduce((now, id) => placeProperty(now, { id, geometry: at, source }), beside);
    expect([placed.overrides['held-property-02']?.geometry, placed.inventory[0]?.geometry]).toEqual([at, at]);
    const back = unplaceProperty(placed, { ids });
    expect([back.overrides['held-property-02']?.geometry, back.inventory[0]?.geometry]).toEqual([undefined, null]);
    expect(back.inventory[0]?.source).toEqual(source);
    expect(unplaceProperty(back, { ids })).toBe(back);
  });

  test('a place that is taken back leaves nothing, or what was said beside it with its source', () => {
    const placed = placeProperty(empty, { id: 'held-property-05', geometry: at, source });
    expect(Object.keys(unplaceProperty(placed, { ids: ['held-property-05'] }).overrides)).toEqual([]);
    const named = changeProperty(placed, { ids: ['held-property-05'], changes: { neighbourhood: 'Yard' } });
    expect(unplaceProperty(named, { ids: ['held-property-05'] }).overrides['held-property-05']).toEqual({ neighbourhood: 'Yard', source, rest: {} });
  });
});

test('whom the baseline lets through and how many it houses are numbers that can be taken back', () => {
  const admits = [{ vehicle: 'ambulance' as const, delaySeconds: 20 }];
  const changed = setBaselineHeadcount(setBaselineAdmits(empty, { id: 'gate', admits }), { id: 'guest-house', headcount: 70 });
  expect(reopen(changed).overrides).toMatchObject({ gate: { admits }, 'guest-house': { headcount: 70 } });
  expect(setBaselineAdmits(changed, { id: 'gate', admits: [{ vehicle: 'fire', delaySeconds: -1 }] })).toBe(changed);
  expect(setBaselineHeadcount(changed, { id: 'guest-house', headcount: 1.5 })).toBe(changed);
  expect(Object.keys(setBaselineHeadcount(setBaselineAdmits(changed, { id: 'gate', admits: [] }), { id: 'guest-house', headcount: null }).overrides)).toEqual([]);
});

test('unit costs are kept while one is set, low before high', () => {
  const priced = setUnitCosts(setUnitCosts(empty, { gate: { low: 100, high: 300 } }), { currency: 'IQD' });
  expect(reopen(priced).parameters.unitCosts).toEqual({ currency: 'IQD', risingBollard: null, fixedBollard: null, wallMeter: null, gate: { low: 100, high: 300 } });
  expect(setUnitCosts(priced, { gate: { low: 300, high: 100 } })).toBe(priced);
  expect(setUnitCosts(priced, { wallMeter: { low: -1, high: 1 } })).toBe(priced);
  expect(setUnitCosts(priced, { gate: { low: 100, high: 300 } })).toBe(priced);
  expect(setUnitCosts(setUnitCosts(priced, { gate: null }), { currency: '' }).parameters).toEqual(empty.parameters);
});

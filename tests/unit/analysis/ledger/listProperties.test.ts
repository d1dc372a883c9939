import { expect, test } from 'vitest';
import { countBeside, listProperties, progressByNeighbourhood } from '../../../../src/analysis/ledger/listProperties.ts';
import { changeProperty } from '../../../../src/scenario/commands/ledger/changeProperty.ts';
import { placeProperty } from '../../../../src/scenario/commands/ledger/placeProperty.ts';
import { takeInventory } from '../../../../src/scenario/commands/ledger/takeInventory.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { emptyScenario as empty } from '../../../fixtures/scenario/townScenario.ts';

const source = { text: 'Survey', date: '2020-09' };
const entry = { name: 'Block', status: 'cleared', neighbourhood: 'Yard', weapons: [], note: '', geometry: { type: 'Point', coordinates: [44.4, 33.3] }, source } as const;

test('as shipped: 22, none located, nothing known of neighbourhoods or weapons', () => {
  const rows = listProperties(shipped, empty);
  expect(rows).toHaveLength(22);
  expect([rows.filter(({ isLocated }) => isLocated).length, countBeside(rows).total]).toEqual([0, 0]);
  expect(rows.every(({ status, weapons, neighbourhood, isTouched }) => status === 'held' && weapons.length === 0 && neighbourhood === null && !isTouched)).toBe(true);
  expect(progressByNeighbourhood(rows)).toEqual([]);
  expect(listProperties(shipped, null)).toEqual(rows);
});

test('a placed one counts of the 22; one of the inventory stands beside and counts apart', () => {
  const placed = placeProperty(empty, { id: 'held-property-03', geometry: { type: 'Point', coordinates: [44.39, 33.31] }, source });
  const rows = listProperties(shipped, takeInventory(placed, { entries: [entry], freeIds: [] }));
  expect(rows.filter(({ standing, isLocated }) => standing === 'counted' && isLocated)).toHaveLength(1);
  expect(countBeside(rows)).toEqual({ located: 1, total: 1 });
  expect(rows[2]).toMatchObject({ id: 'held-property-03', isLocated: true, at: [44.39, 33.31], source });
  expect(rows.at(-1)).toMatchObject({ standing: 'beside', name: null, ownName: 'Block', at: [44.4, 33.3] });
});

test('progress is counted by neighbourhood once one is known, those without one last', () => {
  const known = changeProperty(empty, { ids: ['held-property-01', 'held-property-02'], changes: { neighbourhood: 'Hill' } });
  const moving = changeProperty(known, { ids: ['held-property-02'], changes: { status: 'being-cleared' } });
  expect(progressByNeighbourhood(listProperties(shipped, takeInventory(moving, { entries: [entry], freeIds: [] })))).toEqual([
    { neighbourhood: 'Hill', held: 1, 'being-cleared': 1, cleared: 0 },
    { neighbourhood: 'Yard', held: 0, 'being-cleared': 0, cleared: 1 },
    { neighbourhood: null, held: 20, 'being-cleared': 0, cleared: 0 },
  ]);
});

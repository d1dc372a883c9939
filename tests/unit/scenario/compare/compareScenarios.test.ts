import { describe, expect, test } from 'vitest';
import { compareScenarios } from '../../../../src/scenario/compare/compareScenarios.ts';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { changeProperties } from '../../../../src/scenario/commands/features/changeProperties.ts';
import { moveFeatures } from '../../../../src/scenario/commands/features/moveFeatures.ts';
import { removeFeatures } from '../../../../src/scenario/commands/features/removeFeatures.ts';
import { reorderFeature } from '../../../../src/scenario/commands/features/reorderFeature.ts';
import { replaceGeometry } from '../../../../src/scenario/commands/features/replaceGeometry.ts';
import { changeDocument } from '../../../../src/scenario/commands/document/changeDocument.ts';
import { changeParameters } from '../../../../src/scenario/commands/document/changeParameters.ts';
import { hideBaseline } from '../../../../src/scenario/commands/overrides/hideBaseline.ts';
import { placeHeldProperty } from '../../../../src/scenario/commands/overrides/placeHeldProperty.ts';
import { reorderPhase } from '../../../../src/scenario/commands/phases/reorderPhase.ts';
import { addPosture } from '../../../../src/scenario/commands/postures/addPosture.ts';
import { setBarrierState } from '../../../../src/scenario/commands/postures/setBarrierState.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { equalJson } from '../../../../src/scenario/equalJson.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { randomCommand } from '../../../fixtures/scenario/randomCommand.ts';
import { seededRandom } from '../../../fixtures/scenario/seededRandom.ts';
import { emptyScenario, townScenario } from '../../../fixtures/scenario/townScenario.ts';

const line = (id: string, east = 0) => createFeature('barrier', id, { type: 'LineString', coordinates: [[44.39 + east, 33.3], [44.391 + east, 33.3]] }, { name: 'Line' });
const plan = addFeatures(emptyScenario, { features: [line('a'), line('b', 0.01), createFeature('zone', 'area', { type: 'Polygon', coordinates: [[[44.39, 33.31], [44.395, 33.31], [44.395, 33.315], [44.39, 33.31]]] })] });

test('a scenario and its own copy differ in nothing', () => {
  expect(compareScenarios(townScenario, townScenario)).toEqual([]);
  const again = parseScenario(writeScenario(townScenario));
  expect(again.ok && compareScenarios(townScenario, again.scenario)).toEqual([]);
});

describe('features', () => {
  test('added and removed, in the order of the lists', () => {
    const other = addFeatures(removeFeatures(plan, { ids: ['b'] }), { features: [line('c', 0.03)] });
    expect(compareScenarios(plan, other).map(({ change, id }) => [change, id])).toEqual([['removed', 'b'], ['added', 'c']]);
    expect(compareScenarios(other, plan).map(({ change, id }) => [change, id])).toEqual([['removed', 'c'], ['added', 'b']]);
  });

  test('changed members carry both values', () => {
    const other = changeProperties(plan, { ids: ['a'], kind: 'barrier', changes: { rating: 'M50 P1', controlGroup: 'north' } });
    expect(compareScenarios(plan, other)).toEqual([{
      subject: 'feature', change: 'changed', id: 'a', otherId: null, within: null, geometry: null,
      members: [{ member: 'controlGroup', before: null, after: 'north' }, { member: 'rating', before: null, after: 'M50 P1' }],
    }]);
  });

  test('a move is told in metres, a line by its length, an area by its ground', () => {
    const moved = compareScenarios(plan, moveFeatures(plan, { ids: ['a'], eastMeters: 0, northMeters: 30 }))[0];
    expect(moved?.geometry?.movedMeters).toBeCloseTo(30, 0);
    expect(moved?.geometry?.lengthMeters?.[1]).toBeCloseTo(moved?.geometry?.lengthMeters?.[0] ?? 0, 1);
    const shortened = compareScenarios(plan, replaceGeometry(plan, { id: 'a', geometry: { type: 'LineString', coordinates: [[44.39, 33.3], [44.3905, 33.3]] } }))[0];
    expect(shortened?.geometry).toMatchObject({ movedMeters: expect.closeTo(46.5, 0), lengthMeters: [expect.closeTo(92.9, 0), expect.closeTo(46.5, 0)], areaSquareMeters: null, vertices: [2, 2] });
    const grown = compareScenarios(plan, replaceGeometry(plan, { id: 'area', geometry: { type: 'Polygon', coordinates: [[[44.39, 33.31], [44.395, 33.31], [44.395, 33.315], [44.39, 33.315], [44.39, 33.31]]] } }))[0];
    const [before = 0, after = 0] = grown?.geometry?.areaSquareMeters ?? [];
    expect(after / before).toBeCloseTo(2, 2);
  });

  test('a point inserted on a straight line moves nothing', () => {
    const other = replaceGeometry(plan, { id: 'a', geometry: { type: 'LineString', coordinates: [[44.39, 33.3], [44.3905, 33.3], [44.391, 33.3]] } });
    expect(compareScenarios(plan, other)[0]?.geometry).toMatchObject({ movedMeters: expect.closeTo(0, 3), vertices: [2, 3] });
  });

  test('at the same place under another id they are the same, and so are their states', () => {
    const renamed = { ...plan, features: plan.features.map((feature) => (feature.id === 'a' ? { ...feature, id: 'a-2' } : feature)) };
    const [up, upThere] = [['a', plan], ['a-2', renamed]].map(([id, scenario]) => setBarrierState(scenario as Scenario, { postureId: 'lockdown', barrierIds: [id as string], state: 'up' }));
    if (!up || !upThere) throw new Error('There are two.');
    expect(compareScenarios(up, upThere)).toMatchObject([{ subject: 'feature', change: 'changed', id: 'a', otherId: 'a-2', members: [], geometry: null }]);
  });

  test('an id used for another kind is another feature', () => {
    const other = { ...plan, features: plan.features.map((feature) => (feature.id === 'a' ? createFeature('closure', 'a', { type: 'LineString', coordinates: [[44.39, 33.3], [44.391, 33.3]] }) : feature)) };
    expect(compareScenarios(plan, other).map(({ change, id }) => [change, id])).toEqual([['removed', 'a'], ['added', 'a']]);
  });

  test('two of one kind at one place are told apart by the order of the lists', () => {
    const twins = addFeatures(emptyScenario, { features: [line('x'), line('y')] });
    const others = addFeatures(emptyScenario, { features: [line('p'), line('q')] });
    expect(compareScenarios(twins, others).map(({ id, otherId }) => [id, otherId])).toEqual([['x', 'p'], ['y', 'q']]);
  });

  test('a line of a hundred thousand corners is compared corner by corner, not each with each', () => {
    const long = (north: number) => ({ ...line('long'), geometry: { type: 'LineString' as const, coordinates: Array.from({ length: 100_000 }, (_, at) => [44.3 + at / 1e6, 33.3 + north] as const) } });
    const [one, two] = [{ ...plan, features: [long(0)] }, { ...plan, features: [long(0.001)] }];
    expect(compareScenarios(one, two)[0]?.geometry?.movedMeters).toBeCloseTo(111.2, 0);
  });
});

describe('the rest of the plan', () => {
  test('a state is told by barrier and posture', () => {
    const other = setBarrierState(plan, { postureId: 'lockdown', barrierIds: ['a', 'outer-line-1'], state: 'pair' });
    expect(compareScenarios(plan, other)).toMatchObject([
      { subject: 'state', id: 'a', within: 'lockdown', members: [{ before: undefined, after: 'pair' }] },
      { subject: 'state', id: 'outer-line-1', within: 'lockdown' },
    ]);
  });

  test('postures, phases and their order, parameters, overrides, document', () => {
    const withPosture = addPosture(townScenario, { id: 'night', name: 'Night', copyOf: null });
    expect(compareScenarios(townScenario, withPosture)).toMatchObject([{ subject: 'posture', change: 'added', id: 'night' }]);
    expect(compareScenarios(townScenario, reorderPhase(townScenario, { id: 'second', toIndex: 0 })))
      .toMatchObject([{ subject: 'order', members: [{ before: ['first', 'second'], after: ['second', 'first'] }] }]);
    expect(compareScenarios(plan, changeParameters(plan, { gapRule: 'us-ufc' }))).toMatchObject([{ subject: 'parameter', id: 'gapRule', members: [{ before: 'uk', after: 'us-ufc' }] }]);
    expect(compareScenarios(plan, hideBaseline(plan, { ids: ['outer-line-1'], hidden: true }))).toMatchObject([{ subject: 'override', change: 'added', id: 'outer-line-1', members: [{ member: 'hidden', after: true }] }]);
    expect(compareScenarios(plan, changeDocument(plan, { title: 'Other', modified: '2026-01-01T00:00:00Z' }))).toMatchObject([{ subject: 'document', id: 'title', members: [{ before: 'Town', after: 'Other' }] }]);
    const place = (lon: number) => placeHeldProperty(plan, { id: 'held-property-01', geometry: { type: 'Point', coordinates: [lon, 33.3] }, source: { text: 'x', date: '2020' } });
    const [placed] = compareScenarios(place(44.39), place(44.391));
    expect(placed).toMatchObject({ subject: 'override', change: 'changed', id: 'held-property-01', members: [] });
    expect(placed?.geometry?.movedMeters).toBeCloseTo(92.9, 0);
  });

  test('the order of the list of features says nothing', () => {
    expect(compareScenarios(plan, reorderFeature(plan, { id: 'b', toIndex: 0 }))).toEqual([]);
  });
});

/** What `compareScenarios` looks at, as plain JSON: two scenarios differ exactly where this does. */
function essence(scenario: Scenario): unknown {
  const { modified: _, id: __, view: ___, version: ____, features, postures, ...more } = scenario;
  return {
    ...more, rest: { ...more.rest, view: {} },
    features: features.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    // Their order is only that of the list on the screen.
    postures: postures.map((posture) => ({ ...posture, staffed: posture.staffed.toSorted() })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

test('over random plans: no difference is missed, none is made up, and both directions mirror one another', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = seededRandom(seed);
    let [before, after] = [townScenario, townScenario];
    for (let step = 0; step < 25; step += 1) {
      after = randomCommand(after, random);
      const found = compareScenarios(before, after);
      expect(found.length === 0, `seed ${seed}, step ${step}`).toBe(equalJson(essence(before), essence(after)));
      const back = compareScenarios(after, before);
      expect(back.length, `seed ${seed}, step ${step}`).toBe(found.length);
      expect(back.filter(({ change }) => change === 'added').length).toBe(found.filter(({ change }) => change === 'removed').length);
      if (step % 5 === 4) before = after;
    }
  }
});

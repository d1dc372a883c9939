/** Suggestions in the town, worked by hand: two roads lead to H (E–H and G–H), three to the south (A–D, B–E, and C–F over a bridge). */
import { describe, expect, it } from 'vitest';
import type { Suggestion, Verdict } from '../../../../src/analysis/check/checkResult.ts';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { distanceBetween } from '../../../../src/geo/distanceBetween.ts';
import { defaultParameters } from '../../../../src/scenario/parameters.ts';
import type { Scenario, ScenarioFeature } from '../../../../src/scenario/document.ts';
import { defaultSuggestRules, type SuggestRules } from '../../../../src/scenario/kinds/suggestRules.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { place, townRoad, townRoads } from '../../../fixtures/network/town.ts';
import { across, along, box, noBaseline, planOf, postureOf, rising, site } from '../../../fixtures/network/townPlan.ts';

const town = graphOf();
const hall = box('hall', [44.4008, 33.2998], [44.4012, 33.3002], { isProtected: true });

function outside(features: readonly ScenarioFeature[], changes: Partial<Scenario> = {}, rules: Partial<SuggestRules> = {}): Verdict {
  const result = checkScenario(town, noBaseline, planOf(features, changes), { suggest: { ...defaultSuggestRules, ...rules } });
  const [posture] = result.postures;
  if (!posture) throw new Error('There is always a posture.');
  return posture.outside;
}
function suggested(...input: Parameters<typeof outside>): Extract<Suggestion, { ok: true }> {
  const { suggestion } = outside(...input);
  if (!suggestion?.ok) throw new Error(JSON.stringify(suggestion));
  return suggestion;
}
function refused(...input: Parameters<typeof outside>): Extract<Suggestion, { ok: false }> {
  const { suggestion } = outside(...input);
  if (!suggestion || suggestion.ok) throw new Error(JSON.stringify(suggestion));
  return suggestion;
}
const roads = ({ crossings }: Extract<Suggestion, { ok: true }>) => crossings.map(({ roadId }) => roadId).toSorted();

describe('by count', () => {
  it('closes the two roads that lead to the hall, square to each', () => {
    const { crossings, isLeast, total } = suggested([hall]);
    expect(crossings.map(({ roadId }) => roadId).toSorted()).toEqual(['E-H', 'G-H']);
    expect([isLeast, total]).toEqual([true, { low: 2, high: 2 }]);
    const street = crossings.find(({ roadId }) => roadId === 'E-H');
    expect(street?.bearingDegrees).toBeCloseTo(180, 1);
    expect(street).toMatchObject({ widthMeters: 8, isWidthAssumed: true, onBridge: false, raise: null });
    // 25 m clear of H, out of its junction.
    expect(distanceBetween(street?.coordinate ?? [0, 0], place('H'))).toBeCloseTo(25, 1);
  });

  it('really closes: built where it says, nothing leaks', () => {
    const { crossings } = suggested([hall]);
    const walls = crossings.map(({ coordinate: [lon, lat], roadId }, index) => {
      const wall = across(`wall-${index}`, 'A', 'B');
      const reach = 0.0001;
      // E–H runs north and south, G–H comes up to H at some fifty degrees.
      const coordinates = roadId === 'E-H' ? [[lon - reach, lat], [lon + reach, lat]] as const : [[lon - reach, lat + reach], [lon + reach, lat - reach]] as const;
      return { ...wall, geometry: { type: 'LineString' as const, coordinates } };
    });
    expect(outside([hall, ...walls]).answer).toBe('closed');
  });

  it('raises what stands before it builds: a line that is down, or that nobody lists', () => {
    const lines = [across('street', 'E', 'H', 0.5, rising()), across('corner', 'D', 'G', 0.5, rising())];
    const { crossings } = suggested([hall, ...lines], { postures: [postureOf('alert', { street: 'down' })] });
    expect(crossings.map(({ raise }) => raise).toSorted()).toEqual(['corner', 'street']);
  });

  it('does not raise what is under repair, or failed down', () => {
    const lines = [across('street', 'E', 'H', 0.5, rising()), across('corner', 'D', 'G', 0.5, rising())];
    const { crossings } = suggested([hall, ...lines], { postures: [postureOf('alert', { street: 'repair', corner: 'failed-down' })] });
    expect(crossings.map(({ raise }) => raise)).toEqual([null, null]);
  });

  it('asks for nothing where nothing leaks, or where nobody asks', () => {
    expect(outside([hall, across('west', 'A', 'D'), across('middle', 'B', 'E'), across('bridge', 'C', 'F')]).suggestion).toBeNull();
    expect(checkScenario(town, noBaseline, planOf([hall]), { suggest: null }).postures[0]?.outside).toMatchObject({ answer: 'leaking', suggestion: null });
  });
});

describe('a stand-off', () => {
  const post = site('post', along('E', 'H', 1), 'protected');
  it('keeps the line off the doorstep: no place nearer than it, whatever the precision', () => {
    // It joins every road within 100 m: E–H, G–H, and D–G by its southern end.
    const { crossings } = suggested([post], {}, { standOffMeters: 60 });
    expect(crossings.length).toBeGreaterThan(0);
    for (const { coordinate } of crossings) expect(distanceBetween(coordinate, place('H'))).toBeGreaterThanOrEqual(65);
  });

  it('pushes the line out: to the street and the corner, and then to where the roads are three', () => {
    expect(roads(suggested([post], {}, { standOffMeters: 10 }))).toEqual(['D-G', 'E-H']);
    // 110 m and the 5 m of its place: the whole of E–H is too near.
    expect(roads(suggested([post], {}, { standOffMeters: 110 }))).toHaveLength(3);
  });

  it('beyond the last road leaves no place, and says so', () => {
    const { reason, blockers, way } = refused([post], {}, { standOffMeters: 1000 });
    expect(reason).toBe('cannot-be-sealed');
    expect(new Set(blockers.map((blocker) => blocker.reason))).toEqual(new Set(['stand-off']));
    expect(way?.coordinates.length).toBeGreaterThan(1);
  });
});

describe('a build area', () => {
  it('holds every suggested place; what stands may be raised outside it', () => {
    const north = box('build', [44.3995, 33.3012], [44.4025, 33.3018], { use: 'build' });
    const { crossings } = suggested([hall, north]);
    expect(crossings.map(({ roadId }) => roadId).toSorted()).toEqual(['A-D', 'B-E', 'C-F']);
    for (const { coordinate: [, lat] } of crossings) expect(lat > 33.3012 && lat < 33.3018).toBe(true);
    const street = across('street', 'E', 'H', 0.5, rising());
    expect(suggested([hall, north, street]).crossings.map(({ raise }) => raise)).toEqual([null, null, null]);
    const both = [street, across('corner', 'D', 'G', 0.5, rising())];
    expect(suggested([hall, north, ...both]).crossings.map(({ raise }) => raise).toSorted()).toEqual(['corner', 'street']);
  });

  it('without a road is remarked, and nothing can be built', () => {
    const field = box('build', [44.41, 33.31], [44.411, 33.311], { use: 'build' });
    expect(refused([hall, field]).blockers[0]?.reason).toBe('outside-build-area');
    expect(checkScenario(town, noBaseline, planOf([hall, field])).remarks).toContainEqual({ reason: 'build-area-empty', at: 'build', other: null, postureId: null });
  });
});

describe('roads kept open', () => {
  const kept = (...keepOpen: string[]) => ({ postures: [postureOf('alert', {}, { keepOpen })] });

  it('are gone round: with the street to the hall kept open the line moves north', () => {
    expect(roads(suggested([hall], kept('E-H')))).toHaveLength(3);
  });

  it('that lead all the way cannot be sealed; lifted, two crossings do', () => {
    const { blockers, ifLifted, way } = refused([hall], kept('B-E', 'E-H', 'A-B'));
    expect(blockers).toEqual([{ reason: 'kept-open', roadId: 'A-B' }, { reason: 'kept-open', roadId: 'B-E' }, { reason: 'kept-open', roadId: 'E-H' }]);
    expect(way?.roadIds).toEqual(['A-B', 'B-E', 'E-H']);
    expect(ifLifted).toMatchObject({ ok: true, total: { low: 2 } });
  });

  it('bridges excluded by the planner hold no line in any posture', () => {
    const north = box('build', [44.3995, 33.3012], [44.4025, 33.3018], { use: 'build' });
    expect(refused([hall, north], {}, { excludedRoads: ['C-F'] }).blockers).toContainEqual({ reason: 'excluded', roadId: 'C-F' });
  });

  it('that are shut, closed or not there are remarked', () => {
    const { remarks } = checkScenario(town, noBaseline, planOf([hall, across('street', 'E', 'H')], kept('E-H', 'nowhere')));
    expect(remarks).toEqual([
      { reason: 'kept-open-but-shut', at: 'E-H', other: 'street', postureId: 'alert' }, { reason: 'no-such-road', at: 'nowhere', other: null, postureId: 'alert' },
    ]);
  });
});

describe('by width and by cost', () => {
  // Between D and G the town has a second, wider street: 18 m against 8 m of each of the two.
  const wide = graphOf([...townRoads, townRoad('D', 'G', { widthMeters: 18 }, [[44.3999, 33.3005]], 'D-G-wide')]);
  const suggestFor = (least: SuggestRules['least'], unitCosts = defaultParameters.unitCosts) => checkScenario(wide, noBaseline, planOf([hall], { parameters: { ...defaultParameters, ...(unitCosts ? { unitCosts } : {}) } }), { suggest: { ...defaultSuggestRules, least } })
    .postures[0]?.outside.suggestion;

  it('by width the narrowest set, in millimetres of carriageway', () => {
    expect(suggestFor('width')).toMatchObject({ ok: true, least: 'width', total: { low: 16_000, high: 16_000 } });
  });

  it('by cost needs a price, and then counts bollards by the rule of the plan', () => {
    expect(suggestFor('cost')).toMatchObject({ ok: false, reason: 'no-costs' });
    const price = { currency: 'USD', risingBollard: { low: 10, high: 20 }, fixedBollard: null, wallMeter: null, gate: null };
    // 8 m at 1.2 m clear with 0.2 m bollards: five each (6.8 / 1.4), ten together.
    expect(suggestFor('cost', price)).toMatchObject({ ok: true, currency: 'USD', total: { low: 100, high: 200 } });
  });

  it('by cost what stands costs nothing, however many it takes', () => {
    const price = { currency: 'USD', risingBollard: { low: 10, high: 20 }, fixedBollard: null, wallMeter: null, gate: null };
    const ring = [across('west', 'A', 'D', 0.5, rising()), across('middle', 'B', 'E', 0.5, rising()), across('bridge', 'C', 'F', 0.5, rising())];
    const changes = { parameters: { ...defaultParameters, unitCosts: price } };
    expect(suggested([hall, ...ring], changes, { least: 'cost' })).toMatchObject({ total: { low: 0, high: 0 }, crossings: [{ raise: 'west' }, { raise: 'middle' }, { raise: 'bridge' }] });
    expect(suggested([hall, ...ring], changes, { least: 'count' }).crossings).toHaveLength(2);
  });
});

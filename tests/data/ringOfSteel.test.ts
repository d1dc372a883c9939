/** The shipped bollard lines hold, by a plain walk over the network: nothing here uses the analysis of the app. */
import { describe, expect, test } from 'vitest';
import type { BarrierSet } from '../../src/baseline/kinds/barrier.ts';
import { roadsCrossed } from '../../src/baseline/checks/checkBarriers.ts';
import { isInsideRings } from '../../src/geo/areas/rings.ts';
import { shipped } from './shippedBaseline.ts';

const { barriers, roads, junctions, zones } = shipped;

const setOf = (set: BarrierSet) => barriers.filter((barrier) => barrier.properties.set === set);

/** Junctions reached from `starts` when every road under `closed` is cut. */
function reach(starts: readonly string[], closed: readonly (typeof barriers)[number][]): ReadonlySet<string> {
  const cut = new Set(closed.flatMap((barrier) => roadsCrossed(barrier, { roads })));
  const open = roads.filter(({ id }) => !cut.has(id));
  const seen = new Set(starts);
  for (const at of seen) for (const { properties: { from, to } } of open) {
    if (from === at) seen.add(to);
    if (to === at) seen.add(from);
  }
  return seen;
}

const zone = zones[0]?.geometry;
if (zone?.type !== 'Polygon') throw new Error('The zone is one polygon.');
const inside = junctions.filter(({ geometry }) => isInsideRings(geometry.coordinates, zone.coordinates)).map(({ id }) => id);
const outside = junctions.map(({ id }) => id).filter((id) => !inside.includes(id));
const without = <T>(list: readonly T[], item: T) => list.filter((other) => other !== item);

describe('the outer line', () => {
  const outer = setOf('outer');

  test('stands once across every road that enters the zone, and nowhere else', () => {
    const ways = roads.filter(({ properties: { from, to } }) => inside.includes(from) !== inside.includes(to)).map(({ id }) => id);
    expect(outer.flatMap((barrier) => roadsCrossed(barrier, { roads })).toSorted()).toEqual(ways.toSorted());
  });

  test('closed, lets nothing from outside in', () => {
    expect(outside.length).toBeGreaterThan(30);
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((id) => reach(outside, outer).has(id))).toEqual([]);
  });

  test.each(outer.map((barrier) => [barrier.id, barrier] as const))('without %s, opens', (_, barrier) => {
    const reached = reach(outside, without(outer, barrier));
    expect(inside.filter((id) => reached.has(id)).length).toBeGreaterThan(0);
  });

  test('on the 14 July Bridge is switched by itself', () => {
    expect(outer.filter(({ properties }) => properties.controlGroup === 'control-bridge').map(({ id }) => id)).toEqual(['outer-14-july-bridge']);
  });
});

describe.each([
  ['embassy', ['site-us-embassy'], ['embassy-south, outer-14-july-bridge: road-14-july-street-4']],
  ['palace', ['site-republican-palace', 'site-prime-ministers-office'], []],
] as const)('the %s line', (set, protectedIds, stretches) => {
  const lines = setOf(set);
  const behind = reach(protectedIds, lines);

  test('cuts its side off from everything beyond, inside the zone too', () => {
    expect([...behind].filter((id) => outside.includes(id))).toEqual([]);
    const beyond = junctions.map(({ id }) => id).filter((id) => !behind.has(id));
    expect([...reach(beyond, lines)].filter((id) => protectedIds.some((protectedId) => protectedId === id))).toEqual([]);
    expect(beyond.filter((id) => inside.includes(id)).length).toBeGreaterThan(0);
  });

  test.each(lines.map((barrier) => [barrier.id, barrier] as const))('without %s, opens', (_, barrier) => {
    expect(reach(protectedIds, without(lines, barrier)).size).toBeGreaterThan(behind.size);
  });

  test('is switched apart from every outer line and stands on no stretch of one but the bridge', () => {
    const pairs = lines.flatMap((line) => setOf('outer').map((outer) => ({ line, outer })));
    expect(pairs.filter(({ line, outer }) => line.properties.controlGroup === outer.properties.controlGroup)).toEqual([]);
    const shared = pairs.flatMap(({ line, outer }) => {
      const crossed = roadsCrossed(outer, { roads });
      return roadsCrossed(line, { roads }).filter((id) => crossed.includes(id)).map((id) => `${line.id}, ${outer.id}: ${id}`);
    });
    expect(shared).toEqual(stretches);
  });
});

test('the airport, where help comes from, reaches every protected site when all is open', () => {
  const reached = reach(['site-baghdad-airport'], []);
  expect(junctions.filter(({ id }) => !reached.has(id))).toEqual([]);
});

/** Barriers of a scenario in the invented town, where A-B is 18 m wide and says so, and D-E is 8 m by assumption. */
import { describe, expect, it } from 'vitest';
import { takeOffBarrier } from '../../../../src/analysis/takeOff/takeOffBarrier.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { townRoads } from '../../../fixtures/network/town.ts';

const graph = graphOf();
const across = (lat: number, ends: readonly ['tied' | 'loose', 'tied' | 'loose']) => takeOffBarrier(
  createFeature('barrier', 'barrier-1', { type: 'LineString', coordinates: [[44.4005, lat - 0.0002], [44.4005, lat + 0.0002]] }, { ends, bollardDiameterMeters: 0.2 }),
  graph, { gapRule: 'uk', unitCosts: null },
);

describe('the take-off of a drawn barrier', () => {
  it('counts the road it crosses; nothing is a range where everything is stated', () => {
    const { takeOff, crossings } = across(33.302, ['tied', 'tied']);
    expect(crossings.map(({ roadId }) => roadId)).toEqual(['A-B']);
    // (18 − 1.2) / 1.4 = 12.
    expect(takeOff).toMatchObject({ ok: true, rising: { low: 12, likely: 12, high: 12 } });
  });

  it('takes its footways for assumed while an end is loose', () => {
    const { takeOff } = across(33.302, ['tied', 'loose']);
    expect(takeOff.ok && takeOff.assumed).toContain('footway');
    expect(takeOff.ok && takeOff.fixed.high).toBeGreaterThan(takeOff.ok ? takeOff.fixed.low : 0);
  });

  it('crosses nothing in the open, and so no lanes that anybody knows', () => {
    const { takeOff, crossings } = across(33.3015, ['tied', 'tied']);
    expect(crossings).toEqual([]);
    expect(takeOff.ok && takeOff.lanes).toBeNull();
  });

  it('adds up lanes only where every road states them', () => {
    const lanesOn = (lanes: number | null) => {
      const roads = townRoads.map((road) => (road.id === 'D-E' ? { ...road, properties: { ...road.properties, lanes } } : road));
      const { takeOff, crossings } = takeOffBarrier(
        createFeature('barrier', 'long', { type: 'LineString', coordinates: [[44.4005, 33.3022], [44.4005, 33.3008]] }, { ends: ['tied', 'tied'], bollardDiameterMeters: 0.2 }), graphOf(roads), { gapRule: 'uk', unitCosts: null },
      );
      expect(crossings.map(({ roadId }) => roadId)).toEqual(['A-B', 'D-E']);
      return takeOff.ok ? [takeOff.lanes, takeOff.assumed.includes('lanes')] : null;
    };
    expect(lanesOn(2)).toEqual([6, true]);
    expect(lanesOn(null)).toEqual([null, false]);
  });
});

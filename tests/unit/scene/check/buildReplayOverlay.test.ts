import { describe, expect, it } from 'vitest';
import { replayAt } from '../../../../src/analysis/replay/replayAt.ts';
import { replayColumn } from '../../../../src/analysis/replay/replayColumn.ts';
import { measureRoute } from '../../../../src/analysis/timing/routeLine.ts';
import { buildReplayOverlay } from '../../../../src/scene/check/buildReplayOverlay.ts';
import { parseSymbolName } from '../../../../src/scene/symbolName.ts';

/** A thousand metres north, 10 m/s, five vehicles 50 m apart; the line at 500 m is up at 59.1 s, after the second. */
const route = measureRoute([[44.4, 33.3], [44.4, 33.3 + 1000 / 111_195.08]]);
if (!route) throw new Error('no route');
const replay = replayColumn({
  route, column: { vehicles: 5, spacingMeters: 50, vehicleLengthMeters: 6, speedKmh: 36 }, orderedAtSeconds: 55.2,
  lines: [{ id: 'a', atMeters: [500], conduct: 'rises', riseSeconds: 2.5 }, { id: 'open', atMeters: [900], conduct: 'open', riseSeconds: 2.5 }],
});
const posture = { id: 'lockdown', name: '', trigger: '', authority: '', maxHours: null, states: { a: 'up', open: 'down' }, staffed: [], rest: {} } as const;
const at = (seconds: number) => buildReplayOverlay(replay, replayAt(replay, seconds), posture);
const marksAt = (seconds: number) => at(seconds).marks.features.map(({ properties: { id, mark } }) => `${id} ${mark}`);

describe('a moment of a replay on the map', () => {
  it('has a mark for each vehicle that is on its way, and a sign at each line', () => {
    expect(marksAt(10)).toEqual(['vehicle-1 vehicle', 'vehicle-2 vehicle', 'vehicle-3 vehicle', 'a 1 line-down', 'open 1 line-down']);
    expect(marksAt(56)).toContain('a 1 line-held');
    expect(marksAt(58)).toContain('a 1 line-rising');
    expect(marksAt(500)).toEqual(['vehicle-3 vehicle-stopped', 'vehicle-4 vehicle-stopped', 'vehicle-5 vehicle-stopped', 'a 1 line-up', 'open 1 line-down']);
  });

  it('turns vehicles as they drive and names images that can be drawn', () => {
    const { features } = at(58).marks;
    expect(features[0]?.properties.bearing).toBeCloseTo(0, 6);
    expect(features[0]?.geometry.coordinates[1]).toBeCloseTo(33.3 + 580 / 111_195.08, 7);
    for (const { properties: { image } } of [...features, ...at(500).marks.features]) expect(parseSymbolName(`dark${image}`)).not.toBeNull();
  });

  it('gives the posture as far as it has risen, and the very same once all of it has', () => {
    expect(at(58).posture?.states).toEqual({ a: 'down', open: 'down' });
    expect(at(500).posture).toBe(posture);
  });
});

/** Dragging a corner of what follows the roads, in the town: only there does it take another way. */
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/geo/types.ts';
import { alongRoads } from '../../../src/sketch/alongRoads.ts';
import { carriagewayAfter } from '../../../src/sketch/carriagewayAfter.ts';
import { refollow } from '../../../src/sketch/refollow.ts';
import { graphOf } from '../../fixtures/network/graphOf.ts';

const graph = graphOf();
const [a, b, c, d, e] = [[44.4, 33.302], [44.401, 33.302], [44.402, 33.302], [44.4, 33.301], [44.401, 33.301]] as const satisfies readonly LonLat[];
/** From near A over B to near C. */
const straight: LonLat[] = [[44.4002, 33.302], b, [44.4018, 33.302]];
const follow = (before: readonly LonLat[], after: readonly LonLat[]) => {
  const found = refollow(before, after, graph, 'movement');
  if (!found.ok) throw new Error(found.reason);
  return found.coordinates;
};

describe('a corner dragged', () => {
  it('at an end lengthens and shortens the way', () => {
    expect(follow(straight, [straight[0] ?? a, b, [44.4012, 33.3021]])).toEqual([[44.4002, 33.302], b, [44.4012, 33.302]]);
    // Back past B: the piece beyond it is gone.
    expect(follow(straight, [straight[0] ?? a, b, [44.4006, 33.3019]])).toEqual([[44.4002, 33.302], [44.4006, 33.302]]);
    // Down the side street at B.
    expect(follow(straight, [straight[0] ?? a, b, [44.4011, 33.3013]])).toEqual([[44.4002, 33.302], b, [44.401, 33.3013]]);
  });

  it('in the middle leads the way through another street', () => {
    // From A to B by A–B; its middle pulled down to D–E.
    const before: LonLat[] = [a, [44.4005, 33.302], b];
    expect(follow(before, [a, [44.4005, 33.3011], b])).toEqual([a, d, [44.4005, 33.301], e, b]);
  });

  it('into a side street and out again stays there, for that is what was meant', () => {
    expect(follow([a, b, c], [a, [44.401, 33.3018], c])).toEqual([a, b, [44.401, 33.3018], b, c]);
  });

  it('taken out leaves the way the roads run', () => {
    const alone = alongRoads([a, e], graph, 'movement');
    expect(follow([a, b, e], [a, e])).toEqual(alone.ok && alone.coordinates);
    expect(follow([a, b, c], [a, b])).toEqual([a, b]);
  });

  it('far from any road changes nothing and says why', () => {
    expect(refollow(straight, [[44.5, 33.4], b, c], graph, 'closure')).toEqual({ ok: false, reason: 'off-roads' });
    expect(refollow(straight, [a, b, [44.4011, 33.3013]], null, 'closure')).toEqual({ ok: false, reason: 'no-network' });
  });
});

describe('the carriageway of a barrier that is redrawn', () => {
  const across = (lon: number, south = 33.3018, north = 33.3022): LonLat[] => [[lon, south], [lon, north]];

  it('goes with the line', () => {
    const after = carriagewayAfter(graph, across(44.4003), across(44.4006, 33.3017), [13.24, 31.24]);
    // The road lies 33.36 m from the new southern end; 9 m to each side.
    expect(after?.[0]).toBeCloseTo(24.36, 1);
    expect(after?.[1]).toBeCloseTo(42.36, 1);
  });

  it('keeps how much wider the planner said it is, and ends with the line', () => {
    const wider = carriagewayAfter(graph, across(44.4003), across(44.4006), [11.24, 33.24]);
    expect((wider?.[1] ?? 0) - (wider?.[0] ?? 0)).toBeCloseTo(22, 1);
    expect(carriagewayAfter(graph, across(44.4003), across(44.4006, 33.30198, 33.30202), [13.24, 31.24])).toEqual([0, expect.closeTo(4.448, 2)]);
  });

  it('is left to the roads where it crosses none or several, or nothing was said', () => {
    expect(carriagewayAfter(graph, across(44.4003), [[44.4003, 33.305], [44.4003, 33.306]], [1, 2])).toBeNull();
    expect(carriagewayAfter(graph, across(44.4003), across(44.4003, 33.3005), [1, 2])).toBeNull();
    expect(carriagewayAfter(graph, across(44.4003), across(44.4006), null)).toBeNull();
  });
});

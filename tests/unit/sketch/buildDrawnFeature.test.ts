/** Gestures in the invented town, where the street A-B runs from west to east at 33.302. */
import { describe, expect, it } from 'vitest';
import { buildDrawnFeature } from '../../../src/sketch/buildDrawnFeature.ts';
import { newFeatureId } from '../../../src/sketch/newFeatureId.ts';
import type { DrawnGeometry } from '../../../src/sketch/tools.ts';
import { graphOf } from '../../fixtures/network/graphOf.ts';

const graph = graphOf();
const line = (...coordinates: readonly (readonly [number, number])[]): DrawnGeometry => ({ type: 'LineString', coordinates });
const ring = (...corners: readonly (readonly [number, number])[]): DrawnGeometry => ({ type: 'Polygon', coordinates: [[...corners, corners[0] ?? [0, 0]]] });

describe('a finished gesture', () => {
  it('is a barrier where it was drawn, at six decimals', () => {
    const drawn = buildDrawnFeature({ tool: 'barrier', geometry: line([44.400_500_04, 33.3015], [44.4005, 33.3025]), graph: null, newId: 'barrier-1' });
    expect(drawn).toMatchObject({ ok: true, feature: { id: 'barrier-1', geometry: { coordinates: [[44.4005, 33.3015], [44.4005, 33.3025]] }, properties: { kind: 'barrier', barrier: 'bollards-rising' } } });
  });

  it.each(['closure', 'movement'] as const)('is a %s on the road beside which it was drawn', (tool) => {
    const drawn = buildDrawnFeature({ tool, geometry: line([44.4002, 33.3021], [44.4007, 33.3019]), graph, newId: `${tool}-1` });
    expect(drawn).toMatchObject({ ok: true, feature: { properties: { kind: tool }, geometry: { coordinates: [[44.4002, 33.302], [44.4007, 33.302]] } } });
  });

  it('makes nothing of a closure off the roads, without roads, or of one place', () => {
    const draw = (geometry: DrawnGeometry, on: typeof graph | null = graph) => buildDrawnFeature({ tool: 'closure', geometry, graph: on, newId: 'closure-1' });
    expect(draw(line([44.5, 33.4], [44.51, 33.4]))).toEqual({ ok: false, reason: 'off-roads' });
    expect(draw(line([44.4002, 33.302], [44.4007, 33.302]), null)).toEqual({ ok: false, reason: 'no-network' });
    expect(draw(line([44.4002, 33.302]))).toEqual({ ok: false, reason: 'too-few-points' });
  });

  it('makes nothing of a shape that no scenario may hold', () => {
    const zone = (geometry: DrawnGeometry) => buildDrawnFeature({ tool: 'zone', geometry, graph: null, newId: 'zone-1' });
    expect(zone(ring([44.4, 33.3], [44.41, 33.31], [44.41, 33.3], [44.4, 33.31]))).toEqual({ ok: false, reason: 'self-crossing' });
    expect(zone(line([44.4, 33.3], [44.41, 33.3]))).toEqual({ ok: false, reason: 'wrong-shape' });
    expect(buildDrawnFeature({ tool: 'barrier', geometry: line([44.4, 33.3], [44.4, 33.3]), graph: null, newId: 'barrier-1' })).toEqual({ ok: false, reason: 'zero-length' });
  });
});

it('a new id is the kind and the first free number', () => {
  expect(newFeatureId('zone', new Set())).toBe('zone-1');
  expect(newFeatureId('zone', new Set(['zone-1', 'zone-3']))).toBe('zone-2');
});

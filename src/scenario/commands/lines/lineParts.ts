/** What barriers know of their own length: the stretch in the carriageway and the two ends, carried through cuts and joins. */
import { lengthOf } from '../../../geo/lengthOf.ts';
import type { ScenarioFeature } from '../../document.ts';
import type { BarrierProperties } from '../../kinds/barrier.ts';
import type { Coordinate } from '../../kinds/common.ts';

export type Stretch = BarrierProperties['carriagewayMeters'];
type LineFeature = Extract<ScenarioFeature, { geometry: { type: 'LineString' } }> & { readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly Coordinate[] } };

export function isLine(feature: ScenarioFeature | undefined): feature is LineFeature {
  return feature?.geometry.type === 'LineString';
}

export function isBarrierLine(feature: ScenarioFeature): feature is Extract<ScenarioFeature, { properties: { kind: 'barrier' } }> {
  return feature.properties.kind === 'barrier';
}

/** Millimetres are the finest a stretch is kept in; lengths on the ground are known no better. */
const toMillimetre = (meters: number) => Math.round(meters * 1000) / 1000;

/** The part of `stretch` between two distances along the line, counted from the first of them. None of it is `[0, 0]`; null, all of it, stays null. */
export function cutStretch(stretch: Stretch, fromMeters: number, toMeters: number): Stretch {
  if (stretch === null) return null;
  const from = Math.max(stretch[0], fromMeters) - fromMeters;
  const to = Math.min(stretch[1], toMeters) - fromMeters;
  return to > from ? [toMillimetre(from), toMillimetre(to)] : [0, 0];
}

/** The stretch as counted from the other end of a line. */
export function reverseStretch(stretch: Stretch, lengthMeters: number): Stretch {
  return stretch && [toMillimetre(Math.max(0, lengthMeters - stretch[1])), toMillimetre(Math.max(0, lengthMeters - stretch[0]))];
}

/** The stretch of two lines laid end to end: from where the first begins to where the second ends, none where neither has any. */
export function joinStretches(first: Stretch, firstMeters: number, second: Stretch, secondMeters: number): Stretch {
  if (first === null && second === null) return null;
  const [a, b] = [first ?? [0, firstMeters] as const, second ?? [0, secondMeters] as const];
  const parts = [a, [b[0] + firstMeters, b[1] + firstMeters] as const].filter(([from, to]) => to > from);
  return parts.length === 0 ? [0, 0] : [toMillimetre(Math.min(...parts.map(([from]) => from))), toMillimetre(Math.max(...parts.map(([, to]) => to)))];
}

/** The line the other way round, with whatever is said along it; its left is then its right. */
export function reversed<Feature extends LineFeature>(feature: Feature): Feature {
  const geometry = { type: 'LineString', coordinates: [...feature.geometry.coordinates].reverse() };
  if (!isBarrierLine(feature)) return { ...feature, geometry } as Feature;
  const { ends: [first, last], carriagewayMeters } = feature.properties;
  const properties = { ...feature.properties, ends: [last, first], carriagewayMeters: reverseStretch(carriagewayMeters, lengthOf(feature.geometry)) };
  return { ...(feature as LineFeature), geometry, properties } as unknown as Feature;
}

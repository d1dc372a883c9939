/**
 * Proposed bollard lines: the lines themselves, and a mark at the middle of each that stays legible from far away. Under a
 * plan the mark carries the sign of the state in which the shown posture has the line.
 */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import type { BarrierSet } from '../../baseline/kinds/barrier.ts';
import { bearingBetween } from '../../geo/bearingBetween.ts';
import { isClosedState, type ShownState } from '../planMark.ts';
import { bareName } from '../symbolName.ts';

export interface BarrierProperties {
  readonly id: string;
  readonly set: BarrierSet;
  readonly pictogram: string;
  /** Image of the sign of its state; '' without a plan. */
  readonly sign: string;
  readonly closed: boolean;
  /** Degrees that turn a mark drawn from west to east into the line's own direction. */
  readonly turn: number;
}

/** `states` in the order of the barriers; null without a plan, and then the lines are drawn lowered, as they are proposed. */
export function buildBarrierFeatures(baseline: Baseline, states: readonly ShownState[] | null = null): FeatureCollection<LineString | Point, BarrierProperties> {
  const features: Feature<LineString | Point, BarrierProperties>[] = [];
  for (const [index, { id, geometry, properties }] of baseline.barriers.entries()) {
    const coordinates = geometry.coordinates.map(([lon, lat]): [number, number] => [lon, lat]);
    const first = coordinates[0];
    const last = coordinates.at(-1);
    if (!first || !last) continue;
    const state = states?.[index] ?? null;
    const closed = state !== null && isClosedState(state);
    const mark: BarrierProperties = {
      id, set: properties.set, turn: bearingBetween(first, last) - 90, closed,
      pictogram: bareName({ shape: 'beads', raised: closed, wings: state !== null }),
      sign: state === null ? '' : bareName({ shape: 'plan', mark: `barrier-${state}` }),
    };
    const middle: [number, number] = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
    features.push(
      { type: 'Feature', id, geometry: { type: 'LineString', coordinates }, properties: mark },
      { type: 'Feature', id: `${id}~mark`, geometry: { type: 'Point', coordinates: middle }, properties: mark },
    );
  }
  return { type: 'FeatureCollection', features };
}

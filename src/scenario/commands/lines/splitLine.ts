/** Cuts a line in two. */
import { lengthOf } from '../../../geo/lengthOf.ts';
import { isKnown, type Scenario, type ScenarioFeature } from '../../document.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import type { Coordinate } from '../../kinds/common.ts';
import { copyStates } from '../features/duplicateFeatures.ts';
import { cutStretch, isBarrierLine, isLine } from './lineParts.ts';

export interface SplitLine {
  readonly id: string;
  /** Of the second part; the first keeps the line's own. */
  readonly newId: string;
  /** The piece that is cut, from 0 at the line's first end. */
  readonly segment: number;
  /** Where, on that piece or at one of its ends. */
  readonly at: Coordinate;
}

/**
 * Both parts keep all properties and stand in every posture as the line did; of a barrier the two new ends are tied to
 * one another, as nothing drives between them. Nothing changes where a part would have no length or `newId` is taken.
 */
export function splitLine(scenario: Scenario, { id, newId, segment, at }: SplitLine): Scenario {
  const index = scenario.features.findIndex((feature) => feature.id === id);
  const line = scenario.features[index];
  if (!line || !isKnown(line) || !isLine(line) || newId === '' || scenario.features.some((feature) => feature.id === newId)) return scenario;
  const { coordinates } = line.geometry;
  if (!Number.isInteger(segment) || segment < 0 || segment > coordinates.length - 2) return scenario;
  const first = tidyGeometry({ type: 'LineString', coordinates: [...coordinates.slice(0, segment + 1), at] });
  const second = tidyGeometry({ type: 'LineString', coordinates: [at, ...coordinates.slice(segment + 1)] });
  if (!first || !second) return scenario;
  const parts = [{ ...line, geometry: first }, { ...line, id: newId, geometry: second }] as ScenarioFeature[];
  if (isBarrierLine(line)) {
    const cut = lengthOf(first);
    const { ends, carriagewayMeters } = line.properties;
    parts[0] = { ...line, geometry: first, properties: { ...line.properties, ends: [ends[0], 'tied'], carriagewayMeters: cutStretch(carriagewayMeters, 0, cut) } };
    parts[1] = {
      ...line, id: newId, geometry: second,
      properties: { ...line.properties, ends: ['tied', ends[1]], carriagewayMeters: cutStretch(carriagewayMeters, cut, cut + lengthOf(second)) },
    };
  }
  return {
    ...scenario,
    features: scenario.features.toSpliced(index, 1, ...parts),
    postures: scenario.postures.map((posture) => copyStates(posture, [[id, newId]])),
  };
}

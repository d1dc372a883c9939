/** Joins two lines of a kind into one. */
import { lengthOf } from '../../../geo/lengthOf.ts';
import { isKnown, type Posture, type Scenario, type ScenarioFeature } from '../../document.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import type { Coordinate } from '../../kinds/common.ts';
import { otherMembers, ownMember } from '../../parse/json.ts';
import { removeFeatures } from '../features/removeFeatures.ts';
import { isBarrierLine, isLine, joinStretches, reversed } from './lineParts.ts';

export interface MergeLines {
  /** Keeps its id, name and all other properties. */
  readonly id: string;
  /** Goes into the first one and is gone. */
  readonly otherId: string;
  /** Ends further apart than this are not joined. */
  readonly maxGapMeters?: number;
}

/** About the width of a parked car: what a planner means by "these meet". Assumption. */
export const usualGapMeters = 2;

/**
 * The nearer ends meet, either line turned round where needed, the first one's direction kept. In a posture in which
 * the two stood differently the joined barrier is not listed, which is unknown. Nothing changes for other kinds, other barrier types or far ends.
 */
export function mergeLines(scenario: Scenario, { id, otherId, maxGapMeters = usualGapMeters }: MergeLines): Scenario {
  const line = scenario.features.find((feature) => feature.id === id);
  const other = scenario.features.find((feature) => feature.id === otherId);
  if (!line || !other || line === other || !isKnown(line) || !isKnown(other) || !isLine(line) || !isLine(other)) return scenario;
  if (line.properties.kind !== other.properties.kind) return scenario;
  if (isBarrierLine(line) && isBarrierLine(other) && line.properties.barrier !== other.properties.barrier) return scenario;
  const ways = [[line, other], [line, reversed(other)], [other, line], [reversed(other), line]] as const;
  const gaps = ways.map(([first, second]) => gapMeters(first.geometry.coordinates, second.geometry.coordinates));
  const nearest = Math.min(...gaps);
  const way = ways[gaps.indexOf(nearest)];
  if (!way || nearest > maxGapMeters) return scenario;
  const [first, second] = way;
  const geometry = tidyGeometry({ type: 'LineString', coordinates: [...first.geometry.coordinates, ...second.geometry.coordinates] });
  if (!geometry) return scenario;
  const along = isBarrierLine(first) && isBarrierLine(second)
    ? {
      ends: [first.properties.ends[0], second.properties.ends[1]],
      carriagewayMeters: joinStretches(first.properties.carriagewayMeters, lengthOf(first.geometry), second.properties.carriagewayMeters, lengthOf(second.geometry)),
    }
    : {};
  const merged = { ...line, geometry, properties: { ...line.properties, ...along } } as ScenarioFeature;
  const joined: Scenario = {
    ...scenario,
    features: scenario.features.map((feature) => (feature === line ? merged : feature)),
    postures: scenario.postures.map((posture) => withoutDoubt(posture, id, otherId)),
  };
  return removeFeatures(joined, { ids: [otherId] });
}

function gapMeters(first: readonly Coordinate[], second: readonly Coordinate[]): number {
  const [end, start] = [first.at(-1), second[0]];
  return end && start ? lengthOf({ coordinates: [end, start] }) : Infinity;
}

function withoutDoubt(posture: Posture, id: string, otherId: string): Posture {
  const state = ownMember(posture.states, id);
  if (state === undefined || state === ownMember(posture.states, otherId)) return posture;
  return { ...posture, states: otherMembers(posture.states, [id]) as Posture['states'] };
}

/** Which stretches of road a closure shuts, and in which postures it is in force. It binds those who heed signs, and stops nobody else. */
import { followRoads } from '../../network/ways/followRoads.ts';
import type { EdgePiece } from '../../network/ways/shortestWay.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { ClosureFeature, Posture, Scenario } from '../../scenario/document.ts';
import { keepByGeometry } from '../problem/keepByGeometry.ts';
import type { LineCrossing } from '../problem/lineGates.ts';
import { lineStateIn, stopsVehicles } from '../problem/lineState.ts';
import type { PlanLine } from '../problem/planLines.ts';

/** Of one edge; `fromMm` is never beyond `toMm`. */
export type ShutStretch = EdgePiece;

/** A line this near to an end of a stretch is one of its lines, millimetres along the road. Assumption. */
const nearMm = 25_000;

/** In the order of the edges and along each, overlaps joined. Empty where the closure lies on no road. */
export const stretchesOfClosure = keepByGeometry((graph: RoadGraph, coordinates: ClosureFeature['geometry']['coordinates']): readonly ShutStretch[] => {
  const followed = followRoads(graph, coordinates, { mode: 'hostile', connectors: false });
  if (!followed.ok) return [];
  const pieces = followed.stretches.flatMap(({ edges }) => edges)
    .map(({ edge, fromMm, toMm }) => ({ edge, fromMm: Math.min(fromMm, toMm), toMm: Math.max(fromMm, toMm) }))
    .filter(({ fromMm, toMm }) => toMm > fromMm)
    .sort((a, b) => a.edge - b.edge || a.fromMm - b.fromMm || a.toMm - b.toMm);
  const joined: ShutStretch[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.edge === piece.edge && piece.fromMm <= last.toMm) joined[joined.length - 1] = { ...last, toMm: Math.max(last.toMm, piece.toMm) };
    else joined.push(piece);
  }
  return joined;
});

export interface PlacedClosure {
  readonly id: string;
  readonly when: 'warning' | 'always';
  readonly stretches: readonly ShutStretch[];
  /** Lines that stand on it. */
  readonly lines: readonly PlanLine[];
}

export function placeClosure(graph: RoadGraph, { id, geometry, properties }: ClosureFeature, lines: readonly { readonly line: PlanLine; readonly crossings: readonly LineCrossing[] }[]): PlacedClosure {
  const stretches = stretchesOfClosure(graph, geometry.coordinates);
  const isOn = ({ edge, alongMm }: LineCrossing) => stretches.some((one) => one.edge === edge && alongMm >= one.fromMm - nearMm && alongMm <= one.toMm + nearMm);
  return { id, when: properties.when, stretches, lines: lines.filter(({ crossings }) => crossings.some(isOn)).map(({ line }) => line) };
}

/**
 * One for good is always in force. One on a warning is where one of its lines is closed; without a line of its own in every posture
 * but the plan's first, which is taken for its routine (assumption).
 */
export function isClosureInForce({ when, lines }: PlacedClosure, posture: Posture | null, { postures }: Pick<Scenario, 'postures'>): boolean {
  if (when === 'always') return true;
  if (lines.length > 0) return lines.some((line) => stopsVehicles(lineStateIn(line, posture)));
  return posture !== null && posture.id !== postures[0]?.id;
}

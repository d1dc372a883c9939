/** The take-off of one barrier as it stands over the roads, with the crossings it rests on. */
import type { Barrier } from '../../baseline/kinds/barrier.ts';
import { lengthOf } from '../../geo/lengthOf.ts';
import type { Crossing } from '../../network/crossings/crossing.ts';
import { findCrossings } from '../../network/crossings/findCrossings.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { BarrierFeature, Override } from '../../scenario/document.ts';
import { lineInputOf, type MeasuredLine } from './lineInput.ts';
import { type LineInput, type TakeOff, takeOffLine, type TakeOffParameters } from './takeOffLine.ts';

export interface BarrierTakeOff {
  readonly takeOff: TakeOff;
  /** Roads it stands across; connectors and mere touches do not count. */
  readonly crossings: readonly Crossing[];
}

/** A line and what it crosses: all of the take-off that no rule and no price changes. */
export interface BarrierInput {
  readonly line: LineInput;
  readonly crossings: readonly Crossing[];
}

type Coordinates = readonly (readonly [number, number])[];

function inputOf(line: Omit<MeasuredLine, 'lengthMeters'>, coordinates: Coordinates, graph: RoadGraph): BarrierInput {
  const found = findCrossings(graph, coordinates);
  const all = found.ok ? found.crossings : [];
  return {
    line: lineInputOf({ ...line, lengthMeters: lengthOf({ coordinates }) }, all, graph),
    crossings: all.filter(({ meets, isConnector }) => meets !== 'touches' && !isConnector),
  };
}

/** Its footways count as assumed unless the planner tied both ends to a frontage. */
export function barrierInput({ id, geometry, properties }: BarrierFeature, graph: RoadGraph): BarrierInput {
  const { barrier, carriagewayMeters, bollardDiameterMeters, rating, controlGroup, phase, ends } = properties;
  return inputOf({
    id, barrier, carriagewayMeters, bollardDiameterMeters, rating, controlGroup, phase, isFootwayAssumed: ends.some((end) => end !== 'tied'),
  }, geometry.coordinates, graph);
}

/** A proposed line of the baseline, moved and put in a phase as the plan has it. It states neither widths nor a rating. */
export function baselineBarrierInput({ id, geometry, properties }: Barrier, override: Override | null, graph: RoadGraph): BarrierInput {
  const { barrier, controlGroup, ends } = properties;
  const moved = override?.geometry?.type === 'LineString' ? override.geometry.coordinates : null;
  return inputOf({
    id, barrier, carriagewayMeters: null, bollardDiameterMeters: null, rating: null, controlGroup, phase: override?.phase ?? null,
    isFootwayAssumed: ends.some((end) => end !== 'tied'),
  }, moved ?? geometry.coordinates.map(([lon, lat]) => [lon, lat] as const), graph);
}

export function takeOffBarrier(feature: BarrierFeature, graph: RoadGraph, parameters: TakeOffParameters): BarrierTakeOff {
  const { line, crossings } = barrierInput(feature, graph);
  return { takeOff: takeOffLine(line, parameters), crossings };
}

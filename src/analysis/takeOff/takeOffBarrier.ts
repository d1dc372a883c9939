/** The take-off of one barrier of a scenario as it is drawn over the roads, with the crossings it rests on. */
import { lengthOf } from '../../geo/lengthOf.ts';
import type { Crossing } from '../../network/crossing.ts';
import { findCrossings } from '../../network/findCrossings.ts';
import type { RoadGraph } from '../../network/roadGraph.ts';
import type { BarrierFeature } from '../../scenario/document.ts';
import { lineInputOf } from './lineInput.ts';
import { type TakeOff, takeOffLine, type TakeOffParameters } from './takeOffLine.ts';

export interface BarrierTakeOff {
  readonly takeOff: TakeOff;
  /** Roads it stands across; connectors and mere touches do not count. */
  readonly crossings: readonly Crossing[];
}

/** Its footways count as assumed unless the planner tied both ends to a frontage. */
export function takeOffBarrier({ id, geometry, properties }: BarrierFeature, graph: RoadGraph, parameters: TakeOffParameters): BarrierTakeOff {
  const found = findCrossings(graph, geometry.coordinates);
  const all = found.ok ? found.crossings : [];
  const { barrier, carriagewayMeters, bollardDiameterMeters, rating, controlGroup, phase, ends } = properties;
  const line = lineInputOf({
    id, barrier, lengthMeters: lengthOf(geometry), carriagewayMeters, bollardDiameterMeters, rating, controlGroup, phase,
    isFootwayAssumed: ends.some((end) => end !== 'tied'),
  }, all, graph);
  return { takeOff: takeOffLine(line, parameters), crossings: all.filter(({ meets, isConnector }) => meets !== 'touches' && !isConnector) };
}

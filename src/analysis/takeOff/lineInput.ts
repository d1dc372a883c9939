/** A barrier and what it crosses, as the take-off wants them. The one place that decides what of a line counts as assumed. */
import type { BarrierType } from '../../scenario/kinds/barrier.ts';
import { isAssumed } from '../../network/graph/assumedAttributes.ts';
import type { Crossing } from '../../network/crossings/crossing.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { LineInput } from './takeOffLine.ts';

/** A barrier, baseline or scenario; what one of them does not say is null. */
export interface MeasuredLine {
  readonly id: string;
  readonly barrier: BarrierType;
  readonly lengthMeters: number;
  readonly carriagewayMeters: readonly [from: number, to: number] | null;
  readonly bollardDiameterMeters: number | null;
  readonly rating: string | null;
  readonly controlGroup: string | null;
  readonly phase: string | null;
  /** Its ends stand where footways were assumed, not where a planner saw a frontage. */
  readonly isFootwayAssumed: boolean;
}

const toMm = (meters: number) => Math.round(meters * 1000);

/** A carriageway entered this near to what the data assumes was taken from there, millimetres. */
const sameWidthMm = 100;

/**
 * The carriageway as the line states it, else as its crossings give it. A width counts as assumed where a crossed road's is, unless
 * the line states another. The approach is square, which is the stricter; lanes are those of all crossed roads together, null if one
 * states none.
 */
export function lineInputOf(line: MeasuredLine, crossings: readonly Crossing[], graph: RoadGraph): LineInput {
  const roads = crossings.filter(({ meets, isConnector }) => meets !== 'touches' && !isConnector);
  const stated = line.carriagewayMeters?.map(toMm);
  const [from, to] = [stated?.[0], stated?.[1]];
  const isStated = from !== undefined && to !== undefined;
  const isWidthAssumed = roads.some(({ isWidthAssumed, carriagewayMm }) => isWidthAssumed
    && (!isStated || Math.abs(carriagewayMm[1] - carriagewayMm[0] - Math.abs(to - from)) <= sameWidthMm));
  const lanes = roads.map(({ edge }) => graph.edgeLanes[edge] ?? 0);
  const areLanesKnown = lanes.length > 0 && lanes.every((count) => count > 0);
  return {
    id: line.id,
    barrier: line.barrier,
    lengthMm: toMm(line.lengthMeters),
    carriagewaysMm: isStated ? [[from, to]] : roads.map(({ carriagewayMm }) => carriagewayMm),
    diameterMm: line.bollardDiameterMeters === null ? null : toMm(line.bollardDiameterMeters),
    approach: 'square',
    lanes: areLanesKnown ? lanes.reduce((sum, count) => sum + count, 0) : null,
    rating: line.rating,
    onBridge: roads.some(({ onBridge }) => onBridge),
    assumed: [
      ...(isWidthAssumed ? ['width' as const] : []),
      ...(line.isFootwayAssumed ? ['footway' as const] : []),
      ...(areLanesKnown && roads.some(({ edge }) => isAssumed(graph, edge, 'lanes')) ? ['lanes' as const] : []),
    ],
    controlGroup: line.controlGroup,
    phase: line.phase,
  };
}

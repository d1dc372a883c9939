/** Ways and cuts of the split network as the map draws them and a planner builds them: lines, and places on roads. */
import type { LonLat } from '../../geo/types.ts';
import { widthOf } from '../../network/graph/assumedAttributes.ts';
import { bearingAlong, pointAlong, sliceEdge } from '../../network/graph/edgeGeometry.ts';
import { type EdgePoint, hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import { offRoad, type SplitNetwork } from '../../network/split/splitNetwork.ts';
import type { FoundLeak } from '../seal/findLeak.ts';
import type { CutCrossing, Leak, LeakWay } from './checkResult.ts';
import type { PreparedCheck } from './prepareCheck.ts';

export function describeLeak(prepared: PreparedCheck, { atLeast, ways, cut }: FoundLeak): Leak {
  const { split } = prepared.network;
  return {
    atLeast,
    ways: ways.map((arcs) => describeWay(prepared, arcs)),
    cut: cut.map((edge) => describeCrossing(prepared.graph, middleOfPiece(split, edge), lineAt(prepared, edge))),
  };
}

const middleOfPiece = ({ roadEdge, fromMm, toMm }: SplitNetwork, edge: number): EdgePoint => (
  { edge: roadEdge[edge] ?? 0, alongMm: Math.round(((fromMm[edge] ?? 0) + (toMm[edge] ?? 0)) / 2) }
);

/** The open line that a gate of the split network stands for; null on a piece of road. */
export function lineAt({ network: { split, lineOfGate } }: Pick<PreparedCheck, 'network'>, edge: number): string | null {
  const gate = split.gate[edge] ?? -1;
  return gate < 0 ? null : lineOfGate[gate] ?? null;
}

/** `arcs` follow one another; none gives an empty line. */
export function describeWay({ graph, network }: Pick<PreparedCheck, 'graph' | 'network'>, arcs: readonly number[]): LeakWay {
  const { split } = network;
  const coordinates: LonLat[] = [];
  const roads: number[] = [];
  const passes: string[] = [];
  let lengthMm = 0;
  let isOffRoad = false;
  for (const arc of arcs) {
    const edge = arc >> 1;
    const road = split.roadEdge[edge] ?? offRoad;
    const line = lineAt({ network }, edge);
    if (line !== null && !passes.includes(line)) passes.push(line);
    if (road === offRoad) {
      // Straight across: the next piece of road begins where the ground is left.
      isOffRoad = true;
      continue;
    }
    if (roads.at(-1) !== road) roads.push(road);
    const [from, to] = [split.fromMm[edge] ?? 0, split.toMm[edge] ?? 0];
    lengthMm += to - from;
    for (const place of arc % 2 === 0 ? sliceEdge(graph, road, from, to) : sliceEdge(graph, road, to, from)) {
      const last = coordinates.at(-1);
      if (!last || last[0] !== place[0] || last[1] !== place[1]) coordinates.push(place);
    }
  }
  return { coordinates, lengthMeters: lengthMm / 1000, roadIds: [...new Set(roads)].map((road) => graph.edgeIds[road] ?? ''), passes, isOffRoad };
}

/** A place on a road as somewhere to build, or to raise what stands there. */
export function describeCrossing(graph: RoadGraph, { edge, alongMm }: EdgePoint, raise: string | null): CutCrossing {
  const width = widthOf(graph, edge);
  return {
    roadId: graph.edgeIds[edge] ?? '', alongMm, coordinate: pointAlong(graph, edge, alongMm),
    bearingDegrees: (bearingAlong(graph, edge, alongMm) + 360) % 360, widthMeters: width.value, isWidthAssumed: width.isAssumed,
    onBridge: hasFlag(graph, edge, 'bridge'), isIllustrative: hasFlag(graph, edge, 'illustrative'), raise,
  };
}


/** Ways and cuts of the split network as the map draws them and a planner builds them: lines, and places on roads. */
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { LonLat } from '../../geo/types.ts';
import { widthOf } from '../../network/graph/assumedAttributes.ts';
import { bearingAlong, nodePlace, pointAlong, sliceEdge } from '../../network/graph/edgeGeometry.ts';
import { type EdgePoint, hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import { offRoad, type SplitNetwork } from '../../network/split/splitNetwork.ts';
import type { FoundLeak } from '../seal/findLeak.ts';
import type { CutCrossing, Leak, LeakWay, SamePlace } from './checkResult.ts';
import type { PreparedCheck } from './prepareCheck.ts';

export function describeLeak(prepared: PreparedCheck, { atLeast, ways, cut, sources, sinks }: FoundLeak): Leak {
  const { split } = prepared.network;
  const real = ways.filter((arcs) => !isSamePlace(prepared, arcs));
  return {
    atLeast,
    ways: real.map((arcs) => describeWay(prepared, arcs)),
    samePlace: real.length === ways.length ? null : findSamePlace(prepared, ways, sources, sinks),
    cut: cut.map((edge) => describeCrossing(prepared.graph, middleOfPiece(split, edge), lineAt(prepared, edge))),
  };
}

/** Whether a way leads nowhere: nothing but pieces of road without length, no line, no ground. Then its two ends are one place. */
export function isSamePlace({ network: { split } }: Pick<PreparedCheck, 'network'>, arcs: readonly number[]): boolean {
  return arcs.every((arc) => (split.gate[arc >> 1] ?? -1) < 0 && split.roadEdge[arc >> 1] !== offRoad && split.fromMm[arc >> 1] === split.toMm[arc >> 1]);
}

/** Of the first way that leads nowhere; by its end what is protected there. */
function findSamePlace(prepared: PreparedCheck, ways: FoundLeak['ways'], sources: readonly number[], sinks: readonly number[]): SamePlace | null {
  const { split, joined } = prepared.network;
  const last = ways.find((arcs) => isSamePlace(prepared, arcs))?.at(-1);
  const isSource = new Set(sources);
  const node = last === undefined ? sinks.find((sink) => isSource.has(sink)) : (last % 2 === 0 ? split.edgeTo : split.edgeFrom)[last >> 1];
  const coordinate = node === undefined ? null : placeOfNode(prepared, node);
  const there = [...joined.sites, ...joined.zones, ...joined.cleared].find(({ attachments }) => attachments.some((nodes) => nodes.includes(node ?? -1)));
  return coordinate && there ? { id: there.id, coordinate } : null;
}

/** By a road that ends there; null for the middle of open ground, which is nowhere. */
function placeOfNode({ graph, network: { split } }: Pick<PreparedCheck, 'graph' | 'network'>, node: number): LonLat | null {
  if (node < graph.nodeCount) return nodePlace(graph, node);
  for (let slot = split.firstOut[node] ?? 0; slot < (split.firstOut[node + 1] ?? 0); slot += 1) {
    const arc = split.outArc[slot] ?? 0;
    const road = split.roadEdge[arc >> 1] ?? offRoad;
    if (road !== offRoad) return pointAlong(graph, road, (arc % 2 === 0 ? split.fromMm : split.toMm)[arc >> 1] ?? 0);
  }
  return null;
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
  const add = (place: LonLat) => {
    const before = coordinates.at(-1);
    if (!before || before[0] !== place[0] || before[1] !== place[1]) coordinates.push(place);
    return before;
  };
  for (const arc of arcs) {
    const edge = arc >> 1;
    const road = split.roadEdge[edge] ?? offRoad;
    const line = lineAt({ network }, edge);
    if (line !== null && !passes.includes(line)) passes.push(line);
    if (road === offRoad) {
      // Straight across, from where the ground is entered to where it is left.
      isOffRoad = true;
      for (const node of arc % 2 === 0 ? [split.edgeFrom[edge], split.edgeTo[edge]] : [split.edgeTo[edge], split.edgeFrom[edge]]) {
        const place = placeOfNode({ graph, network }, node ?? 0);
        const before = place && add(place);
        if (place && before) lengthMm += Math.round(distanceBetween(before, place) * 1000);
      }
      continue;
    }
    if (roads.at(-1) !== road) roads.push(road);
    const [from, to] = [split.fromMm[edge] ?? 0, split.toMm[edge] ?? 0];
    lengthMm += to - from;
    for (const place of arc % 2 === 0 ? sliceEdge(graph, road, from, to) : sliceEdge(graph, road, to, from)) add(place);
  }
  const precisions = roads.map((road) => graph.edgePrecisionMeters[road] ?? Number.NaN).filter((precision) => !Number.isNaN(precision));
  const [meters, slack] = [lengthMm / 1000, Math.max(0, ...precisions)];
  return { coordinates, lengthMeters: meters, rangeMeters: { low: Math.max(0, meters - slack), likely: meters, high: meters + slack }, roadIds: [...new Set(roads)].map((road) => graph.edgeIds[road] ?? ''), passes, isOffRoad };
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


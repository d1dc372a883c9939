/**
 * Roads to the columns of a graph, by edge in the order of their ids. Each road is looked at twice and in the order given, whatever order its id has:
 * following a million objects about memory takes longer than all that is done with them.
 */
import { assumableRoadFields, roadClasses } from '../../baseline/kinds/road.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { LonLat } from '../../geo/types.ts';
import { isSoundRoad, type NetworkProblem } from './checkRoads.ts';
import type { ContentHash } from './contentHash.ts';
import { edgeFlag, oneWays, type RoadGraph, type RoadInput } from './roadGraph.ts';
import { type JunctionTable, rankById, type RankedIds } from './tabulateJunctions.ts';

export type RoadColumns = Pick<RoadGraph,
  'edgeCount' | 'edgeIds' | 'edgeOf' | 'edgeFrom' | 'edgeTo' | 'edgeLengthMm' | 'edgeClass' | 'edgeOneWay' | 'edgeFlags' | 'edgeAssumed' | 'edgeSpeedKmh' | 'edgeWidthMm' | 'edgeLanes'
  | 'edgePrecisionMeters' | 'edgeServes' | 'firstVertex' | 'vertexLonLat' | 'vertexAlongMm' | 'segmentEdge'>;

export interface RoadTable {
  readonly columns: RoadColumns;
  readonly remarks: readonly NetworkProblem[];
}

/** Null where something is refused. */
export function tabulateRoads(roads: readonly RoadInput[], junctions: JunctionTable, hash: ContentHash): RoadTable | null {
  const ranked = rankById(roads);
  if (!ranked) return null;
  const { rankOf, nodeOfRank } = junctions;
  // By the place of a road in the list: the nodes at its two ends. Names are looked up once, which takes longer than anything else.
  const ends: RoadEnds = { from: new Uint32Array(roads.length), to: new Uint32Array(roads.length) };
  const dropped = new Set<number>();
  const remarks: NetworkProblem[] = [];
  for (const [index, road] of roads.entries()) {
    const { id, geometry: { coordinates }, properties: { from, to } } = road;
    const [start, end] = [rankOf.get(from), rankOf.get(to)];
    if (start === undefined || end === undefined || !isSoundRoad(road, placeOf(junctions, start), placeOf(junctions, end))) return null;
    addRoad(hash, road);
    const [fromNode, toNode] = [nodeOfRank[start] ?? 0, nodeOfRank[end] ?? 0];
    ends.from[index] = fromNode;
    ends.to[index] = toNode;
    const isLoop = fromNode === toNode;
    if (!hasLength(coordinates)) {
      remarks.push({ reason: 'zero-length', at: id, other: null });
      if (isLoop) dropped.add(index);
    } else if (isLoop) remarks.push({ reason: 'self-loop', at: id, other: from });
  }
  remarks.sort((a, b) => (ranked.rankOf.get(a.at ?? '') ?? 0) - (ranked.rankOf.get(b.at ?? '') ?? 0));
  if (dropped.size === 0) return { columns: fillColumns(roads, ends, ranked), remarks };
  const isKept = (_: unknown, index: number) => !dropped.has(index);
  const kept = roads.filter(isKept);
  return { columns: fillColumns(kept, { from: ends.from.filter(isKept), to: ends.to.filter(isKept) }, rankById(kept) ?? ranked), remarks };
}

interface RoadEnds {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const placeOf = ({ lonLat }: JunctionTable, rank: number): LonLat => [lonLat[rank * 2] ?? 0, lonLat[rank * 2 + 1] ?? 0];

function hasLength(coordinates: RoadInput['geometry']['coordinates']): boolean {
  const [first] = coordinates;
  for (const [lon, lat] of coordinates) if (lon !== first?.[0] || lat !== first[1]) return true;
  return false;
}

function addRoad(hash: ContentHash, { id, geometry: { coordinates }, properties: road }: RoadInput): void {
  hash.addText(id).addText(road.from).addText(road.to).addText(road.class).addText(road.oneWay).addText(road.position).addText(road.serves ?? '');
  hash.addNumber(road.lanes ?? Number.NaN).addNumber(road.widthMeters ?? Number.NaN).addNumber(road.speedKmh ?? Number.NaN).addNumber(road.precisionMeters ?? Number.NaN).addNumber(Number(road.bridge));
  for (const field of road.assumed) hash.addText(field);
  hash.addNumber(coordinates.length);
  for (const [lon, lat] of coordinates) hash.addNumber(lon).addNumber(lat);
  hash.close();
}

function fillColumns(roads: readonly RoadInput[], ends: RoadEnds, { ids: edgeIds, rankOf: edgeOf }: RankedIds): RoadColumns {
  const edgeCount = roads.length;
  const [edgeFrom, edgeTo, edgeLengthMm, edgeWidthMm] = [new Uint32Array(edgeCount), new Uint32Array(edgeCount), new Uint32Array(edgeCount), new Uint32Array(edgeCount)];
  const [edgeClass, edgeOneWay, edgeFlags, edgeAssumed, edgeLanes] = [new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount)];
  const [edgeSpeedKmh, edgePrecisionMeters] = [new Float64Array(edgeCount), new Float64Array(edgeCount)];
  const edgeServes = Array.from<string | null>({ length: edgeCount }).fill(null);
  const edges = new Uint32Array(edgeCount);
  const firstVertex = new Uint32Array(edgeCount + 1);
  for (let index = 0; index < edgeCount; index += 1) {
    const { id, geometry, properties: road } = roads[index] as RoadInput;
    const edge = edgeOf.get(id) ?? 0;
    edges[index] = edge;
    edgeFrom[edge] = ends.from[index] ?? 0;
    edgeTo[edge] = ends.to[index] ?? 0;
    edgeClass[edge] = roadClasses.indexOf(road.class);
    edgeOneWay[edge] = oneWays.indexOf(road.oneWay);
    edgeFlags[edge] = (road.position === 'illustrative' ? edgeFlag.illustrative : 0) | (road.position === 'surveyed' ? edgeFlag.surveyed : 0)
      | (road.bridge ? edgeFlag.bridge : 0) | (road.class === 'connector' ? edgeFlag.connector : 0);
    let assumed = 0;
    for (const field of road.assumed) assumed |= 1 << assumableRoadFields.indexOf(field);
    edgeAssumed[edge] = assumed;
    edgeSpeedKmh[edge] = road.speedKmh ?? Number.NaN;
    edgeWidthMm[edge] = Math.round((road.widthMeters ?? 0) * 1000);
    edgeLanes[edge] = road.lanes ?? 0;
    edgePrecisionMeters[edge] = road.precisionMeters ?? Number.NaN;
    edgeServes[edge] = road.serves;
    firstVertex[edge + 1] = geometry.coordinates.length;
  }
  for (let edge = 0; edge < edgeCount; edge += 1) firstVertex[edge + 1] = (firstVertex[edge + 1] ?? 0) + (firstVertex[edge] ?? 0);
  return {
    edgeCount, edgeIds, edgeOf, edgeFrom, edgeTo, edgeClass, edgeOneWay, edgeFlags, edgeAssumed, edgeSpeedKmh, edgeWidthMm, edgeLanes, edgePrecisionMeters, edgeServes, edgeLengthMm, firstVertex,
    ...layOutVertices(roads, edges, firstVertex, edgeLengthMm),
  };
}

function layOutVertices(roads: readonly RoadInput[], edges: Uint32Array, firstVertex: Uint32Array, edgeLengthMm: Uint32Array): Pick<RoadColumns, 'vertexLonLat' | 'vertexAlongMm' | 'segmentEdge'> {
  const vertexCount = firstVertex[roads.length] ?? 0;
  const vertexLonLat = new Float64Array(vertexCount * 2);
  const vertexAlongMm = new Uint32Array(vertexCount);
  const segmentEdge = new Uint32Array(vertexCount - roads.length);
  for (let index = 0; index < roads.length; index += 1) {
    const { geometry: { coordinates } } = roads[index] as RoadInput;
    const edge = edges[index] ?? 0;
    const first = firstVertex[edge] ?? 0;
    let meters = 0;
    let before = coordinates[0];
    for (let at = 0; at < coordinates.length; at += 1) {
      const place = coordinates[at];
      if (!place || !before) continue;
      if (at > 0) {
        meters += distanceBetween(before, place);
        segmentEdge[first + at - 1 - edge] = edge;
      }
      before = place;
      vertexLonLat[(first + at) * 2] = place[0];
      vertexLonLat[(first + at) * 2 + 1] = place[1];
      vertexAlongMm[first + at] = Math.round(meters * 1000);
    }
    edgeLengthMm[edge] = Math.round(meters * 1000);
  }
  return { vertexLonLat, vertexAlongMm, segmentEdge };
}

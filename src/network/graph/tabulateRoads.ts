/**
 * Roads to the columns of a graph, by edge in the order of their ids. Each road is looked at in the order given, whatever order its id has:
 * following a million objects about memory takes longer than all that is done with them.
 */
import { assumableRoadFields, roadClasses } from '../../baseline/kinds/road.ts';
import { metersBetween } from '../../geo/distanceBetween.ts';
import { areAttributesSound, isSoundLine, type NetworkProblem } from './checkRoads.ts';
import type { ContentHash } from './contentHash.ts';
import { edgeFlag, oneWays, type RoadGraph, type RoadInput } from './roadGraph.ts';
import { type OrderedIds, orderIds } from './orderedIds.ts';
import type { JunctionTable } from './tabulateJunctions.ts';

export type RoadColumns = Pick<RoadGraph,
  'edgeCount' | 'edgeIds' | 'edgeFrom' | 'edgeTo' | 'edgeLengthMm' | 'edgeClass' | 'edgeOneWay' | 'edgeFlags' | 'edgeAssumed' | 'edgeSpeedKmh' | 'edgeWidthMm' | 'edgeLanes'
  | 'edgePrecisionMeters' | 'edgeServes' | 'firstVertex' | 'vertexLonLat' | 'vertexAlongMm' | 'segmentEdge'>;

export interface RoadTable {
  readonly columns: RoadColumns;
  readonly remarks: readonly NetworkProblem[];
}

/** Null where something is refused. */
export function tabulateRoads(roads: readonly RoadInput[], junctions: JunctionTable, hash: ContentHash): RoadTable | null {
  const ordered = orderRoads(roads);
  const pass = ordered && lookThrough(roads, ordered, junctions, hash);
  if (!pass) return null;
  const remarks = pass.found.sort((a, b) => (ordered.rankOf[a.index] ?? 0) - (ordered.rankOf[b.index] ?? 0)).map(({ remark }) => remark);
  if (pass.dropped.size === 0) return { columns: pass.columns, remarks };
  const kept = roads.filter((_, index) => !pass.dropped.has(index));
  const left = orderRoads(kept);
  // Its content is added up already, what is left out too.
  const again = left && lookThrough(kept, left, junctions, null);
  return again && { columns: again.columns, remarks };
}

interface OrderedRoads extends OrderedIds {
  /** Of each road in the order of their ids, where its corners begin; at the end, how many there are. */
  readonly firstVertex: Uint32Array;
}

/** Null where two ids are the same, or where a line has no length to speak of. */
function orderRoads(roads: readonly RoadInput[]): OrderedRoads | null {
  const count = roads.length;
  const corners = new Uint32Array(count);
  const given = Array.from<string>({ length: count });
  for (let index = 0; index < count; index += 1) {
    const { id, geometry: { coordinates } } = roads[index] as RoadInput;
    if (coordinates.length < 2) return null;
    given[index] = id;
    corners[index] = coordinates.length;
  }
  const ordered = orderIds(given);
  if (!ordered) return null;
  const firstVertex = new Uint32Array(count + 1);
  for (let index = 0; index < count; index += 1) firstVertex[(ordered.rankOf[index] ?? 0) + 1] = corners[index] ?? 0;
  for (let edge = 0; edge < count; edge += 1) firstVertex[edge + 1] = (firstVertex[edge + 1] ?? 0) + (firstVertex[edge] ?? 0);
  return { ...ordered, firstVertex };
}

interface Pass {
  readonly columns: RoadColumns;
  readonly found: { readonly index: number; readonly remark: NetworkProblem }[];
  /** By the place of a road in the list. */
  readonly dropped: ReadonlySet<number>;
}

/** Everything that is asked of the roads. `rankOf` gives the edge of each. */
function lookThrough(roads: readonly RoadInput[], { ids: edgeIds, rankOf: edges, firstVertex }: OrderedRoads, junctions: JunctionTable, hash: ContentHash | null): Pass | null {
  const { lonLat, nodeOfRank } = junctions;
  const edgeCount = roads.length;
  const [edgeFrom, edgeTo, edgeWidthMm, edgeLengthMm] = [new Uint32Array(edgeCount), new Uint32Array(edgeCount), new Uint32Array(edgeCount), new Uint32Array(edgeCount)];
  const [edgeClass, edgeOneWay, edgeFlags, edgeAssumed, edgeLanes] = [new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount)];
  const [edgeSpeedKmh, edgePrecisionMeters] = [new Float64Array(edgeCount), new Float64Array(edgeCount)];
  const edgeServes = Array.from<string | null>({ length: edgeCount }).fill(null);
  const vertexCount = firstVertex[edgeCount] ?? 0;
  const [vertexLonLat, vertexAlongMm, segmentEdge] = [new Float64Array(vertexCount * 2), new Uint32Array(vertexCount), new Uint32Array(vertexCount - edgeCount)];
  const dropped = new Set<number>();
  const found: Pass['found'] = [];
  const rankOf = rememberTwo(junctions.rankOf);
  for (let index = 0; index < edgeCount; index += 1) {
    const { id, geometry: { coordinates }, properties } = roads[index] as RoadInput;
    const { from, to, class: roadClass, oneWay, position, lanes, widthMeters, speedKmh, precisionMeters, bridge, serves, assumed } = properties;
    const start = rankOf(from);
    const end = rankOf(to);
    if (start < 0 || end < 0 || !areAttributesSound(lanes, widthMeters, speedKmh)) return null;
    const edge = edges[index] ?? 0;
    const first = firstVertex[edge] ?? 0;
    const count = coordinates.length;
    writeCorners(coordinates, vertexLonLat, first);
    if (!isSoundLine(vertexLonLat, first, count, lonLat, start, end)) return null;
    if (hash) addRoad(hash, id, properties, vertexLonLat, first, count);
    const fromNode = nodeOfRank[start] ?? 0;
    const toNode = nodeOfRank[end] ?? 0;
    if (!hasLength(vertexLonLat, first, count)) {
      found.push({ index, remark: { reason: 'zero-length', at: id, other: null } });
      if (fromNode === toNode) dropped.add(index);
    } else if (fromNode === toNode) found.push({ index, remark: { reason: 'self-loop', at: id, other: from } });
    edgeFrom[edge] = fromNode;
    edgeTo[edge] = toNode;
    edgeClass[edge] = roadClasses.indexOf(roadClass);
    edgeOneWay[edge] = oneWays.indexOf(oneWay);
    edgeFlags[edge] = (position === 'illustrative' ? edgeFlag.illustrative : 0) | (position === 'surveyed' ? edgeFlag.surveyed : 0)
      | (bridge ? edgeFlag.bridge : 0) | (roadClass === 'connector' ? edgeFlag.connector : 0);
    edgeAssumed[edge] = bitsOf(assumed);
    edgeSpeedKmh[edge] = speedKmh ?? Number.NaN;
    edgeWidthMm[edge] = Math.round((widthMeters ?? 0) * 1000);
    edgeLanes[edge] = lanes ?? 0;
    edgePrecisionMeters[edge] = precisionMeters ?? Number.NaN;
    if (serves !== null) edgeServes[edge] = serves;
    segmentEdge.fill(edge, first - edge, first - edge + count - 1);
    edgeLengthMm[edge] = measureCorners(vertexLonLat, vertexAlongMm, first, count);
  }
  return {
    found, dropped,
    columns: {
      edgeCount, edgeIds, edgeFrom, edgeTo, edgeLengthMm, edgeClass, edgeOneWay, edgeFlags, edgeAssumed, edgeSpeedKmh, edgeWidthMm, edgeLanes, edgePrecisionMeters, edgeServes,
      firstVertex, vertexLonLat, vertexAlongMm, segmentEdge,
    },
  };
}

/** What was asked before is asked again most often: where one road ends or begins, the next does. */
function rememberTwo(find: (id: string) => number): (id: string) => number {
  let [last, lastFound, before, beforeFound] = ['', -1, '', -1];
  return (id) => {
    if (lastFound >= 0 && id === last) return lastFound;
    if (beforeFound >= 0 && id === before) return beforeFound;
    before = last;
    beforeFound = lastFound;
    last = id;
    lastFound = find(id);
    return lastFound;
  };
}

function writeCorners(coordinates: RoadInput['geometry']['coordinates'], into: Float64Array, first: number): void {
  for (let at = 0; at < coordinates.length; at += 1) {
    const place = coordinates[at];
    into[(first + at) * 2] = place?.[0] ?? Number.NaN;
    into[(first + at) * 2 + 1] = place?.[1] ?? Number.NaN;
  }
}

/** Handed over together: a number that is handed over by itself is put into a box first, and an iterator is one more of a million. */
const numbersOfRoad = new Float64Array(5);

function addRoad(hash: ContentHash, id: string, road: RoadInput['properties'], lonLat: Float64Array, first: number, count: number): void {
  hash.addText(id).addText(road.from).addText(road.to).addText(road.class).addText(road.oneWay).addText(road.position).addText(road.serves ?? '');
  numbersOfRoad[0] = road.lanes ?? Number.NaN;
  numbersOfRoad[1] = road.widthMeters ?? Number.NaN;
  numbersOfRoad[2] = road.speedKmh ?? Number.NaN;
  numbersOfRoad[3] = road.precisionMeters ?? Number.NaN;
  numbersOfRoad[4] = Number(road.bridge);
  hash.addNumbers(numbersOfRoad, 0, numbersOfRoad.length);
  for (let at = 0; at < road.assumed.length; at += 1) hash.addText(road.assumed[at] ?? '');
  hash.addNumber(count).addNumbers(lonLat, first * 2, (first + count) * 2).close();
}

function bitsOf(assumed: RoadInput['properties']['assumed']): number {
  let bits = 0;
  for (let at = 0; at < assumed.length; at += 1) bits |= 1 << assumableRoadFields.indexOf(assumed[at] as (typeof assumableRoadFields)[number]);
  return bits;
}

/** Whole millimetres of the line; how far along it each corner lies goes into `along`. */
function measureCorners(lonLat: Float64Array, along: Uint32Array, first: number, count: number): number {
  let meters = 0;
  for (let vertex = first + 1; vertex < first + count; vertex += 1) {
    const at = vertex * 2;
    meters += metersBetween(lonLat[at - 2] ?? 0, lonLat[at - 1] ?? 0, lonLat[at] ?? 0, lonLat[at + 1] ?? 0);
    along[vertex] = Math.round(meters * 1000);
  }
  return Math.round(meters * 1000);
}

function hasLength(lonLat: Float64Array, first: number, count: number): boolean {
  for (let at = first + 1; at < first + count; at += 1) if (lonLat[at * 2] !== lonLat[first * 2] || lonLat[at * 2 + 1] !== lonLat[first * 2 + 1]) return true;
  return false;
}

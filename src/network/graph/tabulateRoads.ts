/**
 * Roads to the columns of a graph, by edge in the order of their ids. Each road is looked at once and in the order given, whatever order its id has:
 * following a million objects about memory takes longer than all that is done with them.
 */
import { assumableRoadFields, roadClasses } from '../../baseline/kinds/road.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { LonLat } from '../../geo/types.ts';
import { isSoundRoad, type NetworkProblem } from './checkRoads.ts';
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
  const ordered = orderIds(roads);
  const pass = ordered && lookThrough(roads, ordered, junctions, hash);
  if (!pass) return null;
  const remarks = pass.found.sort((a, b) => (ordered.rankOf[a.index] ?? 0) - (ordered.rankOf[b.index] ?? 0)).map(({ remark }) => remark);
  if (pass.dropped.size === 0) return { columns: pass.columns, remarks };
  const kept = roads.filter((_, index) => !pass.dropped.has(index));
  const left = orderIds(kept);
  // Its content is added up already, what is left out too.
  const again = left && lookThrough(kept, left, junctions, null);
  return again && { columns: again.columns, remarks };
}

interface Pass {
  readonly columns: RoadColumns;
  readonly found: { readonly index: number; readonly remark: NetworkProblem }[];
  /** By the place of a road in the list. */
  readonly dropped: ReadonlySet<number>;
}

/** Everything that is asked of the roads. `ordered` gives the edge of each. */
function lookThrough(roads: readonly RoadInput[], { ids: edgeIds, rankOf: edges }: OrderedIds, junctions: JunctionTable, hash: ContentHash | null): Pass | null {
  const { lonLat, nodeOfRank } = junctions;
  const edgeCount = roads.length;
  const [edgeFrom, edgeTo, edgeWidthMm] = [new Uint32Array(edgeCount), new Uint32Array(edgeCount), new Uint32Array(edgeCount)];
  const [edgeClass, edgeOneWay, edgeFlags, edgeAssumed, edgeLanes] = [new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount), new Uint8Array(edgeCount)];
  const [edgeSpeedKmh, edgePrecisionMeters] = [new Float64Array(edgeCount), new Float64Array(edgeCount)];
  const edgeServes = Array.from<string | null>({ length: edgeCount }).fill(null);
  const firstVertex = new Uint32Array(edgeCount + 1);
  const line: Corners = { lonLat: new Float64Array(edgeCount * 4 + 64), count: 0 };
  const dropped = new Set<number>();
  const found: Pass['found'] = [];
  const rankOf = rememberTwo(junctions.rankOf);
  for (let index = 0; index < edgeCount; index += 1) {
    const road = roads[index] as RoadInput;
    const { id, geometry: { coordinates }, properties } = road;
    const start = rankOf(properties.from);
    const end = rankOf(properties.to);
    if (start < 0 || end < 0 || !isSoundRoad(road, placeOf(lonLat, start), placeOf(lonLat, end))) return null;
    if (hash) addRoad(hash, road);
    const edge = edges[index] ?? 0;
    const fromNode = nodeOfRank[start] ?? 0;
    const toNode = nodeOfRank[end] ?? 0;
    if (!hasLength(coordinates)) {
      found.push({ index, remark: { reason: 'zero-length', at: id, other: null } });
      if (fromNode === toNode) dropped.add(index);
    } else if (fromNode === toNode) found.push({ index, remark: { reason: 'self-loop', at: id, other: properties.from } });
    edgeFrom[edge] = fromNode;
    edgeTo[edge] = toNode;
    edgeClass[edge] = roadClasses.indexOf(properties.class);
    edgeOneWay[edge] = oneWays.indexOf(properties.oneWay);
    edgeFlags[edge] = (properties.position === 'illustrative' ? edgeFlag.illustrative : 0) | (properties.position === 'surveyed' ? edgeFlag.surveyed : 0)
      | (properties.bridge ? edgeFlag.bridge : 0) | (properties.class === 'connector' ? edgeFlag.connector : 0);
    let assumed = 0;
    for (const field of properties.assumed) assumed |= 1 << assumableRoadFields.indexOf(field);
    edgeAssumed[edge] = assumed;
    edgeSpeedKmh[edge] = properties.speedKmh ?? Number.NaN;
    edgeWidthMm[edge] = Math.round((properties.widthMeters ?? 0) * 1000);
    edgeLanes[edge] = properties.lanes ?? 0;
    edgePrecisionMeters[edge] = properties.precisionMeters ?? Number.NaN;
    edgeServes[edge] = properties.serves;
    firstVertex[edge + 1] = coordinates.length;
    addCorners(line, coordinates);
  }
  const lengths = firstVertex.slice(1);
  for (let edge = 0; edge < edgeCount; edge += 1) firstVertex[edge + 1] = (firstVertex[edge + 1] ?? 0) + (firstVertex[edge] ?? 0);
  return {
    found, dropped,
    columns: {
      edgeCount, edgeIds, edgeFrom, edgeTo, edgeClass, edgeOneWay, edgeFlags, edgeAssumed, edgeSpeedKmh, edgeWidthMm, edgeLanes, edgePrecisionMeters, edgeServes, firstVertex,
      ...layOutVertices(line, lengths, edges, firstVertex),
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

const placeOf = (lonLat: Float64Array, rank: number): LonLat => [lonLat[rank * 2] ?? 0, lonLat[rank * 2 + 1] ?? 0];

function hasLength(coordinates: RoadInput['geometry']['coordinates']): boolean {
  const [first] = coordinates;
  for (const [lon, lat] of coordinates) if (lon !== first?.[0] || lat !== first[1]) return true;
  return false;
}

/** Of all roads in the order given, two numbers each. */
interface Corners {
  lonLat: Float64Array;
  count: number;
}

function addCorners(into: Corners, coordinates: RoadInput['geometry']['coordinates']): void {
  const needed = (into.count + coordinates.length) * 2;
  if (needed > into.lonLat.length) {
    const larger = new Float64Array(needed * 2);
    larger.set(into.lonLat);
    into.lonLat = larger;
  }
  for (let at = 0; at < coordinates.length; at += 1) {
    const place = coordinates[at];
    into.lonLat[into.count * 2] = place?.[0] ?? 0;
    into.lonLat[into.count * 2 + 1] = place?.[1] ?? 0;
    into.count += 1;
  }
}

function addRoad(hash: ContentHash, { id, geometry: { coordinates }, properties: road }: RoadInput): void {
  hash.addText(id).addText(road.from).addText(road.to).addText(road.class).addText(road.oneWay).addText(road.position).addText(road.serves ?? '');
  hash.addNumber(road.lanes ?? Number.NaN).addNumber(road.widthMeters ?? Number.NaN).addNumber(road.speedKmh ?? Number.NaN).addNumber(road.precisionMeters ?? Number.NaN).addNumber(Number(road.bridge));
  for (const field of road.assumed) hash.addText(field);
  hash.addNumber(coordinates.length);
  for (const [lon, lat] of coordinates) hash.addNumber(lon).addNumber(lat);
  hash.close();
}

/** From the order given to that of the edges. `lengths` of each edge, vertices. */
function layOutVertices(from: Corners, lengths: Uint32Array, edges: Uint32Array, firstVertex: Uint32Array): Pick<RoadColumns, 'edgeLengthMm' | 'vertexLonLat' | 'vertexAlongMm' | 'segmentEdge'> {
  const edgeCount = edges.length;
  const vertexLonLat = new Float64Array(from.count * 2);
  const vertexAlongMm = new Uint32Array(from.count);
  const segmentEdge = new Uint32Array(from.count - edgeCount);
  const edgeLengthMm = new Uint32Array(edgeCount);
  let read = 0;
  for (let index = 0; index < edgeCount; index += 1) {
    const edge = edges[index] ?? 0;
    const first = firstVertex[edge] ?? 0;
    const count = lengths[edge] ?? 0;
    let meters = 0;
    for (let at = 0; at < count; at += 1, read += 1) {
      const lon = from.lonLat[read * 2] ?? 0;
      const lat = from.lonLat[read * 2 + 1] ?? 0;
      if (at > 0) {
        meters += distanceBetween([from.lonLat[read * 2 - 2] ?? 0, from.lonLat[read * 2 - 1] ?? 0], [lon, lat]);
        segmentEdge[first + at - 1 - edge] = edge;
      }
      vertexLonLat[(first + at) * 2] = lon;
      vertexLonLat[(first + at) * 2 + 1] = lat;
      vertexAlongMm[first + at] = Math.round(meters * 1000);
    }
    edgeLengthMm[edge] = Math.round(meters * 1000);
  }
  return { edgeLengthMm, vertexLonLat, vertexAlongMm, segmentEdge };
}

/** Roads and junctions, as the baseline or an opened extract gives them, to one road graph. */
import { assumableRoadFields, roadClasses } from '../../baseline/kinds/road.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import { findRefusals, type NetworkProblem } from './checkRoads.ts';
import { ContentHash } from './contentHash.ts';
import { measureCoverage } from './coverage.ts';
import { mergeJunctions } from './mergeJunctions.ts';
import { edgeFlag, type JunctionInput, nodeRoles, oneWays, type RoadGraph, type RoadInput } from './roadGraph.ts';
import { buildSegmentIndex } from './segmentIndex.ts';

export type BuiltRoadGraph =
  /** Remarks: kept or mended, and to be told. */
  | { readonly ok: true; readonly graph: RoadGraph; readonly remarks: readonly NetworkProblem[] }
  | { readonly ok: false; readonly problems: readonly NetworkProblem[] };

/** By code unit, not by language: the same order everywhere. */
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));

/** Fills `array` with a value for each thing. `TypedArray.from` would first make a list of them all. */
function fill<A extends Uint8Array | Uint32Array | Float64Array, T>(array: A, things: readonly T[], valueOf: (thing: T) => number): A {
  for (let at = 0; at < things.length; at += 1) {
    const thing = things[at];
    if (thing !== undefined) array[at] = valueOf(thing);
  }
  return array;
}

const hasLength = ({ geometry: { coordinates } }: RoadInput) => coordinates.some(([lon, lat]) => lon !== coordinates[0]?.[0] || lat !== coordinates[0]?.[1]);

function hashOf(roads: readonly RoadInput[], junctions: readonly JunctionInput[]): string {
  const hash = new ContentHash();
  for (const { id, geometry, properties } of junctions) {
    hash.addText(id).addText(properties.role).addNumber(geometry.coordinates[0]).addNumber(geometry.coordinates[1]);
  }
  for (const { id, geometry, properties: road } of roads) {
    hash.addText(id).addText(road.from).addText(road.to).addText(road.class).addText(road.oneWay).addText(road.position).addText(road.serves ?? '');
    for (const value of [road.lanes, road.widthMeters, road.speedKmh, road.precisionMeters, Number(road.bridge)]) hash.addNumber(value ?? Number.NaN);
    hash.addText(road.assumed.join());
    hash.addNumber(geometry.coordinates.length);
    for (const [lon, lat] of geometry.coordinates) hash.addNumber(lon).addNumber(lat);
  }
  return hash.digest();
}

/** Edges by node: both directions of each, by arc number. */
function compressRows(nodeCount: number, edgeFrom: Uint32Array, edgeTo: Uint32Array) {
  const arcCount = edgeFrom.length * 2;
  const firstOut = new Uint32Array(nodeCount + 1);
  const tailOf = (arc: number) => (arc % 2 === 0 ? edgeFrom : edgeTo)[arc >> 1] ?? 0;
  for (let arc = 0; arc < arcCount; arc += 1) {
    const next = tailOf(arc) + 1;
    firstOut[next] = (firstOut[next] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1) firstOut[node + 1] = (firstOut[node + 1] ?? 0) + (firstOut[node] ?? 0);
  const filled = firstOut.slice();
  const outArc = new Uint32Array(arcCount);
  const outTo = new Uint32Array(arcCount);
  for (let arc = 0; arc < arcCount; arc += 1) {
    const tail = tailOf(arc);
    const slot = filled[tail] ?? 0;
    filled[tail] = slot + 1;
    outArc[slot] = arc;
    outTo[slot] = tailOf(arc ^ 1);
  }
  return { firstOut, outArc, outTo };
}

function layOutVertices(roads: readonly RoadInput[]) {
  const firstVertex = new Uint32Array(roads.length + 1);
  roads.forEach(({ geometry }, edge) => { firstVertex[edge + 1] = (firstVertex[edge] ?? 0) + geometry.coordinates.length; });
  const vertexCount = firstVertex[roads.length] ?? 0;
  const vertexLonLat = new Float64Array(vertexCount * 2);
  const vertexAlongMm = new Uint32Array(vertexCount);
  const edgeLengthMm = new Uint32Array(roads.length);
  const segmentEdge = new Uint32Array(vertexCount - roads.length);
  roads.forEach(({ geometry: { coordinates } }, edge) => {
    const first = firstVertex[edge] ?? 0;
    let meters = 0;
    coordinates.forEach((place, index) => {
      meters += distanceBetween(coordinates[index - 1] ?? place, place);
      vertexLonLat.set(place, (first + index) * 2);
      vertexAlongMm[first + index] = Math.round(meters * 1000);
      if (index > 0) segmentEdge[first + index - 1 - edge] = edge;
    });
    edgeLengthMm[edge] = Math.round(meters * 1000);
  });
  return { firstVertex, vertexLonLat, vertexAlongMm, edgeLengthMm, segmentEdge };
}

/**
 * One graph of `roads` and `junctions`, in whatever order; or everything that stands against it. Lengths are great-circle
 * metres rounded to whole millimetres, so that sums do not depend on their order.
 */
export function buildRoadGraph(roads: readonly RoadInput[], junctions: readonly JunctionInput[]): BuiltRoadGraph {
  const problems = findRefusals(roads, junctions);
  if (problems.length > 0) return { ok: false, problems };

  const allJunctions = junctions.toSorted(byId);
  const allRoads = roads.toSorted(byId);
  const merged = mergeJunctions(allJunctions);
  const nodesOf = (end: 'from' | 'to') => fill(new Uint32Array(allRoads.length), allRoads, ({ properties }) => merged.nodeOf.get(properties[end]) ?? 0);
  const [allFrom, allTo] = [nodesOf('from'), nodesOf('to')];
  const remarks: NetworkProblem[] = [...merged.remarks];
  const isKept = new Uint8Array(allRoads.length).fill(1);
  for (const [index, road] of allRoads.entries()) {
    const isLoop = allFrom[index] === allTo[index];
    if (!hasLength(road)) {
      remarks.push({ reason: 'zero-length', at: road.id, other: null });
      if (isLoop) isKept[index] = 0;
    } else if (isLoop) remarks.push({ reason: 'self-loop', at: road.id, other: road.properties.from });
  }
  const kept = allRoads.filter((_, index) => isKept[index]);
  if (kept.length === 0) return { ok: false, problems: [{ reason: 'no-roads', at: null, other: null }] };
  const keptOf = (nodes: Uint32Array) => nodes.filter((_, index) => isKept[index]);
  const [edgeFrom, edgeTo] = [keptOf(allFrom), keptOf(allTo)];

  const isEnd = new Uint8Array(merged.junctions.length);
  for (const nodes of [edgeFrom, edgeTo]) for (const node of nodes) isEnd[node] = 1;
  for (const [node, { id }] of merged.junctions.entries()) if (!isEnd[node]) remarks.push({ reason: 'lone-junction', at: id, other: null });

  const vertices = layOutVertices(kept);
  const edgeFlags = fill(new Uint8Array(kept.length), kept, ({ properties }) => (properties.position === 'illustrative' ? edgeFlag.illustrative : 0)
    | (properties.position === 'surveyed' ? edgeFlag.surveyed : 0) | (properties.bridge ? edgeFlag.bridge : 0) | (properties.class === 'connector' ? edgeFlag.connector : 0));
  const shape = { nodeCount: merged.junctions.length, edgeFrom, edgeTo, edgeFlags, edgeLengthMm: vertices.edgeLengthMm };
  const graph: RoadGraph = {
    networkVersion: hashOf(allRoads, allJunctions),
    coverage: measureCoverage(shape),
    edgeCount: kept.length,
    nodeIds: merged.junctions.map(({ id }) => id),
    nodeOf: merged.nodeOf,
    nodeLonLat: Float64Array.from(merged.junctions.flatMap(({ geometry }) => geometry.coordinates)),
    nodeRole: fill(new Uint8Array(merged.junctions.length), merged.junctions, ({ properties }) => nodeRoles.indexOf(properties.role)),
    edgeIds: kept.map(({ id }) => id),
    edgeOf: new Map(kept.map(({ id }, edge) => [id, edge])),
    edgeClass: fill(new Uint8Array(kept.length), kept, ({ properties }) => roadClasses.indexOf(properties.class)),
    edgeOneWay: fill(new Uint8Array(kept.length), kept, ({ properties }) => oneWays.indexOf(properties.oneWay)),
    edgeAssumed: fill(new Uint8Array(kept.length), kept, ({ properties }) => properties.assumed.reduce((bits, field) => bits | (1 << assumableRoadFields.indexOf(field)), 0)),
    edgeSpeedKmh: fill(new Float64Array(kept.length), kept, ({ properties }) => properties.speedKmh ?? Number.NaN),
    edgeWidthMm: fill(new Uint32Array(kept.length), kept, ({ properties }) => Math.round((properties.widthMeters ?? 0) * 1000)),
    edgeLanes: fill(new Uint8Array(kept.length), kept, ({ properties }) => properties.lanes ?? 0),
    edgePrecisionMeters: fill(new Float64Array(kept.length), kept, ({ properties }) => properties.precisionMeters ?? Number.NaN),
    edgeServes: kept.map(({ properties }) => properties.serves),
    ...shape,
    ...vertices,
    ...compressRows(shape.nodeCount, edgeFrom, edgeTo),
    indexData: buildSegmentIndex(vertices),
  };
  return { ok: true, graph, remarks };
}

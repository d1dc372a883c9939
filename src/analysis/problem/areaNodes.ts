/** What of the road network lies in an area. */
import { toLocalMeters, type LocalPoint } from '../../geo/localMeters.ts';
import { intersectSegments, segmentsOf } from '../../geo/segments.ts';
import type { Bbox, LonLat } from '../../geo/types.ts';
import { alongAt, nodePlace, pointAlong, segmentOnPlane, vertexRange } from '../../network/graph/edgeGeometry.ts';
import { nodeRoles, type RoadGraph } from '../../network/graph/roadGraph.ts';
import { edgesInBox } from '../../network/graph/segmentIndex.ts';
import { projectOnSegment } from '../../geo/projectOnSegment.ts';
import { keepByGeometry } from './keepByGeometry.ts';

/** Polygons, each its outline and its holes. */
export type Area = readonly (readonly (readonly LonLat[])[])[];

export function boxOf(area: Area): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of area) {
    for (const [lon, lat] of rings[0] ?? []) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/** Even-odd over all rings, on the plane of metres; a place on the very edge may be either. */
export function insideTest(area: Area): (place: LonLat) => boolean {
  const pieces = area.flatMap((rings) => rings.flatMap((ring) => segmentsOf(ring.map(toLocalMeters))));
  const [west, south, east, north] = boxOf(area);
  return (place) => {
    if (place[0] < west || place[0] > east || place[1] < south || place[1] > north) return false;
    const [x, y]: LocalPoint = toLocalMeters(place);
    let isInside = false;
    for (const [[ax, ay], [bx, by]] of pieces) if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    return isInside;
  };
}

/** Numbers of the nodes inside, ascending. */
export const nodesInside = keepByGeometry((graph: RoadGraph, area: Area): readonly number[] => {
  const isInside = insideTest(area);
  const nodes: number[] = [];
  for (let node = 0; node < graph.nodeCount; node += 1) if (isInside(nodePlace(graph, node))) nodes.push(node);
  return nodes;
});

/** The far end of a connector: a facility hangs there, and no vehicle of the city comes from it. */
export function isFacility({ nodeRole }: RoadGraph, node: number): boolean {
  return nodeRoles[nodeRole[node] ?? 0] === 'facility';
}

/** A stretch of an edge. */
export interface Stretch {
  readonly edge: number;
  readonly fromMm: number;
  readonly toMm: number;
}

/** An edge this near to an area's outline touches it, metres: what rounding to six decimals and a careful hand leave. */
const touchMeters = 0.5;

/** Stretches of road inside, in the order of the edges and along each; one without length where an edge only touches. */
export const stretchesInside = keepByGeometry((graph: RoadGraph, area: Area): readonly Stretch[] => {
  const isInside = insideTest(area);
  const outline = area.flatMap((rings) => rings.flatMap((ring) => segmentsOf(ring.map(toLocalMeters))));
  return edgesInBox(graph, widened(boxOf(area))).flatMap((edge) => stretchesOf(graph, edge, outline, isInside));
});

const degreesRound = 0.00001;
const widened = ([west, south, east, north]: Bbox): Bbox => [west - degreesRound, south - degreesRound, east + degreesRound, north + degreesRound];

function stretchesOf(graph: RoadGraph, edge: number, outline: ReturnType<typeof segmentsOf>, isInside: (place: LonLat) => boolean): readonly Stretch[] {
  const [first, last] = vertexRange(graph, edge);
  const cuts = new Set<number>([0, graph.edgeLengthMm[edge] ?? 0]);
  const touched: number[] = [];
  for (let vertex = first; vertex < last; vertex += 1) {
    const segment = vertex - edge;
    const road = segmentOnPlane(graph, segment);
    for (const piece of outline) {
      const met = intersectSegments(piece, road);
      if (met) cuts.add(alongAt(graph, segment, projectOnSegment(met, road).part));
      for (const part of [0, 1] as const) {
        if (projectOnSegment(road[part], piece).distanceMeters <= touchMeters) touched.push(alongAt(graph, segment, part));
        const corner = projectOnSegment(piece[part], road);
        if (corner.distanceMeters <= touchMeters) touched.push(alongAt(graph, segment, corner.part));
      }
    }
  }
  for (let vertex = first; vertex <= last; vertex += 1) cuts.add(graph.vertexAlongMm[vertex] ?? 0);
  const places = [...cuts].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  places.slice(1).forEach((toMm, index) => {
    const fromMm = places[index] ?? 0;
    if (!isInside(pointAlong(graph, edge, (fromMm + toMm) / 2))) return;
    const before = stretches.at(-1);
    if (before?.toMm === fromMm) stretches[stretches.length - 1] = { ...before, toMm };
    else stretches.push({ edge, fromMm, toMm });
  });
  // Where an outline is met and left on the same side the road still touches the area.
  for (const alongMm of new Set([...touched, ...places.slice(1, -1).filter((place) => !isVertex(graph, edge, place))])) {
    if (!stretches.some(({ fromMm, toMm }) => alongMm >= fromMm && alongMm <= toMm)) stretches.push({ edge, fromMm: alongMm, toMm: alongMm });
  }
  return stretches.sort((a, b) => a.fromMm - b.fromMm);
}

function isVertex(graph: RoadGraph, edge: number, alongMm: number): boolean {
  const [first, last] = vertexRange(graph, edge);
  for (let vertex = first; vertex <= last; vertex += 1) if (graph.vertexAlongMm[vertex] === alongMm) return true;
  return false;
}

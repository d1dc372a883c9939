/** Where sites and areas of a problem join the roads, as places for the network to be split at, and as nodes of it once it is. */
import { attachSite } from '../../network/split/attachSite.ts';
import type { SplitNetwork } from '../../network/split/splitNetwork.ts';
import { hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Place } from '../../network/ways/searchCosts.ts';
import { type Area, isFacility, middleOf, nodesInside, type Stretch, stretchesInside } from './areaNodes.ts';
import type { PlacedArea, PlacedSite } from './checkProblem.ts';
import { keepByGeometry } from './keepByGeometry.ts';

const attached = keepByGeometry((graph: RoadGraph, place: PlacedSite['place'], precisionMeters: number) => attachSite(graph, place, precisionMeters));

/** Every road within its reach; a facility by its own connector too, and by nobody else's. Empty where it joins none. */
export function placesOfSite(graph: RoadGraph, { id, kind, place, precisionMeters }: PlacedSite): readonly Place[] {
  const near = attached(graph, place, precisionMeters);
  const own = kind === 'facility' ? graph.edgeServes.indexOf(id) : -1;
  if (own < 0) return near;
  const ends = [graph.edgeFrom[own] ?? 0, graph.edgeTo[own] ?? 0].filter((node) => isFacility(graph, node));
  return [...near.filter(({ edge }) => !hasFlag(graph, edge, 'connector')), ...ends.map((node) => ({ node }))];
}

/** Junctions of an area; of one that holds none, the middle of each stretch of road in it. */
export function placesOfArea(graph: RoadGraph, { area }: PlacedArea): readonly Place[] {
  const nodes = nodesInside(graph, area);
  if (nodes.length > 0) return nodes.map((node) => ({ node }));
  return roadStretches(graph, area).map(middleOf);
}

function roadStretches(graph: RoadGraph, area: Area): readonly Stretch[] {
  return stretchesInside(graph, area).filter(({ edge }) => !hasFlag(graph, edge, 'connector'));
}

/**
 * Every junction on the ground, and one place on every piece of road that it touches, gates being what parts a road into pieces. `gatesOn` lists
 * those of an edge in order.
 */
export function placesOfGround(graph: RoadGraph, { area }: PlacedArea, gatesOn: ReadonlyMap<number, readonly number[]>): readonly Place[] {
  const junctions = nodesInside(graph, area).filter((node) => !isFacility(graph, node)).map((node) => ({ node }));
  const pieces = roadStretches(graph, area).flatMap(({ edge, fromMm, toMm }) => {
    const within = (gatesOn.get(edge) ?? []).filter((alongMm) => alongMm > fromMm && alongMm < toMm);
    const ends = [fromMm, ...within, toMm];
    return ends.slice(1).map((end, index) => middleOf({ edge, fromMm: ends[index] ?? fromMm, toMm: end }));
  });
  return [...junctions, ...pieces];
}

/** Collects the places a network is to be split at, and hands out their nodes afterwards. */
export class PlaceList {
  readonly places: Place[] = [];

  /** Number of the first; the others follow. */
  add(places: readonly Place[]): PlaceRange {
    const first = this.places.length;
    for (const place of places) this.places.push(place);
    return { first, count: places.length };
  }
}

export interface PlaceRange {
  readonly first: number;
  readonly count: number;
}

/** The nodes of each place of a range. */
export function nodesOfRange({ firstPlaceNode, placeNode }: SplitNetwork, { first, count }: PlaceRange): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, index) => [...placeNode.subarray(firstPlaceNode[first + index], firstPlaceNode[first + index + 1])]);
}

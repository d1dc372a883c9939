/** Where sites and areas of a problem join the roads, as places for the network to be split at, and as nodes of it once it is. */
import { attachSite } from '../../network/split/attachSite.ts';
import type { SplitNetwork } from '../../network/split/splitNetwork.ts';
import { hasFlag, type RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Place } from '../../network/ways/searchCosts.ts';
import { type Area, isFacility, nodesInside, type Stretch, stretchesInside } from './areaNodes.ts';
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

/**
 * Where gates stand along each edge that has any, in order: they part a stretch of road into pieces, and who is on one is not on the next.
 */
export type GatesOn = ReadonlyMap<number, readonly number[]>;

/** A line that crosses a road this near inside an area's outline stands on the outline, millimetres. Assumption: nobody draws finer. */
const rimMm = 1000;

/** Junctions of an area; of one that holds none, both ends of each piece of road in it. */
export function placesOfArea(graph: RoadGraph, { area }: PlacedArea, gatesOn: GatesOn): readonly Place[] {
  const nodes = nodesInside(graph, area);
  return nodes.length > 0 ? nodes.map((node) => ({ node })) : stretchesWithin(graph, area).flatMap((stretch) => placesAlong(stretch, gatesOn));
}

/** Stretches of an area without those that are as good as on its outline. */
function stretchesWithin(graph: RoadGraph, area: Area): readonly Stretch[] {
  return roadStretches(graph, area).map(({ edge, fromMm, toMm }) => {
    const rim = Math.min(rimMm, (toMm - fromMm) / 2);
    return { edge, fromMm: Math.round(fromMm + rim), toMm: Math.max(Math.round(fromMm + rim), Math.round(toMm - rim)) };
  });
}

/** Every junction on the ground, and each piece of road that it touches from end to end: what stands on the ground itself parts nothing. */
export function placesOfGround(graph: RoadGraph, { area }: PlacedArea, gatesOn: GatesOn): readonly Place[] {
  const junctions = nodesInside(graph, area).filter((node) => !isFacility(graph, node)).map((node) => ({ node }));
  return [...junctions, ...roadStretches(graph, area).flatMap((stretch) => placesAlong(stretch, gatesOn))];
}

const roadStretches = (graph: RoadGraph, area: Area) => stretchesInside(graph, area).filter(({ edge }) => !hasFlag(graph, edge, 'connector'));

/** Both ends of a stretch, and every gate within it: a place in a gate is on both sides of it. */
function placesAlong({ edge, fromMm, toMm }: Stretch, gatesOn: GatesOn): readonly Place[] {
  const within = (gatesOn.get(edge) ?? []).filter((alongMm) => alongMm > fromMm && alongMm < toMm);
  return [...new Set([fromMm, ...within, toMm])].map((alongMm) => ({ edge, alongMm }));
}

/** Of all places, by number, those that are the ground's own or lie on it, whoever's they are: nothing parts them from it. */
export const placesOnGround = (graph: RoadGraph, { area }: PlacedArea, places: readonly Place[], own: PlaceRange): readonly number[] => placesOn(roadStretches(graph, area), places, own);

/** The same of an area that has no junction: whoever else's place lies on its roads is in it. Of any other area its own junctions alone. */
export function placesInArea(graph: RoadGraph, { area }: PlacedArea, places: readonly Place[], own: PlaceRange): readonly number[] {
  return placesOn(nodesInside(graph, area).length > 0 ? [] : stretchesWithin(graph, area), places, own);
}

function placesOn(stretches: readonly Stretch[], places: readonly Place[], { first, count }: PlaceRange): readonly number[] {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  if (stretches.length === 0) return numbers;
  const onEdge = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const list = onEdge.get(stretch.edge);
    if (list) list.push(stretch);
    else onEdge.set(stretch.edge, [stretch]);
  }
  const isOn = (place: Place) => 'edge' in place && (onEdge.get(place.edge) ?? []).some(({ fromMm, toMm }) => place.alongMm >= fromMm && place.alongMm <= toMm);
  return [...numbers, ...places.flatMap((place, number) => ((number < first || number >= first + count) && isOn(place) ? [number] : []))];
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

/** The nodes of a place. */
export const nodesOfPlace = ({ firstPlaceNode, placeNode }: SplitNetwork, place: number): readonly number[] => [...placeNode.subarray(firstPlaceNode[place], firstPlaceNode[place + 1])];

/** The nodes of each place of a range. */
export function nodesOfRange(split: SplitNetwork, { first, count }: PlaceRange): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, index) => nodesOfPlace(split, first + index));
}

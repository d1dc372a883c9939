/** Where friendly trips begin and end: bases, hospitals, what is protected, and the city beyond the drawn roads. */
import type { Baseline } from '../../baseline/baseline.ts';
import type { FacilityCategory } from '../../baseline/kinds/facility.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { LonLat } from '../../geo/types.ts';
import { pointAlong } from '../../network/graph/edgeGeometry.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { Place } from '../../network/ways/searchCosts.ts';
import { isKnown, type Scenario, type SiteFeature } from '../../scenario/document.ts';
import type { SiteRole } from '../../scenario/kinds/features.ts';
import { isReached, type ShownPhases } from '../../scenario/questions/isReached.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';
import { placesOfArea, placesOfSite } from '../problem/attachments.ts';
import type { CheckProblem, PlacedArea, PlacedSite } from '../problem/checkProblem.ts';
import { keepByGeometry } from '../problem/keepByGeometry.ts';
import { networkEdges } from '../problem/sealGroups.ts';

/** The city beyond the drawn roads, as an end of a trip. */
export const cityId = 'city';

export interface TripEnd {
  readonly id: string;
  readonly kind: 'site' | 'facility' | 'zone' | 'city';
  /** Where it joins the roads; empty: nowhere. */
  readonly places: readonly Place[];
  /** The one that is taken where one must be: a site's nearest. Of a zone and the city any. */
  readonly likely: number;
  /** One of its places and nobody knows which; every one of them; or whichever is quickest. */
  readonly means: 'somewhere' | 'everywhere' | 'anywhere';
  readonly origin: 'plan' | 'baseline';
}

export interface TripEnds {
  readonly protectedThings: readonly TripEnd[];
  readonly hospitals: readonly TripEnd[];
  readonly bases: readonly TripEnd[];
  readonly housing: readonly TripEnd[];
  /** Null where the network says nowhere that the city goes on. */
  readonly city: TripEnd | null;
}

/** What the plan names; else, for hospitals and the base, what the baseline has: its hospitals, and the airport, where the sources say a force is based. */
export function findTripEnds(
  graph: RoadGraph, baseline: Pick<Baseline, 'facilities'>, scenario: Scenario, shownPhases: ShownPhases, problem: Pick<CheckProblem, 'protectedSites' | 'protectedZones'>,
): TripEnds {
  const own = (role: SiteRole) => scenario.features.filter(isKnown)
    .filter((feature): feature is SiteFeature => feature.properties.kind === 'site' && feature.properties.role === role)
    .filter(({ properties }) => isReached(properties.phase, { phases: scenario.phases, shownPhases }))
    .map(({ id, geometry, properties }): PlacedSite => ({ id, kind: 'site', place: geometry.coordinates, precisionMeters: properties.precisionMeters }));
  const ofBaseline = (category: FacilityCategory) => baseline.facilities.flatMap(({ id, geometry, properties }): readonly PlacedSite[] => (
    properties.category !== category || geometry?.type !== 'Point' || overrideOf(scenario, id)?.hidden
      ? [] : [{ id, kind: 'facility', place: geometry.coordinates, precisionMeters: properties.precisionMeters ?? 0 }]));
  // What of the baseline joins no road is no end of a trip; what the planner placed off the roads is told.
  const ends = (sites: readonly PlacedSite[]) => sites.map((site) => endOfSite(graph, site)).filter(({ kind, places }) => kind === 'site' || places.length > 0);
  const orBaseline = (role: SiteRole, category: FacilityCategory) => {
    const sites = own(role);
    return ends(sites.length > 0 ? sites : ofBaseline(category));
  };
  return {
    protectedThings: [...ends(problem.protectedSites), ...problem.protectedZones.map((zone) => endOfZone(graph, zone))],
    hospitals: orBaseline('hospital', 'hospital'),
    bases: orBaseline('friendly-base', 'airport'),
    housing: ends(own('housing')),
    city: cityOf(graph),
  };
}

/** The same object for the same site where it was, so that what is found of its trips is found again. */
const endAt = keepByGeometry((graph: RoadGraph, place: PlacedSite['place'], precisionMeters: number, id: string, kind: string): TripEnd => {
  const site: PlacedSite = { id, kind: kind === 'site' ? 'site' : 'facility', place, precisionMeters };
  const places = placesOfSite(graph, site);
  return { id, kind: site.kind, places, likely: nearestOf(graph, places, place), means: 'somewhere', origin: site.kind === 'site' ? 'plan' : 'baseline' };
});

const endOfSite = (graph: RoadGraph, { id, kind, place, precisionMeters }: PlacedSite) => endAt(graph, place, precisionMeters, id, kind);

const endOfArea = keepByGeometry((graph: RoadGraph, area: PlacedArea['area'], id: string): TripEnd => (
  { id, kind: 'zone', places: placesOfArea(graph, { id, area }, new Map()), likely: 0, means: 'everywhere', origin: 'plan' }
));

const endOfZone = (graph: RoadGraph, { id, area }: PlacedArea) => endOfArea(graph, area, id);

const cities = new WeakMap<RoadGraph, { readonly end: TripEnd | null }>();

/** Null where the network says nowhere that the city goes on. */
function cityOf(graph: RoadGraph): TripEnd | null {
  const kept = cities.get(graph);
  if (kept) return kept.end;
  const edges = networkEdges(graph);
  const end: TripEnd | null = edges.length === 0 ? null : { id: cityId, kind: 'city', places: edges.map((node) => ({ node })), likely: 0, means: 'anywhere', origin: 'baseline' };
  cities.set(graph, { end });
  return end;
}

function nearestOf(graph: RoadGraph, places: readonly Place[], from: LonLat): number {
  const metersTo = (place: Place) => ('node' in place ? 0 : distanceBetween(pointAlong(graph, place.edge, place.alongMm), from));
  const distances = places.map(metersTo);
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/**
 * What a check is about, taken from the baseline and the plan as far as its phases are reached: the lines, what is protected, where vehicles
 * may come from, which areas are searched, open, to be built in, or completely drawn. Knows no network yet.
 */
import type { Baseline } from '../../baseline/baseline.ts';
import type { Facility } from '../../baseline/kinds/facility.ts';
import type { LonLat } from '../../geo/types.ts';
import { isKnown, type Scenario, type SiteFeature, type ZoneFeature } from '../../scenario/document.ts';
import { isReached, type ShownPhases } from '../../scenario/questions/isReached.ts';
import { overrideOf } from '../../scenario/questions/overrideOf.ts';
import type { Area } from './areaNodes.ts';
import { type PlanLine, planLines } from './planLines.ts';

export interface PlacedSite {
  readonly id: string;
  readonly kind: 'site' | 'facility';
  /** The same array as long as the site is not moved. */
  readonly place: LonLat;
  readonly precisionMeters: number;
}

export interface PlacedArea {
  readonly id: string;
  readonly area: Area;
}

export interface CheckProblem {
  /** Those that are there in the phases shown. */
  readonly lines: readonly PlanLine[];
  readonly laterLines: readonly PlanLine[];
  readonly protectedBy: 'scenario' | 'baseline' | 'nobody';
  readonly protectedSites: readonly PlacedSite[];
  /** Zones that are themselves the thing protected. */
  readonly protectedZones: readonly PlacedArea[];
  /** Every area marked cleared, protected or not: nobody sets out from there, and nobody may drive back in. */
  readonly clearedAreas: readonly PlacedArea[];
  /** Areas in which armed vehicles may be: the baseline's zone and the plan's own areas, as far as they are not cleared. */
  readonly openAreas: readonly PlacedArea[];
  readonly originSites: readonly PlacedSite[];
  readonly openGround: readonly PlacedArea[];
  readonly buildAreas: readonly PlacedArea[];
  readonly completeAreas: readonly PlacedArea[];
}

/** Protected where a plan names nothing: the seats of the state and the missions that the analyses name, as far as their place is known. */
const seats: readonly Facility['properties']['category'][] = ['government', 'palace', 'parliament', 'diplomatic'];

export function isSeatOfState({ properties: { rank, category, position } }: Facility): boolean {
  return rank === 1 && seats.includes(category) && position !== 'illustrative';
}

/** Assumed where a facility states no precision: its position is null there, so none does. */
const noPrecisionMeters = 0;

export function buildProblem(baseline: Pick<Baseline, 'barriers' | 'facilities' | 'zones'>, scenario: Scenario, shownPhases: ShownPhases): CheckProblem {
  const isThere = (phase: string | null) => isReached(phase, { phases: scenario.phases, shownPhases });
  const lines = planLines(baseline, scenario);
  const known = scenario.features.filter(isKnown);
  const sites = known.filter((feature): feature is SiteFeature => feature.properties.kind === 'site');
  const zones = known.filter((feature): feature is ZoneFeature => feature.properties.kind === 'zone');
  // Named at all, in whatever phase: what is protected must not change its nature from one phase to the next.
  const isNamed = sites.some(({ properties }) => properties.role === 'protected') || zones.some(({ properties }) => properties.isProtected || properties.isCleared);
  const shownSites = (role: SiteFeature['properties']['role']) => sites.filter(({ properties }) => properties.role === role && isThere(properties.phase))
    .map(({ id, geometry, properties }): PlacedSite => ({ id, kind: 'site', place: geometry.coordinates, precisionMeters: properties.precisionMeters }));
  const facilities = isNamed ? [] : facilitiesToProtect(baseline, scenario);
  const shownZones = zones.filter(({ properties }) => isThere(properties.phase));
  const isCleared = (zone: ZoneFeature) => zone.properties.isCleared && isThere(zone.properties.phase);
  const areasOf = (list: readonly ZoneFeature[]) => list.map(({ id, geometry }): PlacedArea => ({ id, area: areaOf(geometry) }));
  const used = (use: ZoneFeature['properties']['use']) => areasOf(shownZones.filter(({ properties }) => properties.use === use));
  return {
    lines: lines.filter(({ phase }) => isThere(phase)),
    laterLines: lines.filter(({ phase }) => !isThere(phase)),
    protectedBy: isNamed ? 'scenario' : facilities.length > 0 ? 'baseline' : 'nobody',
    protectedSites: isNamed ? shownSites('protected') : facilities,
    protectedZones: areasOf(shownZones.filter(({ properties }) => properties.isProtected)),
    clearedAreas: areasOf(shownZones.filter(isCleared)),
    openAreas: [
      ...baseline.zones.filter(({ id }) => !overrideOf(scenario, id)?.hidden).map(({ id, geometry }) => ({ id, area: areaOf(geometry) })),
      // A clearance area of a later phase is there already, and not cleared yet.
      ...areasOf(zones.filter((zone) => isWhereaboutsOf(zone) && !isCleared(zone) && (zone.properties.use === 'clearance' || isThere(zone.properties.phase)))),
    ],
    originSites: shownSites('origin'),
    openGround: used('open-ground'),
    buildAreas: used('build'),
    completeAreas: used('complete'),
  };
}

/** Zones that say where people are, not what the planner means to do or what the ground is like. */
function isWhereaboutsOf({ properties: { use } }: ZoneFeature): boolean {
  return use === 'mini-green-zone' || use === 'clearance' || use === 'other';
}

function facilitiesToProtect({ facilities }: Pick<Baseline, 'facilities'>, scenario: Scenario): readonly PlacedSite[] {
  return facilities.flatMap((facility): PlacedSite[] => {
    const { id, geometry, properties } = facility;
    if (!isSeatOfState(facility) || geometry?.type !== 'Point' || overrideOf(scenario, id)?.hidden) return [];
    return [{ id, kind: 'facility', place: geometry.coordinates, precisionMeters: properties.precisionMeters ?? noPrecisionMeters }];
  });
}

type AreaGeometry = { readonly type: 'Polygon'; readonly coordinates: Area[number] } | { readonly type: 'MultiPolygon'; readonly coordinates: Area };

const areas = new WeakMap<AreaGeometry, Area>();

/** The same array for the same geometry, so that what is found of it is kept. */
function areaOf(geometry: AreaGeometry): Area {
  const kept = areas.get(geometry);
  if (kept) return kept;
  const area: Area = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
  areas.set(geometry, area);
  return area;
}

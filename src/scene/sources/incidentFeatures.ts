/** One mark a place for the events mapped there, with how many there are within the chosen days. */
import type { FeatureCollection, Point } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import { incidentGroupId } from '../../baseline/incidentGroup.ts';
import type { Incident } from '../../baseline/kinds/incident.ts';
import type { DateRange } from '../../scenario/view.ts';
import { bareName } from '../symbolName.ts';

export interface IncidentMarkProperties {
  /** The incident's own id where it is alone, else `incidents-at-<place id>`. */
  readonly id: string;
  readonly count: number;
  readonly pictogram: string;
  readonly illustrative: boolean;
  /** Pixels from the place: at the upper right of a facility's mark, above the name of an area. */
  readonly offset: readonly [number, number];
}

const besideMark = [15, -15] as const;
const aboveName = [0, -44] as const;

/** Whether an event's date, as exact as it is stated, falls within the days given. */
export function isWithin(date: string, dates: DateRange | null): boolean {
  if (!dates) return true;
  const first = date.length === 7 ? `${date}-01` : date;
  const last = date.length === 7 ? `${date}-31` : date;
  return last >= dates.from && first <= dates.to;
}

export function buildIncidentFeatures(baseline: Baseline, dates: DateRange | null): FeatureCollection<Point, IncidentMarkProperties> {
  const byPlace = new Map<string, Incident[]>();
  for (const incident of baseline.incidents) {
    if (!incident.geometry || !isWithin(incident.properties.date, dates)) continue;
    const place = incident.properties.mappedAt ?? incident.id;
    byPlace.set(place, [...(byPlace.get(place) ?? []), incident]);
  }
  return {
    type: 'FeatureCollection',
    features: [...byPlace].flatMap(([place, incidents]) => {
      const first = incidents[0];
      if (!first?.geometry) return [];
      const id = incidents.length === 1 ? first.id : incidentGroupId(place);
      const count = incidents.length;
      const illustrative = first.properties.position === 'illustrative';
      const pictogram = bareName({ shape: 'incident', count, standing: illustrative ? 'illustrative' : 'firm' });
      const properties = {
        id, count, pictogram, illustrative,
        offset: baseline.zones.some((zone) => zone.id === place) ? aboveName : besideMark,
      };
      return [{ type: 'Feature' as const, id, geometry: { type: 'Point' as const, coordinates: [...first.geometry.coordinates] }, properties }];
    }),
  };
}

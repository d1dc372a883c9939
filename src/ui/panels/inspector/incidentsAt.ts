/** Which events share a place: for the mark that stands for several, and for the card of a place or an event. */
import type { Baseline, BaselineFeature } from '../../../baseline/baseline.ts';
import type { Incident } from '../../../baseline/kinds/incident.ts';

/** Events whose mark borrows that place, oldest first. */
export function incidentsAt(placeId: string, baseline: Baseline): readonly Incident[] {
  return baseline.incidents
    .filter((incident) => incident.properties.mappedAt === placeId)
    .toSorted((one, other) => one.properties.date.localeCompare(other.properties.date));
}

/** For a place the events there; for an event the others at its place. */
export function incidentsBeside(feature: BaselineFeature, baseline: Baseline): readonly Incident[] {
  if (feature.properties.kind !== 'incident') return incidentsAt(feature.id, baseline);
  const { mappedAt } = feature.properties;
  return mappedAt === null ? [] : incidentsAt(mappedAt, baseline).filter((incident) => incident.id !== feature.id);
}

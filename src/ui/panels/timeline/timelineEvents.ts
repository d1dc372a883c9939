/** The events of the timeline: in order, within the chosen days, and lifted where they stand too close to tell apart. */
import type { Incident } from '../../../baseline/kinds/incident.ts';
import { isWithin } from '../../../scene/sources/incidentFeatures.ts';
import type { DateRange } from '../../../scenario/view.ts';
import { lastDay, type TimelineScale } from './timelineScale.ts';

/** Oldest first; a month stands before the days in it. */
export function sortIncidents(incidents: readonly Incident[]): readonly Incident[] {
  return incidents.toSorted((one, other) => one.properties.date.localeCompare(other.properties.date) || one.id.localeCompare(other.id));
}

export interface IncidentCount {
  readonly shown: number;
  readonly listedOnly: number;
}

export function countIncidents(incidents: readonly Incident[], dates: DateRange | null): IncidentCount {
  const shown = incidents.filter((incident) => isWithin(incident.properties.date, dates));
  return { shown: shown.length, listedOnly: shown.filter((incident) => incident.geometry === null).length };
}

/** From the oldest event to this one, so that events gather on the map as they are stepped through. */
export function datesUpTo(scale: TimelineScale, incident: Incident): DateRange {
  return { from: scale.earliest ?? scale.start, to: lastDay(incident.properties.date) };
}

/** For positions in ascending order, how far up each is lifted so that none is nearer than `gap` to another of its level. */
export function liftLevels(positions: readonly number[], gap: number): readonly number[] {
  const lastOfLevel: number[] = [];
  return positions.map((position) => {
    const free = lastOfLevel.findIndex((last) => position - last >= gap);
    const level = free === -1 ? lastOfLevel.length : free;
    lastOfLevel[level] = position;
    return level;
  });
}

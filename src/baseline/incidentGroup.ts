/** The id that stands for all the events at one place, on the map and in an address. */

const prefix = 'incidents-at-';

export function incidentGroupId(placeId: string): string {
  return `${prefix}${placeId}`;
}

/** The id of the place, or null where the id is no group's. */
export function placeOfIncidentGroup(id: string): string | null {
  return id.startsWith(prefix) ? id.slice(prefix.length) : null;
}

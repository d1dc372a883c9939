/** Friendly trips of a posture as English sentences for stderr: who is stranded first, then what the plan costs. */
import type { TripsCheck } from '../../analysis/trips/checkTrips.ts';
import type { TripResult } from '../../analysis/trips/timeTrip.ts';

const vehicleWords: Readonly<Record<TripResult['vehicle'], string>> = {
  ambulance: 'ambulance', fire: 'fire engine', 'quick-reaction': 'quick-reaction force', official: 'officials', evacuation: 'evacuation',
};

/** Trips that are named; the rest are counted, and in the JSON. */
const named = 6;

const minutes = (seconds: number) => (seconds / 60).toFixed(1);

function describeStranded({ vehicle, fromId, toId, reason, opens }: TripResult): string {
  const opening = opens ? `; open ${opens.lines.map(({ id }) => id).join(', ')} for them` : '';
  return `STRANDED: ${vehicleWords[vehicle]} from ${fromId} to ${toId}${reason === 'in-part' ? ', in part of it' : ''}${opening}`;
}

/** A delay from a tenth of a minute on is worth a word. */
const leastSeconds = 6;

export function describeTrips(file: string, { postureId, trips, through, roadsShut }: TripsCheck): readonly string[] {
  const place = postureId === null ? file : `${file}, ${postureId}`;
  const stranded = trips.filter(({ outcome }) => outcome === 'stranded');
  const late = trips.filter(({ outcome, addedSeconds }) => outcome === 'reached' && (addedSeconds?.likely ?? 0) >= leastSeconds)
    .toSorted((a, b) => (b.addedSeconds?.likely ?? 0) - (a.addedSeconds?.likely ?? 0));
  const unknown = trips.filter(({ outcome }) => outcome === 'no-data').length;
  const more = (count: number, what: string) => (count > named ? [`${place}: ${count - named} more trips ${what}.`] : []);
  return [
    ...stranded.slice(0, named).map((trip) => `${place}: ${describeStranded(trip)}.`), ...more(stranded.length, 'stranded'),
    ...late.slice(0, named).map(({ vehicle, fromId, toId, before, after }) => (
      `${place}: ${vehicleWords[vehicle]} from ${fromId} to ${toId}: ${minutes(before?.seconds.likely ?? 0)} → ${minutes(after?.seconds.likely ?? 0)} min.`)), ...more(late.length, 'delayed'),
    ...(unknown > 0 ? [`${place}: of ${unknown} trips nothing can be said.`] : []),
    ...(through && through.stranded > 0 ? [`${place}: ${through.stranded} of ${through.trips} ways through the town are shut to ordinary traffic.`] : []),
    ...(roadsShut && roadsShut.meters.likely > 0 ? [`${place}: ${(roadsShut.meters.likely / 1000).toFixed(1)} km of public road shut.`] : []),
  ];
}

/** Where a reach may begin: the bases and hospitals that trips of the plan set out from. */
import type { ReachStart } from '../../../analysis/trips/reachMap.ts';
import type { TripResult } from '../../../analysis/trips/timeTrip.ts';

/** Bases first, each once; one that joins no road is none. */
export function reachStarts(trips: readonly TripResult[]): readonly ReachStart[] {
  const starts = new Map<string, ReachStart>();
  for (const vehicle of ['quick-reaction', 'ambulance'] as const) {
    for (const trip of trips) {
      if (trip.vehicle === vehicle && trip.direction === 'there' && trip.reason !== 'no-road') starts.set(`${vehicle} ${trip.fromId}`, { fromId: trip.fromId, vehicle });
    }
  }
  return [...starts.values()];
}

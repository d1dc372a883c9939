/** Friendly access in one posture: every trip both ways, ordinary traffic through, and the public road that is shut. Figures and codes only. */
import type { Posture } from '../../scenario/document.ts';
import type { VehicleClass } from '../../scenario/kinds/common.ts';
import type { ClosingStep } from '../timing/closingSteps.ts';
import { assumedLengthMeters } from './assumedLengths.ts';
import { convoyOf, type FriendlyView, friendlyView, type TripOptions, viewWithoutPlan } from './friendlyView.ts';
import { normalMoveSeconds, passSeconds } from './pairDelay.ts';
import type { PreparedTrips } from './prepareTrips.ts';
import { findRoadsShut, type RoadsShut } from './roadsShut.ts';
import { type ThroughTraffic, timeThroughTraffic } from './throughTraffic.ts';
import { timeTrip, type TripResult } from './timeTrip.ts';
import { tripStoreOf } from './tripStore.ts';
import { assumedSpeedShare } from './tripTime.ts';

export interface TripsCheck {
  readonly postureId: string | null;
  readonly trips: readonly TripResult[];
  /** Null where the network says nowhere that the city goes on; as `roadsShut`. */
  readonly through: ThroughTraffic | null;
  readonly roadsShut: RoadsShut | null;
  readonly parameters: readonly TripParameter[];
}

export interface TripParameter {
  readonly name: 'assumed-speed-share' | 'pair-move-seconds' | 'pass-seconds' | 'vehicles-per-pocket' | `convoy-${VehicleClass}` | `length-${VehicleClass}`;
  readonly value: number;
  /** Where it is a range; else the value again. */
  readonly upTo: number;
  readonly isAssumed: boolean;
  readonly source: ClosingStep['source'];
}

const classes = ['ambulance', 'fire', 'quick-reaction', 'official', 'evacuation'] as const;

/** Classes, postures and checks of one network share what is found of the same roads (`TripStore`). */
export function checkTrips(prepared: PreparedTrips, posture: Posture | null, options: TripOptions = prepared.options): TripsCheck {
  const store = tripStoreOf(prepared.graph);
  const before = viewWithoutPlan(prepared);
  const views = new Map<VehicleClass, FriendlyView>();
  const viewFor = (vehicle: VehicleClass) => {
    const view = views.get(vehicle) ?? friendlyView(prepared, posture, vehicle, options);
    views.set(vehicle, view);
    return view;
  };
  const city = prepared.ends.city?.places ?? [];
  return {
    postureId: posture?.id ?? null,
    trips: prepared.trips.map((trip) => timeTrip(trip, before, viewFor(trip.vehicle), convoyOf(trip.vehicle, options), store)),
    through: city.length > 0 ? timeThroughTraffic(before, viewFor('ordinary'), city, store) : null,
    roadsShut: findRoadsShut(before, viewFor('ordinary'), city, store),
    parameters: parametersOf(prepared, options),
  };
}

/** Lengths count only where a pair says how long it is. */
function parametersOf({ lines }: PreparedTrips, { convoys = {}, pocketMeters = {}, vehicleLengthMeters = {} }: TripOptions): readonly TripParameter[] {
  const measured = lines.filter(({ line }) => (pocketMeters[line.id] ?? line.pocketMeters) !== null);
  const counted = lines.filter(({ line }) => line.pocketVehicles !== null);
  const exact = (name: TripParameter['name'], value: number, isAssumed: boolean): TripParameter => ({ name, value, upTo: value, isAssumed, source: isAssumed ? 'assumption' : 'planner' });
  return [
    exact('assumed-speed-share', assumedSpeedShare, true),
    { name: 'pair-move-seconds', value: normalMoveSeconds.low, upTo: normalMoveSeconds.high, isAssumed: true, source: 'UFGS 02840' },
    exact('pass-seconds', passSeconds, true),
    ...(measured.length + counted.length === 0 ? [exact('vehicles-per-pocket', 1, true)] : []),
    ...classes.map((vehicle) => exact(`convoy-${vehicle}`, convoyOf(vehicle, { convoys }), convoys[vehicle] === undefined)),
    ...(measured.length === 0 ? [] : classes.map((vehicle) => exact(`length-${vehicle}`, vehicleLengthMeters[vehicle] ?? assumedLengthMeters[vehicle], vehicleLengthMeters[vehicle] === undefined))),
  ];
}

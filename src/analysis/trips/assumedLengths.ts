/** How long vehicles are taken to be that nobody measured: it decides whether they fit between the lines of a pair. */
import type { VehicleClass } from '../../scenario/kinds/common.ts';

/** Of vehicles of each class that nobody measured, metres. Assumption: a van, a ladder truck, a truck, a car, a bus. */
export const assumedLengthMeters: Readonly<Record<VehicleClass, number>> = { ambulance: 6.5, fire: 10, 'quick-reaction': 7, official: 5.5, evacuation: 12, ordinary: 5 };

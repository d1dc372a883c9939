/** How pockets, convoys and surveyed bends are read. Also the one check of a form as it is typed. */
import * as v from 'valibot';
import { vehicleClasses } from '../kinds/common.ts';
import type { Convoys, SurveyedBend } from '../kinds/operation.ts';
import { listOf, objectOf, type Reader, type Readers, valid } from './readers.ts';

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Vehicles between the lines of a pair. */
export const pocket = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100));

export const convoyVehicles = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000));
/** Nothing on a road is longer: 30 m is a road train (assumption). */
export const convoyLength = v.pipe(positive, v.maxValue(30));

const convoy = v.looseObject({ vehicles: v.exactOptional(convoyVehicles), lengthMeters: v.exactOptional(convoyLength) });

/** Classes this release does not know are kept with the others. */
export const convoysReader: Reader<Convoys> = valid(v.looseObject(Object.fromEntries(vehicleClasses.filter((vehicle) => vehicle !== 'ordinary').map((vehicle) => [vehicle, v.exactOptional(convoy)]))) as v.GenericSchema<unknown, Convoys>);

type Members = Omit<SurveyedBend, 'rest'>;

export const bendReaders: Readers<Members> = {
  id: valid(v.pipe(v.string(), v.nonEmpty())),
  place: valid(v.strictTuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))])),
  radiusMeters: valid(notNegative),
  widthMeters: valid(positive),
  turnDegrees: valid(v.pipe(positive, v.maxValue(180))),
  freedomMeters: valid(v.nullable(notNegative)),
  source: valid(v.string()),
};

/** A bend without one of its measures is none. */
export const bendsReader = listOf(objectOf<Members>(bendReaders, { freedomMeters: null, source: '' }));

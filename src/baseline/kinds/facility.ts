/** Facilities and landmarks: government buildings, embassies, hospitals, monuments, bridges, the airport. */
import * as v from 'valibot';
import { claimEntries, idSchema } from './claim.ts';
import { lineStringSchema, pointSchema } from './geometry.ts';

export const facilityCategories = [
  'government', 'parliament', 'palace', 'diplomatic', 'military', 'hospital', 'hotel',
  'monument', 'square', 'park', 'station', 'museum', 'airport', 'runway', 'bridge',
] as const;
export type FacilityCategory = (typeof facilityCategories)[number];

export const facilitySchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: v.nullable(v.variant('type', [pointSchema, lineStringSchema])),
  properties: v.strictObject({
    kind: v.literal('facility'),
    ...claimEntries,
    category: v.picklist(facilityCategories),
    /** 1 the seats of the state and what the analyses name, 2 known facilities, 3 orientation only. */
    rank: v.picklist([1, 2, 3]),
    /** Rooms and suites where a source states them, as for the Guest House; null elsewhere. */
    capacity: v.nullable(v.strictObject({
      rooms: v.pipe(v.number(), v.integer()),
      suites: v.pipe(v.number(), v.integer()),
      presidentialSuites: v.pipe(v.number(), v.integer()),
    })),
  }),
});
export type Facility = v.InferOutput<typeof facilitySchema>;

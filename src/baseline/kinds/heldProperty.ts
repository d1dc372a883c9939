/** Militia-held properties: the analyses give their number and no places, so the shipped entries have no geometry. */
import * as v from 'valibot';
import { claimEntries, idSchema } from './claim.ts';
import { pointSchema } from './geometry.ts';

export const heldPropertySchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: v.nullable(pointSchema),
  properties: v.strictObject({
    kind: v.literal('held-property'),
    ...claimEntries,
    /** Place in the count of 22; says nothing about the property. */
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    neighbourhood: v.nullable(idSchema),
    status: v.picklist(['held', 'being-cleared', 'cleared']),
  }),
});
export type HeldProperty = v.InferOutput<typeof heldPropertySchema>;

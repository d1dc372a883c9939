/** data/figures.json: tallies that belong to no place. */
import * as v from 'valibot';
import { bilingualSchema, confidenceSchema, idSchema, isoDateSchema, sourceReferenceSchema } from './claim.ts';

export const figureSchema = v.strictObject({
  id: idSchema,
  name: bilingualSchema,
  confidence: confidenceSchema,
  asOf: isoDateSchema,
  sources: v.pipe(v.array(sourceReferenceSchema), v.minLength(1)),
  values: v.pipe(v.array(v.strictObject({
    /** `2020-Q3` */
    period: v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/)),
    /** Last day counted, where the period was not over; null where it was. */
    through: v.nullable(isoDateSchema),
    value: v.pipe(v.number(), v.integer(), v.minValue(0)),
  })), v.minLength(1)),
});
export type Figure = v.InferOutput<typeof figureSchema>;

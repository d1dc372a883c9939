/** Events the analyses record, by date. Those without a stated place, and every assassination, are listed and never mapped. */
import * as v from 'valibot';
import { bilingualSchema, claimEntries, idSchema, isoDateSchema } from './claim.ts';
import { pointSchema } from './geometry.ts';

export const incidentCategories = [
  'rocket', 'drone', 'bomb', 'assault', 'airstrike', 'raid', 'column', 'detention', 'assassination', 'political',
] as const;
export type IncidentCategory = (typeof incidentCategories)[number];

export const incidentSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: v.nullable(pointSchema),
  properties: v.strictObject({
    kind: v.literal('incident'),
    ...claimEntries,
    category: v.picklist(incidentCategories),
    /** Day or month, as exact as the source states it. */
    date: isoDateSchema,
    /** True where the source says "from then on". */
    ongoing: v.boolean(),
    /** The place in the source's words, or null where it states none. */
    placeStated: v.nullable(bilingualSchema),
    /** The facility or area whose position the mark borrows, or null where the event is only listed. */
    mappedAt: v.nullable(idSchema),
  }),
});
export type Incident = v.InferOutput<typeof incidentSchema>;

/** Checkpoints: entrances named in the press of 2020; their present state is unknown and nothing of staffing is kept. */
import * as v from 'valibot';
import { claimEntries, idSchema } from './claim.ts';
import { pointSchema } from './geometry.ts';

export const checkpointSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: v.nullable(pointSchema),
  properties: v.strictObject({
    kind: v.literal('checkpoint'),
    ...claimEntries,
    currentState: v.literal('unknown'),
  }),
});
export type Checkpoint = v.InferOutput<typeof checkpointSchema>;

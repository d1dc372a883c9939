/** Proposed bollard lines: illustrative lines across roads, in control and power groups. */
import * as v from 'valibot';
import { claimEntries, idSchema, nameSchema } from './claim.ts';
import { lineStringSchema } from './geometry.ts';

export const barrierSets = ['outer', 'embassy', 'palace'] as const;
export type BarrierSet = (typeof barrierSets)[number];

export const barrierSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: lineStringSchema,
  properties: v.strictObject({
    kind: v.literal('barrier'),
    ...claimEntries,
    barrier: v.picklist(['bollards-fixed', 'bollards-rising', 'wall', 'gate']),
    /** The ring of steel round the centre, or the separate inner set of the embassy or the palace side. */
    set: v.picklist(barrierSets),
    controlGroup: idSchema,
    /** What people call it; one name a group. */
    controlGroupName: nameSchema,
    powerGroup: idSchema,
    powerGroupName: nameSchema,
    onPowerLoss: v.picklist(['stays', 'falls', 'rises']),
    /** For its two ends, in line order: joined to a structure, assumed to be, or ending in the open. */
    ends: v.strictTuple([v.picklist(['tied', 'assumed', 'loose']), v.picklist(['tied', 'assumed', 'loose'])]),
  }),
});
export type Barrier = v.InferOutput<typeof barrierSchema>;

/** Areas: neighbourhoods by their published names, the schematic zone outline, and water. */
import * as v from 'valibot';
import { claimEntries, idSchema } from './claim.ts';
import { multiPolygonSchema, pointSchema, polygonSchema } from './geometry.ts';

const areaGeometrySchema = v.variant('type', [polygonSchema, multiPolygonSchema]);

export const neighbourhoodSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: areaGeometrySchema,
  properties: v.strictObject({
    kind: v.literal('neighbourhood'),
    ...claimEntries,
    /** Where its name stands on the map. */
    labelAt: pointSchema.entries.coordinates,
    /** Whether the outline meets the schematic zone. */
    inZone: v.boolean(),
  }),
});
export type Neighbourhood = v.InferOutput<typeof neighbourhoodSchema>;

export const zoneSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: areaGeometrySchema,
  properties: v.strictObject({
    kind: v.literal('zone'),
    ...claimEntries,
    /** Where its name stands on the map, and with it the mark of events that a source places in the zone and no closer. */
    labelAt: pointSchema.entries.coordinates,
  }),
});
export type Zone = v.InferOutput<typeof zoneSchema>;

export const waterSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: areaGeometrySchema,
  properties: v.strictObject({
    kind: v.literal('water'),
    ...claimEntries,
    /** Centreline for the name along the river, `[lon, lat]` in order downstream. */
    centreline: v.array(pointSchema.entries.coordinates),
  }),
});
export type Water = v.InferOutput<typeof waterSchema>;

/** The road network: noded lines between junctions. Assumed attributes are listed as assumed, never passed off as known. */
import * as v from 'valibot';
import { claimEntries, idSchema } from './claim.ts';
import { lineStringSchema, pointSchema } from './geometry.ts';

export const roadClasses = ['motorway', 'primary', 'secondary', 'local', 'connector'] as const;
export type RoadClass = (typeof roadClasses)[number];

export const assumableRoadFields = ['class', 'oneWay', 'lanes', 'widthMeters', 'speedKmh', 'bridge', 'name'] as const;

export const roadSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: lineStringSchema,
  properties: v.strictObject({
    kind: v.literal('road'),
    ...claimEntries,
    /** Junction ids at the first and the last coordinate. */
    from: idSchema,
    to: idSchema,
    class: v.picklist(roadClasses),
    oneWay: v.picklist(['no', 'forward', 'backward']),
    lanes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    widthMeters: v.nullable(v.pipe(v.number(), v.minValue(1))),
    speedKmh: v.nullable(v.pipe(v.number(), v.minValue(5))),
    bridge: v.boolean(),
    /** Which of the attributes above no source states. */
    assumed: v.array(v.picklist(assumableRoadFields)),
    /** The facility a connector serves; null on every other class. */
    serves: v.nullable(idSchema),
  }),
});
export type Road = v.InferOutput<typeof roadSchema>;

export const junctionSchema = v.strictObject({
  type: v.literal('Feature'),
  id: idSchema,
  geometry: pointSchema,
  properties: v.strictObject({
    kind: v.literal('junction'),
    ...claimEntries,
    /** Where the drawn network stops: the city goes on beyond it. `facility` is the far end of a connector. */
    role: v.picklist(['junction', 'network-edge', 'facility']),
  }),
});
export type Junction = v.InferOutput<typeof junctionSchema>;

/** data/roads.geojson holds both. */
export type RoadFeature = Road | Junction;

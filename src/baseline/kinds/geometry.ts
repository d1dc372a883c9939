/** GeoJSON geometries as the data files may hold them: two dimensions, WGS84, within the drawn region. */
import * as v from 'valibot';

/** `[lon, lat]` within greater Baghdad; anything else is a swapped pair or another coordinate system. */
const coordinateSchema = v.strictTuple([
  v.pipe(v.number(), v.minValue(44), v.maxValue(45)),
  v.pipe(v.number(), v.minValue(33), v.maxValue(34)),
]);

export const pointSchema = v.strictObject({ type: v.literal('Point'), coordinates: coordinateSchema });

export const lineStringSchema = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(coordinateSchema), v.minLength(2)),
});

const ringSchema = v.pipe(v.array(coordinateSchema), v.minLength(4));

export const polygonSchema = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.pipe(v.array(ringSchema), v.minLength(1)),
});

export const multiPolygonSchema = v.strictObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.pipe(v.array(v.pipe(v.array(ringSchema), v.minLength(1))), v.minLength(1)),
});

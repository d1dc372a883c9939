/** Geometry words used everywhere: WGS84, degrees, always `[lon, lat]`. */

export type LonLat = readonly [lon: number, lat: number];

/** `[west, south, east, north]` in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

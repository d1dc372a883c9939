/** The member `crs` of GeoJSON 2008, which RFC 7946 dropped and programs still write. */
import { describeValue, isJsonObject, type JsonObject, ownMember } from '../../../scenario/parse/json.ts';

/** Longitude and latitude on WGS84, by its names. */
const lonLat = /^(urn:ogc:def:crs:)?(OGC:[\d.]*:?CRS84|EPSG:[\d.]*:?4326)$/i;

/** The name of a coordinate system that is not WGS84; null where it is, or where none is named. */
export function foreignCrsOf(json: JsonObject): string | null {
  const crs = ownMember(json, 'crs');
  if (crs === undefined || crs === null) return null;
  const properties = isJsonObject(crs) ? ownMember(crs, 'properties') : undefined;
  const name = isJsonObject(properties) ? ownMember(properties, 'name') : undefined;
  if (typeof name !== 'string') return describeValue(crs);
  return lonLat.test(name) ? null : name;
}

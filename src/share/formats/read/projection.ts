/**
 * Coordinate systems of files: of a shapefile from its .prj, of older GeoJSON by its EPSG code. Only systems on the WGS84 datum are reprojected: the older datums
 * of Iraq (Nahrwan 1934, Karbala 1979) lie hundreds of metres away, and the shift between depends on the survey.
 */
import { isJsonObject, ownMember } from '../../../scenario/parse/json.ts';
import type { FileRefusal } from '../foreign.ts';

export type ToLonLat = (pair: readonly [number, number]) => readonly number[];

export type Projection =
  | { readonly ok: true; readonly toLonLat: ToLonLat | null }
  | { readonly ok: false; readonly reason: FileRefusal; readonly detail: string };

/** ITRF and its regional realisations agree with WGS84 within a metre, which is finer than any sketch. */
const sameDatum = /^(d_)?(wgs_?(19)?84|world_geodetic_system_1984|itrf_?\d*|igrs|iraqi_geospatial_reference_system|etrs_?(19)?89)/i;

/** `toLonLat` null: the coordinates are degrees already. */
export async function readProjection(prj: string): Promise<Projection> {
  const datum = /DATUM\s*\[\s*"([^"]*)"/i.exec(prj)?.[1]?.replaceAll(' ', '_');
  if (datum === undefined) return { ok: false, reason: 'wrong-projection', detail: prj.slice(0, 80) };
  if (!sameDatum.test(datum)) return { ok: false, reason: 'wrong-projection', detail: datum };
  if (/^\s*GEOG(CS|CRS)\s*\[/i.test(prj)) return { ok: true, toLonLat: null };
  try {
    return { ok: true, toLonLat: await inverseOf(prj) };
  } catch {
    return { ok: false, reason: 'wrong-projection', detail: prj.slice(0, 80) };
  }
}

/** Fails on a definition that is none. */
async function inverseOf(definition: string): Promise<ToLonLat> {
  const { default: proj4 } = await import('proj4');
  const converter = proj4(definition);
  // It throws on what is no number; whoever mends the geometry refuses that by name.
  return ([x, y]) => (Number.isFinite(x) && Number.isFinite(y) ? converter.inverse([x, y]) : [x, y]);
}

/** UTM on WGS84 north of the equator (EPSG 32601 to 32660) and the square metres of web maps: what files of Iraq are in beside degrees. */
export async function projectionOfCode(crs: string): Promise<ToLonLat | null> {
  const code = Number(/EPSG:(?:[\d.]*:)?(\d{4,6})$/i.exec(crs)?.[1]);
  const zone = code - 32_600;
  const definition = zone >= 1 && zone <= 60 ? `+proj=utm +zone=${zone} +datum=WGS84 +units=m` : code === 3857 || code === 900_913 ? 'EPSG:3857' : null;
  return definition === null ? null : inverseOf(definition);
}

/** Collections within collections; what nests deeper stays as it is, and is refused as such (geometryParts.ts). */
const deepestCollections = 16;

/** A geometry of any type, collections too. */
export function reprojectGeometry(geometry: unknown, toLonLat: ToLonLat, depth = 0): unknown {
  if (!isJsonObject(geometry) || depth > deepestCollections) return geometry;
  const [coordinates, geometries] = [ownMember(geometry, 'coordinates'), ownMember(geometry, 'geometries')];
  return {
    ...geometry,
    ...(coordinates === undefined ? {} : { coordinates: reproject(coordinates, toLonLat) }),
    ...(Array.isArray(geometries) ? { geometries: geometries.map((one) => reprojectGeometry(one, toLonLat, depth + 1)) } : {}),
  };
}

/** Nested no deeper than geometries are: four lists, and one to spare. */
const deepestLists = 5;

/** Every pair of a geometry's nested coordinates in degrees; heights are dropped, for the mender says so only of degrees. */
function reproject(coordinates: unknown, toLonLat: ToLonLat, depth = 0): unknown {
  if (!Array.isArray(coordinates) || depth > deepestLists) return coordinates;
  const [x, y] = coordinates as readonly unknown[];
  if (typeof x === 'number' && typeof y === 'number') return [...toLonLat([x, y]).slice(0, 2), ...(coordinates as readonly unknown[]).slice(2)];
  return (coordinates as readonly unknown[]).map((inner) => reproject(inner, toLonLat, depth + 1));
}

/**
 * The coordinate system of a shapefile, from its .prj. Only systems on the WGS84 datum are reprojected: the older datums
 * of Iraq (Nahrwan 1934, Karbala 1979) lie hundreds of metres away, and the shift between depends on the survey.
 */
import type { FileRefusal } from '../../foreign.ts';

type ToLonLat = (pair: readonly [number, number]) => readonly number[];

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
  const { default: proj4 } = await import('proj4');
  try {
    const converter = proj4(prj);
    return { ok: true, toLonLat: ([x, y]) => converter.inverse([x, y]) };
  } catch (error) {
    return { ok: false, reason: 'wrong-projection', detail: error instanceof Error ? error.message : '' };
  }
}

/** Every pair of a geometry's nested coordinates in degrees; heights are dropped, for the mender says so only of degrees. */
export function reproject(coordinates: unknown, toLonLat: ToLonLat): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [x, y] = coordinates as readonly unknown[];
  if (typeof x === 'number' && typeof y === 'number') return [...toLonLat([x, y]).slice(0, 2), ...(coordinates as readonly unknown[]).slice(2)];
  return (coordinates as readonly unknown[]).map((inner) => reproject(inner, toLonLat));
}

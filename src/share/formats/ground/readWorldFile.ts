/**
 * World files (.pgw, .jgw, .wld, .wfl): six numbers that lay a picture on a plane, and nothing that says which plane that is.
 * So the numbers are tried as degrees, as metres of web maps and as UTM zone 38 north, and where they fit several the reader is asked.
 */
import type { Bbox } from '../../../geo/types.ts';
import { projectionOfCode } from '../read/projection.ts';
import { areCorners, boxOfCorners, type PictureCorners } from './pictureCorners.ts';

export const worldSystems = ['degrees', 'mercator', 'utm38'] as const;
export type WorldSystem = (typeof worldSystems)[number];

/** x = a·column + b·row + c, y = d·column + e·row + f; column and row count pixels, and 0, 0 is the middle of the first. */
export interface WorldFile {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** A file of six short lines; beyond this it is another. */
export const mostWorldFileBytes = 4096;

/** The lines stand in the order a, d, b, e, c, f (ESRI). Null where they are not six numbers, or lay the picture on a line. */
export function readWorldFile(text: string): WorldFile | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\s+/).filter((line) => line !== '');
  // Writers of some countries put a comma in numbers.
  const numbers = lines.map((line) => (/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(line) ? Number(line.replace(',', '.')) : Number.NaN));
  const [a = Number.NaN, d = 0, b = 0, e = 0, c = 0, f = 0] = numbers;
  if (numbers.length !== 6 || !numbers.every(Number.isFinite) || a * e - b * d === 0) return null;
  return { a, b, c, d, e, f };
}

/** The corners of a picture of this many pixels in one system; null where they are no place of that system. */
export async function cornersBy(world: WorldFile, widthPixels: number, heightPixels: number, system: WorldSystem): Promise<PictureCorners | null> {
  const { a, b, c, d, e, f } = world;
  const planar = [[0, 0], [widthPixels, 0], [widthPixels, heightPixels], [0, heightPixels]].map(([column = 0, row = 0]): readonly [number, number] => [
    a * (column - 0.5) + b * (row - 0.5) + c, d * (column - 0.5) + e * (row - 0.5) + f,
  ]);
  if (!planar.every((pair) => isOf(system, pair))) return null;
  const toLonLat = system === 'degrees' ? null : await projectionOfCode(system === 'mercator' ? 'EPSG:3857' : 'EPSG:32638');
  const corners = planar.map((pair) => (toLonLat ? toLonLat(pair) : pair)).map(([lon = Number.NaN, lat = Number.NaN]) => [lon, lat] as const);
  const placed = corners as unknown as PictureCorners;
  return areCorners(placed) ? placed : null;
}

/** Within what the system can say; of UTM what a zone is used for. */
function isOf(system: WorldSystem, [x, y]: readonly [number, number]): boolean {
  if (system === 'degrees') return Math.abs(x) <= 180 && Math.abs(y) <= 85;
  if (system === 'mercator') return Math.abs(x) <= 20_037_509 && Math.abs(y) <= 20_037_509;
  return x >= 100_000 && x <= 900_000 && y >= 0 && y <= 9_400_000;
}

export interface WorldGuess {
  /** Those that give corners at all, the likelier first. */
  readonly possible: readonly { readonly system: WorldSystem; readonly corners: PictureCorners }[];
  /** The one system that lays the picture on `region`; null where none or several do, and the reader has to say. */
  readonly sure: WorldSystem | null;
}

export async function guessSystem(world: WorldFile, widthPixels: number, heightPixels: number, region: Bbox): Promise<WorldGuess> {
  const tried = await Promise.all(worldSystems.map(async (system) => ({ system, corners: await cornersBy(world, widthPixels, heightPixels, system) })));
  const possible = tried.flatMap(({ system, corners }) => (corners ? [{ system, corners }] : []));
  const here = possible.filter(({ corners }) => meets(boxOfCorners(corners), region));
  return { possible: [...here, ...possible.filter((one) => !here.includes(one))], sure: here.length === 1 ? here[0]?.system ?? null : null };
}

const meets = (one: Bbox, other: Bbox) => one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

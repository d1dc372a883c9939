/**
 * A place in the three notations of the status bar. Always Latin digits and always left to right: a grid reference
 * is read out letter by letter and must look the same in every language.
 */
import { forward, inverse } from 'mgrs';
import type { Bbox, LonLat } from './types.ts';

/** Side of the grid square a reference names; each step drops one digit of easting and northing. */
export type GridPrecision = 1 | 10 | 100 | 1000 | 10_000;

const gridDigits: Readonly<Record<GridPrecision, number>> = { 1: 5, 10: 4, 100: 3, 1000: 2, 10_000: 1 };

/**
 * `38S MB 44162 84310`: zone, 100 km square, easting and northing, cut off (never rounded) at the precision, as grid
 * references are. Outside 80° S to 84° N, where MGRS has no zones, null.
 */
export function formatMgrs([lon, lat]: LonLat, precisionMeters: GridPrecision = 1): string | null {
  if (lat < -80 || lat > 84) return null;
  const digits = gridDigits[precisionMeters];
  const reference = forward([lon, lat], digits);
  const gridStart = reference.length - 2 * digits;
  const parts = [
    reference.slice(0, gridStart - 2),
    reference.slice(gridStart - 2, gridStart),
    reference.slice(gridStart, gridStart + digits),
    reference.slice(gridStart + digits),
  ];
  return parts.join(' ');
}

/** The square a reference names. Null where the text is no reference. */
export function parseMgrs(reference: string): Bbox | null {
  try {
    const [west, south, east, north] = inverse(reference.replace(/\s+/g, '').toUpperCase());
    return [west, south, east, north].every(Number.isFinite) ? [west, south, east, north] : null;
  } catch {
    return null;
  }
}

function formatAngle(degrees: number, positive: string, negative: string, secondDigits: number): string {
  // Counted in whole units of the last digit, so that 59.96″ carries into the minute instead of printing 60.0″.
  const unitsPerSecond = 10 ** secondDigits;
  const units = Math.round(Math.abs(degrees) * 3600 * unitsPerSecond);
  const seconds = (units % (60 * unitsPerSecond)) / unitsPerSecond;
  const minutes = Math.floor(units / (60 * unitsPerSecond)) % 60;
  const whole = Math.floor(units / (3600 * unitsPerSecond));
  const width = secondDigits === 0 ? 2 : 3 + secondDigits;
  const hemisphere = degrees < 0 && units > 0 ? negative : positive;
  return `${whole}°${String(minutes).padStart(2, '0')}′${seconds.toFixed(secondDigits).padStart(width, '0')}″${hemisphere}`;
}

/** `33°18′22.5″N 44°23′38.1″E`: latitude first, as charts print it. One second is about 31 m. */
export function formatDms([lon, lat]: LonLat, secondDigits = 1): string {
  return `${formatAngle(lat, 'N', 'S', secondDigits)} ${formatAngle(lon, 'E', 'W', secondDigits)}`;
}

/** `33.30625, 44.39392`: latitude first. Five digits are about 1 m, six 0.1 m. */
export function formatDegrees([lon, lat]: LonLat, digits = 5): string {
  // `+ 0` turns a rounded -0 into 0.
  const round = (value: number) => (Number(value.toFixed(digits)) + 0).toFixed(digits);
  return `${round(lat)}, ${round(lon)}`;
}

/**
 * Which scenarios were left in order, and with which version: noted at once when the page goes away, because nobody hears
 * whether the database still took what it was given then. Kept by this device, beside the database.
 */
import { ownName } from './inside/ownName.ts';

const key = ownName('cordon.left');

function read(): Readonly<Record<string, number>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored as Record<string, number> : {};
  } catch {
    return {};
  }
}

function write(left: Readonly<Record<string, number>>): void {
  try {
    localStorage.setItem(key, JSON.stringify(left));
  } catch {
    // Forgetful storage: the next start asks about work that was left in order.
  }
}

export function noteLeft(entryId: string, version: number): void {
  write({ ...read(), [entryId]: version });
}

/** The database itself says so by now. */
export function forgetLeft(entryId: string): void {
  const { [entryId]: noted, ...others } = read();
  if (noted !== undefined) write(others);
}

/** 0 where nothing is noted, or what no version is numbered by. */
export function versionLeft(entryId: string): number {
  const noted = read()[entryId];
  return typeof noted === 'number' && Number.isSafeInteger(noted) && noted > 0 ? noted : 0;
}

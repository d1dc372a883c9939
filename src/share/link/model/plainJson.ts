/** Plain JSON as the model meets it: compared, hashed, weighed. */
import { hashText, mix } from '../coder/hash.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject { readonly [key: string]: Json }

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Same value, and members in the same order. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one: Json, at) => isSame(one, b[at] as Json));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  return keys.length === others.length && keys.every((key, at) => key === others[at] && isSame(a[key], b[key]));
}

/** A context of a value: exact for texts and truth values, to the sixth decimal for numbers, the size of arrays and objects. */
export function hashValue(value: Json): number {
  if (value === null) return 1;
  if (typeof value === 'string') return mix(2, hashText(value));
  if (typeof value === 'number') return mix(mix(3, Math.trunc(value) | 0), Math.round((value - Math.trunc(value)) * 1e6));
  if (typeof value === 'boolean') return value ? 4 : 5;
  return isObject(value) ? mix(7, Object.keys(value).length) : mix(6, value.length);
}

/** An object whose keys may come from outside. */
export function emptyObject(): Record<string, Json> {
  return Object.create(null) as Record<string, Json>;
}

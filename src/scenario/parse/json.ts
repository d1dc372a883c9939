/**
 * Handling JSON from outside without trusting its keys: `__proto__` and `constructor` are keys like any other, so
 * everything is read as an own member and copied into objects without a prototype.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** How deep unknown members may nest: far beyond use, far short of what exhausts the stack when written. */
const deepest = 100;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member itself, never one inherited; undefined where there is none. */
export function ownMember(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Members of `object` other than `known`, in their order, in an object without a prototype. */
export function otherMembers(object: JsonObject, known: readonly string[]): Record<string, unknown> {
  const rest = emptyRecord<unknown>();
  for (const key of Object.keys(object)) if (!known.includes(key)) rest[key] = object[key];
  return rest;
}

/** A record whose keys may come from outside. */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= deepest || Object.values(value).some((member) => isTooDeep(member, depth + 1));
}

/** A short form of any value for a problem's detail. */
export function describeValue(value: unknown): string {
  const text = typeof value === 'string' ? value : Array.isArray(value) ? `[${value.length}]` : isJsonObject(value) ? '{…}' : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Features of the baseline that were renamed since a link was made, by the ids they have today. The codec itself knows only the ids of the table. */
import { isReferenceKey, mapKeys } from './model/spot.ts';
import { emptyObject, isObject, type Json, type JsonObject } from './model/plainJson.ts';
import { renamedIds } from './primer/baselineIds.ts';

/** The same object where nothing has been renamed. `renamed`: old id → new id. */
export function withCurrentIds(document: JsonObject, renamed: ReadonlyMap<string, string> = renamedIds): JsonObject {
  return renamed.size === 0 ? document : membersRenamed(document, '', renamed);
}

function membersRenamed(object: JsonObject, at: string, renamed: ReadonlyMap<string, string>): JsonObject {
  const found = emptyObject();
  for (const key of Object.keys(object)) found[mapKeys.includes(at) ? renamed.get(key) ?? key : key] = valueRenamed(object[key] ?? null, key, renamed);
  return found;
}

function valueRenamed(value: Json, key: string, renamed: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return isReferenceKey(key) ? renamed.get(value) ?? value : value;
  if (isObject(value)) return membersRenamed(value, key, renamed);
  return Array.isArray(value) ? value.map((one: Json) => valueRenamed(one, key, renamed)) : value;
}

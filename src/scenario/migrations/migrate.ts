/**
 * Brings a document of an earlier version to the present shape, one step a version. Steps work on plain JSON, know
 * nothing of the types of today, and are never edited once released.
 */
import type { JsonObject } from '../parse/json.ts';

/** The whole file in, the whole file out, its `cordon.version` one higher. */
export type Migration = (document: JsonObject) => JsonObject;

/** `steps[n]` turns version n + 1 into n + 2. Version 1 is the first, so there are none yet. */
const released: readonly Migration[] = [];

/** `version` as the file says (≥ 1); a present or newer one comes back as it is. */
export function migrate(document: JsonObject, version: number, steps: readonly Migration[] = released): JsonObject {
  return steps.slice(version - 1).reduce((current, step) => step(current), document);
}

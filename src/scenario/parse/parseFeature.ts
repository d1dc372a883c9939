/** One entry of the list of features: a known kind in full, an unknown kind as it came, or left out with its reason. */
import type { ScenarioFeature, ScenarioKind, UnknownFeature } from '../document.ts';
import { mendGeometry } from '../geometry/mendGeometry.ts';
import { absentMembers, defaultProperties } from '../kinds/defaults.ts';
import { describeValue, isJsonObject, isTooDeep, type JsonObject, otherMembers, ownMember } from './json.ts';
import { geometryTypes, isScenarioKind, kindReaders, requiredMembers } from './kindReaders.ts';
import { type Defaults, inside, type Place, placeOf, readMembers, type Readers, report, restOf, type Subject } from './readers.ts';

/** Defaults of the members a feature may leave out. */
const optionalDefaults: Readonly<Record<string, object>> = Object.fromEntries(Object.entries(defaultProperties).map(([kind, defaults]) => [
  kind, Object.fromEntries([
    ...Object.entries(defaults).filter(([key]) => !requiredMembers[kind as ScenarioKind].includes(key)),
    ...(absentMembers[kind as ScenarioKind] ?? []).map((key) => [key, undefined]),
  ]),
]));

const featureMembers = ['type', 'id', 'geometry', 'properties', 'bbox'];

/** The id as written, numbers as text; null where there is none. */
export function writtenId(value: unknown): string | null {
  const id = isJsonObject(value) ? ownMember(value, 'id') : undefined;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : null;
}

/** A name for a feature without an id, from its kind and its place in the list. */
export function fallbackId(value: unknown, index: number): string {
  const kind = kindOf(value);
  return `${isScenarioKind(kind) ? kind : 'feature'}-${index + 1}`;
}

function kindOf(value: unknown): unknown {
  const properties = isJsonObject(value) ? ownMember(value, 'properties') : undefined;
  return isJsonObject(properties) ? ownMember(properties, 'kind') : undefined;
}

/** `id` is the one it has in the scenario. Null where it was left out; the reason is among the place's problems. */
export function parseFeature(value: unknown, id: string, place: Place): ScenarioFeature | UnknownFeature | null {
  if (!isJsonObject(value) || ownMember(value, 'type') !== 'Feature') {
    report(place, 'not-a-feature', describeValue(isJsonObject(value) ? ownMember(value, 'type') : value), false);
    return null;
  }
  const written = writtenId(value);
  if (written === null) report(place, 'missing-id', id, true);
  else if (written !== id) report(place, 'duplicate-id', written, true);
  const kind = kindOf(value);
  if (!isScenarioKind(kind)) {
    report(place, kind === undefined ? 'no-kind' : 'unknown-kind', kind === undefined ? '' : describeValue(kind), true);
    return keepUnknown(value, id, place);
  }
  const attempt: Subject = { ...place.subject, problems: [] };
  const feature = readKnown(value, id, kind, placeOf(attempt));
  if (place.subject.isNewer && (!feature || attempt.problems.length > 0)) {
    report(place, 'unknown-kind', kind, true);
    return keepUnknown(value, id, place);
  }
  for (const problem of attempt.problems) place.subject.problems.push(problem);
  return feature;
}

function keepUnknown(value: JsonObject, id: string, place: Place): UnknownFeature | null {
  if (isTooDeep(value)) {
    report(place, 'too-deep', '', false);
    return null;
  }
  const unknown = otherMembers(value, []);
  if (writtenId(value) !== id) unknown['id'] = id;
  return { id, unknown };
}

function readKnown(value: JsonObject, id: string, kind: ScenarioKind, place: Place): ScenarioFeature | null {
  const properties = ownMember(value, 'properties');
  const mended = mendGeometry(ownMember(value, 'geometry'), geometryTypes[kind]);
  const atGeometry = inside(place, 'geometry');
  if (!mended.ok) {
    report(atGeometry, mended.reason, mended.detail, false);
    return null;
  }
  for (const mend of mended.mends) report(atGeometry, mend, '', true);
  const read = isJsonObject(properties)
    // The table pairs every kind with its own readers; TypeScript cannot follow the pairing through the union.
    ? readMembers(properties, kindReaders[kind] as Readers<object>, optionalDefaults[kind] as Defaults<object>, inside(place, 'properties'), ['kind'])
    : undefined;
  if (!read) return null;
  return {
    id,
    geometry: mended.geometry,
    properties: { kind, ...read.members },
    rest: { feature: restOf(value, featureMembers, place), properties: read.rest },
  } as ScenarioFeature;
}

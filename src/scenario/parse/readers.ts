/**
 * Small readers that are put together into the document's parser. A reader returns the value, or undefined where
 * there is nothing usable; what it put right or left out it tells the place it reads at.
 */
import * as v from 'valibot';
import type { UnknownMembers } from '../kinds/common.ts';
import type { ScenarioProblem, ScenarioProblemReason } from '../problem.ts';
import { describeValue, emptyRecord, isJsonObject, isTooDeep, type JsonObject, otherMembers, ownMember } from './json.ts';

/** What is being read: the file, or one feature of it, and the list its problems go to. */
export interface Subject {
  readonly featureId: string | null;
  readonly index: number | null;
  /** A newer release wrote the file: what is not understood is kept raw beside what is. */
  readonly isNewer: boolean;
  readonly problems: ScenarioProblem[];
}

/** Where in its subject a value stands. Kept as a chain, as the path is needed only where something is wrong. */
export interface Place {
  readonly subject: Subject;
  readonly parent: Place | null;
  readonly key: string | number | null;
}

export type Reader<T> = (value: unknown, place: Place) => T | undefined;
export type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** What stands in for a missing member; undefined leaves it out, and a member not named here is required. */
export type Defaults<T> = { readonly [K in keyof T]?: T[K] | undefined };

export function placeOf(subject: Subject): Place {
  return { subject, parent: null, key: null };
}

export function inside(parent: Place, key: string | number): Place {
  return { subject: parent.subject, parent, key };
}

export function report(place: Place, reason: ScenarioProblemReason, detail: string, isMended: boolean): void {
  const { featureId, index, problems } = place.subject;
  problems.push({ featureId, index, path: pathOf(place), reason, detail, isMended });
}

function pathOf({ parent, key }: Place): string {
  if (!parent || key === null) return '';
  const before = pathOf(parent);
  return typeof key === 'number' ? `${before}[${key}]` : before === '' ? key : `${before}.${key}`;
}

/** A leaf by its schema. */
export function valid<T>(schema: v.GenericSchema<unknown, T>): Reader<T> {
  return (value, place) => {
    if (isTooDeep(value)) {
      report(place, 'too-deep', '', true);
      return undefined;
    }
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    report(place, 'wrong-value', describeValue(value), true);
    return undefined;
  };
}

/** Elements that cannot be read are left out. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) {
      report(place, 'wrong-value', describeValue(value), true);
      return undefined;
    }
    return value.flatMap((element: unknown, index) => {
      const one = read(element, inside(place, index));
      return one === undefined ? [] : [one];
    });
  };
}

/** A record by ids; entries that cannot be read are left out. */
export function recordOf<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, place) => {
    if (!isJsonObject(value)) {
      report(place, 'wrong-value', describeValue(value), true);
      return undefined;
    }
    const record = emptyRecord<T>();
    for (const key of Object.keys(value)) {
      const one = read(value[key], inside(place, key));
      if (one !== undefined) record[key] = one;
    }
    return record;
  };
}

/** Unknown members, kept as they came; those nested beyond all use are left out. */
export function restOf(value: JsonObject, known: readonly string[], place: Place): Record<string, unknown> {
  const rest = otherMembers(value, known);
  for (const key of Object.keys(rest)) {
    if (!isTooDeep(rest[key])) continue;
    report(inside(place, key), 'too-deep', key, false);
    delete rest[key];
  }
  return rest;
}

/** An object kept as it came. */
export const anyObject: Reader<UnknownMembers> = (value, place) => {
  if (isJsonObject(value)) return restOf(value, [], place);
  report(place, 'wrong-value', describeValue(value), true);
  return undefined;
};

export interface ReadMembers<T> {
  readonly members: T;
  readonly rest: UnknownMembers;
}

/**
 * The members of an object that `readers` name, absent or unusable ones from `defaults`, and all others as `rest`.
 * Undefined where a member without a default is missing or unusable. In a newer file a member that was not fully
 * understood stays in `rest` as it came, and so is written back.
 */
export function readMembers<T extends object>(
  value: JsonObject, readers: Readers<T>, defaults: Defaults<T>, place: Place, alsoKnown: readonly string[] = [],
): ReadMembers<T> | undefined {
  const keys = Object.keys(readers) as (keyof T & string)[];
  const { problems, isNewer } = place.subject;
  const rest = restOf(value, [...keys, ...alsoKnown], place);
  const members: Partial<T> = {};
  for (const key of keys) {
    const at = inside(place, key);
    const raw = ownMember(value, key);
    const before = problems.length;
    const found = raw === undefined ? undefined : readers[key](raw, at);
    if (isNewer && problems.length > before) rest[key] = raw;
    if (found !== undefined) members[key] = found;
    else if (Object.hasOwn(defaults, key)) {
      const otherwise = defaults[key];
      if (otherwise !== undefined) members[key] = otherwise;
    } else {
      if (raw === undefined) report(at, 'missing-member', key, false);
      // Whatever was wrong with it, the object around it is left out.
      for (const [index, problem] of problems.entries()) if (index >= before) problems[index] = { ...problem, isMended: false };
      return undefined;
    }
  }
  return { members: members as T, rest };
}

/** An object of known members with its `rest` beside them. */
export function objectOf<T extends object>(readers: Readers<T>, defaults: Defaults<T>): Reader<T & { readonly rest: UnknownMembers }> {
  return (value, place) => {
    if (!isJsonObject(value)) {
      report(place, 'wrong-value', describeValue(value), false);
      return undefined;
    }
    const read = readMembers(value, readers, defaults, place);
    return read && { ...read.members, rest: read.rest };
  };
}

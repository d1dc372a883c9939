/** A data file's text as a list: the shape round the list is checked here, each entry by the caller's schema. */
import type * as v from 'valibot';
import { nameRecord, type Parsed, parseFeature } from './parseFeature.ts';
import type { Problem } from './problem.ts';

/** Entries that could be read and what was wrong with the rest; a bad entry never keeps a good one out. */
export interface ParsedList<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
}

/** The schema for one entry: by what it says it is, or a problem when it says nothing that is known. */
export type SchemaFor<T> = (record: unknown) => v.GenericSchema<unknown, T>;

interface Shape<T> {
  /** Member that holds the list. */
  readonly member: 'features' | 'sources' | 'figures';
  readonly schemaFor: SchemaFor<T>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(file: string, text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ file, featureId: null, path: '', reason: 'not-json', detail }] };
  }
}

/** Reads `text`; a file that is not JSON or not such a list gives no items and one problem. */
export function parseList<T>(file: string, text: string, { member, schemaFor }: Shape<T>): ParsedList<T> {
  const json = parseJson(file, text);
  if (!json.ok) return { items: [], problems: json.problems };
  const root = json.value;
  const isCollection = member === 'features';
  const list = isRecord(root) ? root[member] : undefined;
  if (!isRecord(root) || !Array.isArray(list) || (isCollection && root['type'] !== 'FeatureCollection')) {
    const detail = isCollection ? 'expected a FeatureCollection with a list of features' : `expected an object with a list "${member}"`;
    return { items: [], problems: [{ file, featureId: null, path: '', reason: 'not-a-collection', detail }] };
  }
  const problems: Problem[] = Object.keys(root)
    .filter((key) => key !== member && !(isCollection && key === 'type'))
    .map((key) => ({ file, featureId: null, path: key, reason: 'schema', detail: `unknown member "${key}"` }));
  const items: T[] = [];
  const seen = new Set<string>();
  for (const [index, record] of list.entries()) {
    const parsed = parseFeature(file, schemaFor(record), record, index);
    const id = nameRecord(record, index);
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (seen.has(id)) problems.push({ file, featureId: id, path: 'id', reason: 'duplicate-id', detail: id });
    else items.push(parsed.value);
    seen.add(id);
  }
  return { items, problems };
}

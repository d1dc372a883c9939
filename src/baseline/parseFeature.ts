/** One feature or record against its schema: the typed value, or every reason why not. Knows no kind. */
import * as v from 'valibot';
import type { Problem, ProblemReason } from './problem.ts';

/** A value, or the problems that kept it out; never both. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

type Schema<T> = v.GenericSchema<unknown, T>;
type PathItem = { readonly key?: unknown };

const placeMembers = ['coordinates', 'labelAt', 'centreline'];

/** `[properties, sources, 0, id]` as `properties.sources[0].id`; '' for the whole. */
export function describePath(path: readonly PathItem[] | undefined): string {
  return (path ?? []).map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** The id as written, or the place in the list where there is none that could be named. */
export function nameRecord(record: unknown, index: number): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}

function reasonOf(issue: v.BaseIssue<unknown>): ProblemReason {
  const keys = (issue.path ?? []).map((item) => item.key);
  if ((issue.type === 'min_value' || issue.type === 'max_value') && keys.some((key) => placeMembers.includes(String(key)))) return 'out-of-bounds';
  if (keys.includes('name') && (keys.at(-1) === 'en' || keys.at(-1) === 'ar' || keys.at(-1) === 'fa' || keys.at(-1) === 'name')) return 'missing-name';
  return 'schema';
}

/** Parses `record`, number `index` of `file`; every issue becomes one problem with its path and the parser's own words. */
export function parseFeature<T>(file: string, schema: Schema<T>, record: unknown, index: number): Parsed<T> {
  const result = v.safeParse(schema, record);
  if (result.success) return { ok: true, value: result.output };
  const featureId = nameRecord(record, index);
  return {
    ok: false,
    problems: result.issues.map((issue) => ({ file, featureId, path: describePath(issue.path), reason: reasonOf(issue), detail: issue.message })),
  };
}

/** A thing wrong with a data file, as a value: sentences for people are made in ui and cli. */

export type ProblemReason =
  | 'file-missing'
  | 'file-unreadable'
  | 'not-json'
  | 'not-a-collection'
  | 'schema'
  | 'duplicate-id'
  | 'unknown-source'
  | 'unknown-reference'
  | 'missing-name'
  | 'out-of-bounds'
  | 'ring-order'
  | 'ring-open'
  | 'ring-crossing'
  | 'not-noded'
  | 'crossing-without-junction'
  | 'disconnected'
  | 'river-crossing'
  | 'connector'
  | 'claim';

/**
 * `file` as it is named under data/, `featureId` null where the file as a whole is meant, `path` inside the
 * feature with dots and brackets ('' for the whole), `detail` the parser's own words or the other feature's id.
 */
export interface Problem {
  readonly file: string;
  readonly featureId: string | null;
  readonly path: string;
  readonly reason: ProblemReason;
  readonly detail: string;
}

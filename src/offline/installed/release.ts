/** What page and service worker know of each other: the files of a build, the names under which they are kept, and the words they say. */

/** Path below the folder of the app, and the SHA-256 of what is in it (base64). */
export type ReleaseFile = readonly [path: string, digest: string];

export interface Release {
  /** Of the content: two builds of the same are the same release. */
  readonly id: string;
  /** Without these the app does not work; kept all or none. */
  readonly files: readonly ReleaseFile[];
  /** Needed by a single act: kept when the rest is, and the map is drawn. */
  readonly later: readonly ReleaseFile[];
}

/** `take-over`: the reader wants the new release now. `complete`: a page has come to rest, and what is missing may be fetched. */
export type PageWord = 'take-over' | 'complete';

/** Apps of other folders on the same host have caches of their own. */
export const cachePrefix = (scope: string): string => `cordon ${new URL(scope).pathname} `;
export const cacheName = (scope: string, { id }: Release): string => cachePrefix(scope) + id;

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly hasRange: boolean;
}

/**
 * Which kept file answers, by its path; null leaves the request to the network: what is not the app's, and the map inside another page,
 * whose header (who may frame it) is not that of the page that is kept.
 */
export function fileFor({ method, url, mode, hasRange }: Asked, scope: string, known: ReadonlySet<string>): string | null {
  const { href, search } = new URL(url);
  if (method !== 'GET' || hasRange || !href.startsWith(scope)) return null;
  const path = decodeURIComponent(href.slice(scope.length).split(/[?#]/)[0] ?? '');
  if (mode === 'navigate' && /[?&]embed\b/.test(search)) return null;
  if (path === '') return 'index.html';
  // Of an earlier release, too: a page of it that is still open asks for its own parts.
  return known.has(path) || path.startsWith('assets/') ? path : null;
}

/** Of the caches of this app in the order in which they were made: those nobody needs once `current` is in use. The one before serves pages that are still open, unless there are none. */
export function cachesToDrop(names: readonly string[], current: string, isAlone: boolean): readonly string[] {
  const place = names.indexOf(current);
  const older = place < 0 ? [] : names.slice(0, place);
  return isAlone ? older : older.slice(0, -1);
}

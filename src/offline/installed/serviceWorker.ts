/**
 * The service worker (`sw.js`, made by `installable.ts` at the root): keeps every file of one build, checked byte by byte, and answers from there. A new build waits until
 * the reader wants it; pages that still show the one before are answered from that.
 */
import { cacheName, cachePrefix, cachesToDrop, fileFor, type PageWord, type Release, type ReleaseFile } from './release.ts';
import type { WorkerScope } from './workerScope.ts';

/** Put in by the build. */
declare const cordonRelease: Release;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const ownCache = cacheName(scope, cordonRelease);
const known = new Set([...cordonRelease.files, ...cordonRelease.later].map(([path]) => path));

/** Files asked for at once. */
const lanes = 6;

/** Names of the caches of this app, in the order in which they were made. */
const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));

/** Rejects where the server has something else under that name, as while a new build is being copied there. */
async function fetchExactly([path, digest]: ReleaseFile): Promise<Response> {
  const response = await fetch(scope + path, { cache: path.startsWith('assets/') ? 'default' : 'no-cache', integrity: `sha256-${digest}` });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // A server may answer index.html from elsewhere; a page cannot be opened by an answer that says so.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** Fetches what is not kept yet; files whose name says what is in them are taken over from the release before. */
async function keep(files: readonly ReleaseFile[]): Promise<void> {
  const [cache, names] = await Promise.all([caches.open(ownCache), ownCaches()]);
  const left = [...files];
  const lane = async () => {
    for (let file = left.shift(); file; file = left.shift()) {
      const address = scope + file[0];
      if (await cache.match(address)) continue;
      const earlier = file[0].startsWith('assets/') ? await findIn(names, address) : undefined;
      await cache.put(address, earlier ?? await fetchExactly(file));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function findIn(names: readonly string[], address: string): Promise<Response | undefined> {
  for (const name of names) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

async function answer(request: Request, path: string): Promise<Response> {
  const names = (await ownCaches()).filter((name) => name !== ownCache);
  // The newest of the others first: names of assets say what is in them, and anything else has one of this release.
  const kept = await findIn([ownCache, ...path.startsWith('assets/') ? names.toReversed() : []], scope + path);
  return kept ?? fetch(request);
}

async function drop(isAlone: boolean): Promise<void> {
  const gone = cachesToDrop(await ownCaches(), ownCache, isAlone);
  await Promise.all(gone.map((name) => caches.delete(name)));
}

/** What the browser may have cleared comes back, too. */
async function complete(): Promise<boolean> {
  try {
    await keep([...cordonRelease.files, ...cordonRelease.later]);
    return true;
  } catch {
    return false;
  }
}

worker.addEventListener('install', (event) => event.waitUntil((async () => {
  // Begun and given up before, or of a build that was gone back to: its place among the others is that of now.
  await caches.delete(ownCache);
  await keep(cordonRelease.files);
})()));

worker.addEventListener('activate', (event) => event.waitUntil(drop(false).then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request;
  const path = fileFor({ method, url, mode, hasRange: headers.has('range') }, scope, known);
  if (path !== null) event.respondWith(answer(event.request, path));
});

worker.addEventListener('message', (event) => {
  const said = event.data as PageWord;
  if (said === 'take-over') event.waitUntil(worker.skipWaiting());
  if (said === 'complete') {
    event.waitUntil((async () => {
      const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
      await drop(pages.length === 1);
      event.ports[0]?.postMessage(await complete());
    })());
  }
});

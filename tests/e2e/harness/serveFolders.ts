/** A static server like the ones Cordon is put on: any sub-path, gzip for text, nothing cached. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const compressed = /^(text|application|image\/svg)/;

export interface FolderServer {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `folders` by sub-path (`{ '/cordon/': '<path>' }`) on a free port of this machine; `url` is the first of them. `headersFor` gives what
 * every answer carries beside its type, by the query.
 */
export async function serveFolders(folders: Readonly<Record<string, string>>, headersFor: (query: string) => Readonly<Record<string, string>> = () => ({})): Promise<FolderServer> {
  const bodies = new Map<string, Buffer>();
  const readBody = (file: string, zipped: boolean): Buffer => {
    const key = `${file}|${statSync(file).mtimeMs}|${zipped}`;
    const known = bodies.get(key);
    if (known) return known;
    const body = zipped ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file);
    bodies.set(key, body);
    return body;
  };

  const findFile = (pathname: string): string | null => {
    const prefix = Object.keys(folders).find((path) => pathname.startsWith(path));
    const folder = prefix === undefined ? undefined : folders[prefix];
    if (prefix === undefined || folder === undefined) return null;
    const inside = normalize(pathname.slice(prefix.length) || 'index.html');
    const file = join(folder, inside);
    return inside.split(sep).includes('..') || !existsSync(file) || !statSync(file).isFile() ? null : file;
  };

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const file = findFile(decodeURIComponent(pathname));
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const zipped = compressed.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      ...headersFor(search),
      'content-type': type,
      'cache-control': 'no-store',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    }).end(readBody(file, zipped));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${Object.keys(folders)[0] ?? '/'}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

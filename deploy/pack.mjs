/** Writes each text of a built folder once more as .gz and as .br beside it, for servers that send them as they are. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const isText = /\.(html|js|css|json|geojson|svg|webmanifest|wasm|txt)$/;

/** Below this an answer fits into one packet anyway. */
const leastBytes = 1000;
/** Beyond this the best that Brotli can do takes longer than it is worth. */
const bestUpToBytes = 1_000_000;

/** How many files there were, and their bytes as they are, by gzip and by Brotli; `onlyGzip` leaves the second out, which takes ten times as long. */
export function packFolder(folder, { onlyGzip = false } = {}) {
  const sums = { files: 0, bytes: 0, gzip: 0, brotli: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isText.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const body = readFileSync(path);
    if (body.length < leastBytes) continue;
    const gzip = gzipSync(body, { level: 9 });
    writeFileSync(`${path}.gz`, gzip);
    sums.files += 1;
    sums.bytes += body.length;
    sums.gzip += gzip.length;
    if (onlyGzip) continue;
    const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length > bestUpToBytes ? 9 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
    writeFileSync(`${path}.br`, brotli);
    sums.brotli += brotli.length;
  }
  return sums;
}

/** Opens a file as a layer to be looked at, by what it holds and not by its name. The one door for such files; what it does not know it refuses with a reason. */
import type { OnProgress } from '../formats/foreign.ts';
import { openGeojson } from './openGeojson.ts';
import { type LayerOpening, refuseLayer } from './openedLayer.ts';

/** GeoJSON has to be read from end to end; what is larger is better kept as FlatGeobuf, of which only what is in sight is read. */
export const mostGeojsonBytes = 110_000_000;

const headBytes = 4096;

/** Never throws: a file that is gone meanwhile is refused like any other. */
export async function openLayer(name: string, file: Blob, onProgress?: OnProgress): Promise<LayerOpening> {
  try {
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
    if (head[0] === 0x66 && head[1] === 0x67 && head[2] === 0x62) return await (await import('./flatgeobuf/openFlatgeobuf.ts')).openFlatgeobuf(file);
    if (head[0] === 0x50 && head[1] === 0x4d) return await (await import('./pmtiles/openPmtiles.ts')).openPmtiles(name, file);
    if (!looksLikeJson(head)) return refuseLayer(head[1] === 0 || head[0] === 0xff || head[0] === 0xfe ? 'not-utf8' : 'unknown-format');
    if (file.size > mostGeojsonBytes) return refuseLayer('too-large', String(file.size));
    return await openGeojson(file, onProgress);
  } catch (error) {
    return refuseLayer('gone', error instanceof Error ? error.message : '');
  }
}

/** An object, perhaps after a byte order mark, blanks, or the sign that parts records (RFC 8142). */
function looksLikeJson(head: Uint8Array): boolean {
  const first = head.findIndex((byte, at) => byte > 0x20 && !(at < 3 && [0xef, 0xbb, 0xbf][at] === byte));
  return head[first] === 0x7b || head[first] === 0x5b;
}

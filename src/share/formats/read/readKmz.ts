/** KMZ: a zip with KML in it. Its first `.kml` is the document, as the standard says; the pictures beside it are not read. */
import { decodeText } from '../decodeText.ts';
import { type ForeignFile, type OnProgress, refuseFile } from '../foreign.ts';
import { readKml } from './readKml.ts';
import { unzip } from './unzip.ts';

export async function readKmz(bytes: Uint8Array, onProgress?: OnProgress): Promise<ForeignFile> {
  const zip = await unzip(bytes, ['kml']);
  if (!zip.ok) return refuseFile('kmz', zip.reason, zip.detail);
  const document = zip.entries.find(({ name }) => /(^|\/)doc\.kml$/i.test(name)) ?? zip.entries[0];
  return document ? readKml(decodeText(document.bytes).text, 'kmz', onProgress) : refuseFile('kmz', 'zip-nothing');
}

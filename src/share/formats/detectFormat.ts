/** Which format a file is in: by what it holds, then by its name. Reads its head and tail only and loads no parser. */
import { decodeText } from './decodeText.ts';
import type { ForeignFormat } from './foreign.ts';
import { pictureKindOf } from './pictureKindOf.ts';

const headBytes = 4096;
/** The list of a zip archive stands at its end. */
const tailBytes = 65_536;

const byExtension: Readonly<Record<string, ForeignFormat>> = {
  geojson: 'geojson', json: 'geojson', topojson: 'topojson', kml: 'kml', kmz: 'kmz', gpx: 'gpx', csv: 'csv', tsv: 'csv', txt: 'csv', wkt: 'wkt', zip: 'shapefile',
};

/** `cordon` is a scenario file, which is opened and not imported, as is what a picture carries; null is no format read here. */
export function detectFormat(fileName: string, bytes: Uint8Array): ForeignFormat | 'cordon' | 'png' | 'picture' | null {
  const picture = pictureKindOf(bytes);
  if (picture) return picture;
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return inZip(bytes, extension);
  const head = decodeText(wholeLetters(bytes.subarray(0, headBytes))).text.trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return inJson(fileName, head, bytes);
  if (head.startsWith('<')) return inXml(head, extension);
  if (/^(SRID=\d+;\s*|<[^>]+>\s*)?(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(ZM|Z|M)?\s*(\(|EMPTY)/i.test(head)) return 'wkt';
  const named = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (named === undefined) return /^[^\n\r]*[,;\t][^\n\r]*[\n\r]/.test(head) && !head.includes('\u0000') ? 'csv' : null;
  return head === '' || named === 'kmz' || named === 'shapefile' ? null : named;
}

function inZip(bytes: Uint8Array, extension: string): ForeignFormat {
  const list = new TextDecoder('latin1').decode(bytes.subarray(-tailBytes));
  if (/\.shp/i.test(list)) return 'shapefile';
  return extension === 'kmz' || /\.kml/i.test(list) ? 'kmz' : 'shapefile';
}

function inJson(fileName: string, head: string, bytes: Uint8Array): ForeignFormat | 'cordon' {
  if (/\.cordon\.(geo)?json$/i.test(fileName) || /"cordon"\s*:\s*\{/.test(head)) return 'cordon';
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-headBytes));
  return [head, tail].some((text) => /"type"\s*:\s*"Topology"/.test(text)) ? 'topojson' : 'geojson';
}

function inXml(head: string, extension: string): ForeignFormat | null {
  if (/<gpx[\s>]/i.test(head)) return 'gpx';
  if (/<kml[\s>]/i.test(head)) return 'kml';
  return extension === 'gpx' || extension === 'kml' ? extension : null;
}

/** Without the bytes of a UTF-8 letter that the cut went through, which would make the rest look like another encoding. */
function wholeLetters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > bytes.length - 4 && end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end > 0 && (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
}

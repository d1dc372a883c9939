/** Any foreign file by its name and bytes. Parsers are loaded when a file needs them, so the first screen pays for none. */
import { decodeText } from './decodeText.ts';
import { detectFormat } from './detectFormat.ts';
import { type ForeignFile, type OnProgress, refuseFile } from './foreign.ts';

/** Beyond this a file is refused before it is decoded: five times the largest that the app promises to import. */
export const mostBytes = 100_000_000;

/** Never throws. Works without a DOM, so it may run in a worker: stopping the worker is how an import is cancelled. */
export async function readForeign(fileName: string, bytes: Uint8Array, onProgress?: OnProgress): Promise<ForeignFile> {
  const format = detectFormat(fileName, bytes);
  if (format === null) return refuseFile(null, 'unknown-format', fileName);
  if (format === 'cordon') return refuseFile('geojson', 'is-scenario');
  if (format === 'picture') return refuseFile(null, 'picture-kind');
  if (format === 'png') {
    const read = (await import('./read/png/readPngScenario.ts')).readPngScenario(bytes);
    return refuseFile(null, read.ok ? 'is-scenario' : read.reason);
  }
  if (bytes.length > mostBytes) return refuseFile(format, 'too-large', String(bytes.length));
  if (format === 'kmz') return (await import('./read/readKmz.ts')).readKmz(bytes, onProgress);
  if (format === 'shapefile') return (await import('./read/shapefile/readShapefile.ts')).readShapefile(bytes, onProgress);
  const { text, encoding, isGuessed } = decodeText(bytes);
  const file = await readText(format, text, onProgress);
  if (!file.ok || !isGuessed) return file;
  return { ...file, problems: [{ at: null, reason: 'encoding-guessed', detail: encoding, isMended: true }, ...file.problems] };
}

/** Text from a file, or pasted. */
async function readText(format: 'geojson' | 'topojson' | 'kml' | 'gpx' | 'csv' | 'wkt', text: string, onProgress?: OnProgress): Promise<ForeignFile> {
  switch (format) {
    case 'geojson':
    case 'topojson': return (await import('./read/readGeojson.ts')).readJson(text, onProgress);
    case 'kml': return (await import('./read/readKml.ts')).readKml(text, 'kml', onProgress);
    case 'gpx': return (await import('./read/readGpx.ts')).readGpx(text, onProgress);
    case 'csv': return (await import('./read/readCsv.ts')).readCsv(text, onProgress);
    case 'wkt': return (await import('./read/readWkt.ts')).readWkt(text, onProgress);
  }
}

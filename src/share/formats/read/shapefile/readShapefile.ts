/** A zipped shapefile through shpjs: every layer in the archive, with its attributes and its coordinate system. */
import { decodeText } from '../../decodeText.ts';
import { type ForeignFile, type OnProgress, refuseFile } from '../../foreign.ts';
import { createCollector } from '../collect.ts';
import { unzip } from '../unzip.ts';
import { readProjection, reprojectGeometry } from '../projection.ts';
import { checkDbf, checkShp } from './shpRecords.ts';

/** A coordinate system in words takes some hundreds of bytes, the name of an encoding some ten. */
const mostPrjBytes = 10_000;
const mostCpgBytes = 100;

/** Of the name at its beginning, in quotation marks. */
const mostNamed = 400;

const projectionText = (prj: Uint8Array) => decodeText(prj.subarray(0, mostPrjBytes)).text;

/** Records are numbered through all layers, in the order of the archive. */
export async function readShapefile(bytes: Uint8Array, onProgress?: OnProgress): Promise<ForeignFile> {
  const zip = await unzip(bytes, ['shp', 'dbf', 'prj', 'cpg']);
  if (!zip.ok) return refuseFile('shapefile', zip.reason, zip.detail);
  const layers = zip.entries.filter(({ name }) => /\.shp$/i.test(name));
  if (layers.length === 0) return refuseFile('shapefile', 'zip-nothing');
  const { parseShp } = await import('shpjs');
  const collector = createCollector('shapefile', 0, onProgress);
  const files = new Map<string, Uint8Array>();
  for (const { name, bytes: content } of zip.entries) if (!files.has(name.toLowerCase())) files.set(name.toLowerCase(), content);
  let before = 0;
  for (const { name, bytes: shp } of layers) {
    const checked = checkShp(shp);
    if (!checked) return refuseFile('shapefile', 'not-shapefile', name);
    const beside = (extension: string) => files.get(`${name.slice(0, -'shp'.length)}${extension}`.toLowerCase()) ?? null;
    const prj = beside('prj');
    if (!prj && !isInDegrees(shp)) return refuseFile('shapefile', 'no-projection', name);
    const words = prj && projectionText(prj);
    const projection = words === null ? { ok: true as const, toLonLat: null } : await readProjection(words);
    if (!projection.ok) return refuseFile('shapefile', projection.reason, projection.detail);
    let geometries: ReturnType<typeof parseShp>;
    try {
      geometries = parseShp(viewOf(checked.bytes));
    } catch {
      return refuseFile('shapefile', 'not-shapefile', name);
    }
    if (projection.toLonLat && words !== null) collector.mend(null, 'reprojected', words.slice(0, mostNamed).replace(/^[^"]*"|"[^]*$/g, ''));
    const attributes = await readAttributes(beside('dbf'), beside('cpg'), checked.records);
    if (!attributes) collector.mend(null, 'attributes-missing', name);
    for (const [index, geometry] of geometries.entries()) {
      const at = { unit: 'record', number: before + index + 1 } as const;
      const { toLonLat } = projection;
      const place = { ...at, part: null, name: '' };
      if (checked.broken.has(index + 1)) {
        collector.refuse(place, 'unreadable');
        continue;
      }
      const lost = Number(checked.parts[index]) - countParts(geometry);
      if (lost > 0) collector.mend(place, 'part-dropped', String(lost));
      if (checked.heights.has(index + 1)) collector.mend(place, 'height-dropped');
      collector.add({ ...at, layer: name.replace(/^.*\//, '').replace(/\.shp$/i, ''), geometry: toLonLat ? reprojectGeometry(geometry, toLonLat) : geometry, properties: attributes?.[index] ?? {} });
    }
    before += checked.records;
    if (checked.isTruncated) collector.refuse({ unit: 'record', number: before + 1, part: null, name: '' }, 'truncated', name);
  }
  return collector.finish();
}

/** Lines or rings that came out: of rings that lie in no other and go round the wrong way shpjs says nothing. */
function countParts(geometry: GeoJSON.Geometry | null): number {
  switch (geometry?.type) {
    case 'LineString': return 1;
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates.length;
    case 'MultiPolygon': return geometry.coordinates.reduce((sum, rings) => sum + rings.length, 0);
    default: return 0;
  }
}

/** The box in the header lies within the range of degrees. */
function isInDegrees(shp: Uint8Array): boolean {
  const view = viewOf(shp);
  const isWithin = (offset: number, most: number) => Math.abs(view.getFloat64(offset, true)) <= most;
  return isWithin(36, 180) && isWithin(44, 90) && isWithin(52, 180) && isWithin(60, 90);
}

/** Null where there are none, or none that can be read. */
async function readAttributes(dbf: Uint8Array | null, cpg: Uint8Array | null, shapes: number): Promise<readonly Record<string, unknown>[] | null> {
  const checked = dbf && checkDbf(dbf, shapes);
  if (!checked) return null;
  const { parseDbf } = await import('shpjs');
  const stated = cpg ? decodeText(cpg.subarray(0, mostCpgBytes)).text.trim() : '';
  // Without a .cpg that names one the bytes decide, as for any other text: Arabic layers are seldom in the encoding shpjs takes for given.
  const encoding = isEncoding(stated) ? stated : decodeText(checked.subarray(viewOf(checked).getUint16(8, true))).encoding;
  try {
    return parseDbf(viewOf(checked), encoding);
  } catch {
    return null;
  }
}

/** By its name, or by the number of a Windows code page, as shpjs takes it. */
function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name.replace(/^(?:ANSI )?(?=\d+$)/, 'windows-')).encoding !== '';
  } catch {
    return false;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

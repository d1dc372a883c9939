/**
 * Opens GeoJSON of up to a hundred megabytes as a layer: read once from beginning to end in pieces, its shapes kept as whole numbers, its attributes left in the file and read
 * from there when somebody asks for one feature.
 */
import { isJsonObject, type JsonObject, ownMember } from '../../scenario/parse/json.ts';
import type { OnProgress } from '../formats/foreign.ts';
import { foreignCrsOf } from '../formats/read/crsOf.ts';
import { nameOf, plainProperties, plainText } from '../formats/read/properties.ts';
import { cutZooms, type FeatureWords, type LayerOpening, refuseLayer } from './openedLayer.ts';
import { GeojsonScanner } from './scanGeojson.ts';
import { shapesOfGeojson } from './shape.ts';
import { GrowingNumbers, ShapeStore } from './shapeStore.ts';
import { boxOfStore, LeftOut, storedTiles } from './storedTiles.ts';

/** What is read in one go. */
export const pieceBytes = 4 * 2 ** 20;

/** Never throws on what the file holds; fails where it cannot be read at all. */
export async function openGeojson(file: Blob, onProgress?: OnProgress): Promise<LayerOpening> {
  const store = new ShapeStore();
  const [starts, lengths] = [new GrowingNumbers(), new GrowingNumbers()];
  const leftOut = new LeftOut();
  let foreignCrs: string | null = null;
  let other: Extract<LayerOpening, { ok: false }> | null = null;
  const noteCrs = (holder: JsonObject) => { foreignCrs ??= foreignCrsOf(holder); };
  const decoder = new TextDecoder('utf-8', { fatal: true });

  const scanner = new GeojsonScanner({
    onFeature(bytes, start, as) {
      const feature = parse(decoder, bytes);
      if (!isJsonObject(feature)) {
        if (as === 'document' && start === 0) other ??= refuseLayer('not-json');
        leftOut.add('unreadable');
        return;
      }
      if (as === 'document') {
        noteCrs(feature);
        other ??= otherThanGeojson(feature);
      }
      const geometry = ownMember(feature, 'type') === 'Feature' ? ownMember(feature, 'geometry') : as === 'document' ? feature : undefined;
      const shapes = shapesOfGeojson(geometry);
      if (typeof shapes === 'string') {
        leftOut.add(shapes);
        return;
      }
      for (const shape of shapes) store.add(shape, starts.length);
      starts.push(start);
      lengths.push(bytes.length);
    },
    onLeftOut: (reason) => leftOut.add(reason),
    onMember(key, value) {
      if (key === 'crs') noteCrs({ crs: value });
      if (key === 'cordon' && isJsonObject(value)) other ??= refuseLayer('is-scenario');
    },
  });

  for (let from = 0; from < file.size; from += pieceBytes) {
    const piece = new Uint8Array(await file.slice(from, from + pieceBytes).arrayBuffer());
    // The mark at the beginning of UTF-8 is no sign of JSON.
    scanner.push(from === 0 ? withoutMark(piece) : piece);
    if (foreignCrs !== null) return refuseLayer('wrong-crs', foreignCrs);
    if (other) return other;
    if (scanner.documents === 0 && scanner.strayAt >= 0) return refuseLayer('not-json');
    onProgress?.(Math.min(1, (from + pieceBytes) / file.size));
  }
  if (store.count === 0) return nothingRead(leftOut, scanner);
  store.finish();
  const box = boxOfStore(store);
  const heldBytes = store.bytes + starts.bytes + lengths.bytes;
  return {
    ok: true,
    layer: {
      summary: { format: 'geojson', count: starts.length, box, zooms: cutZooms, leftOut: leftOut.counts, isCut: scanner.isOpen, heldBytes },
      tile: storedTiles(store),
      feature: (id) => readWords(file, starts.at(id - 1), lengths.at(id - 1)),
    },
  };
}

function withoutMark(piece: Uint8Array): Uint8Array {
  const [a, b, c] = piece;
  if (a !== 0xef || b !== 0xbb || c !== 0xbf) return piece;
  // Blanks keep the places of everything else.
  piece.fill(0x20, 0, 3);
  return piece;
}

function parse(decoder: TextDecoder, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return null;
  }
}

function otherThanGeojson(document: JsonObject): Extract<LayerOpening, { ok: false }> | null {
  const type = ownMember(document, 'type');
  if (isJsonObject(ownMember(document, 'cordon'))) return refuseLayer('is-scenario');
  if (type === 'Topology') return refuseLayer('topojson');
  return typeof type === 'string' && /^(Feature|(Multi)?(Point|LineString|Polygon)|GeometryCollection|FeatureCollection)$/.test(type) ? null : refuseLayer('not-geojson', String(type ?? ''));
}

function nothingRead({ counts }: LeftOut, scanner: GeojsonScanner): LayerOpening {
  if ((counts.metres ?? 0) > 0) return refuseLayer('metres');
  return refuseLayer(scanner.documents === 0 || scanner.isOpen ? 'not-json' : 'nothing');
}

async function readWords(file: Blob, start: number, length: number): Promise<FeatureWords | null> {
  try {
    const feature: unknown = JSON.parse(await file.slice(start, start + length).text());
    const properties = isJsonObject(feature) ? ownMember(feature, 'properties') : null;
    return { name: plainText(nameOf(properties)).slice(0, 200), properties: plainProperties(properties) };
  } catch {
    // Changed or gone since it was opened.
    return null;
  }
}


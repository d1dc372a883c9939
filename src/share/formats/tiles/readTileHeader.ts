/** The first 127 bytes of a PMTiles archive (version 3), held against the size of the file before anything they point at is read. */
import { bytesToHeader, type Header } from 'pmtiles';
import type { Bbox } from '../../../geo/types.ts';
import { TileFault } from './tileRefusal.ts';

export const headerBytes = 127;
/** Header and root directory stand in the first 16 KiB (PMTiles specification, version 3). */
export const rootBytes = 16_384;
/** Packed; the metadata of a planet's build take some 10 kB. */
const mostMetadata = 4_000_000;
/** Deeper tiles have no number that a script can hold (`pmtiles`). */
const deepestZoom = 26;

const contentTypes = { 1: 'vector', 2: 'image/png', 3: 'image/jpeg', 4: 'image/webp' } as const;
export type TileContent = (typeof contentTypes)[keyof typeof contentTypes];

export interface TileHeader {
  readonly content: TileContent;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Bbox;
  /** Where the metadata stand, packed as the directories are. */
  readonly metadata: { readonly offset: number; readonly length: number; readonly isPacked: boolean };
}

/** `bytes` are the first of a file of `size`. Throws a `TileFault`. */
export function readTileHeader(bytes: ArrayBuffer, size: number): TileHeader {
  const text = new TextDecoder('latin1').decode(bytes.slice(0, 7));
  if (!text.startsWith('PM')) throw new TileFault('not-tiles');
  // Version 2 has the two letters and a version in 16 bits; version 3 the whole name and one of 8.
  if (text !== 'PMTiles') throw new TileFault(new DataView(bytes).byteLength > 3 && new DataView(bytes).getUint16(2, true) < 3 ? 'version' : 'not-tiles');
  if (bytes.byteLength < headerBytes) throw new TileFault('broken', 'header');
  const version = new DataView(bytes).getUint8(7);
  if (version !== 3) throw new TileFault('version', String(version));
  const header = bytesToHeader(bytes.slice(0, headerBytes));
  checkPlaces(header, size);
  checkPacking(header);
  const content = contentTypes[header.tileType as keyof typeof contentTypes];
  if (!content) throw new TileFault('kind', String(header.tileType));
  const { minZoom, maxZoom } = header;
  if (minZoom > maxZoom || maxZoom > deepestZoom) throw new TileFault('broken', `zooms ${minZoom} to ${maxZoom}`);
  return {
    content, minZoom, maxZoom, bounds: boundsOf(header),
    metadata: { offset: header.jsonMetadataOffset, length: header.jsonMetadataLength, isPacked: header.internalCompression === 2 },
  };
}

function checkPlaces(header: Header, size: number): void {
  const { rootDirectoryOffset: root, rootDirectoryLength: rootLength, jsonMetadataLength } = header;
  if (rootLength === 0) throw new TileFault('empty');
  if (root < headerBytes || root + rootLength > rootBytes) throw new TileFault('broken', 'root directory');
  const places = [
    ['root directory', root, rootLength],
    ['metadata', header.jsonMetadataOffset, jsonMetadataLength],
    ['directories', header.leafDirectoryOffset, header.leafDirectoryLength ?? 0],
    ['tiles', header.tileDataOffset, header.tileDataLength ?? 0],
  ] as const;
  for (const [name, offset, length] of places) if (!(offset + length <= size)) throw new TileFault('broken', `${name} end beyond the file`);
  if (jsonMetadataLength > mostMetadata) throw new TileFault('too-large', 'metadata');
}

/** 0 is unknown, which writers of unpacked tiles leave; 1 none; 2 gzip. */
function checkPacking({ internalCompression, tileCompression }: Header): void {
  if (internalCompression > 2 || tileCompression > 2) throw new TileFault('packing', `${internalCompression}, ${tileCompression}`);
}

/** The whole world where the archive says nothing that can be. */
function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): Bbox {
  const isBox = minLon < maxLon && minLat < maxLat && minLon >= -180 && maxLon <= 180 && minLat >= -90 && maxLat <= 90;
  return isBox ? [minLon, Math.max(minLat, -85.0511), maxLon, Math.min(maxLat, 85.0511)] : [-180, -85.0511, 180, 85.0511];
}

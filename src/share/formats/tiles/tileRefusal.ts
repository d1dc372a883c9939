/** What can be said of a tile archive that is not read. */
export const tileRefusalReasons = [
  /** Its first bytes are not those of a PMTiles archive. */
  'not-tiles',
  /** An older or a newer version than 3. */
  'version',
  /** Says of itself what cannot be: places beyond its end, zooms or a box that no map has. */
  'broken',
  /** Its directories or its tiles are packed in a way that browsers do not unpack (Brotli, Zstandard). */
  'packing',
  /** Its tiles are of a kind that is not drawn here (AVIF, MapLibre tiles, unknown). */
  'kind',
  /** It holds no tile. */
  'empty',
  /** What is unpacked from it is beyond all size. */
  'too-large',
  /** The file can no longer be read: moved, changed or taken away while it was open. */
  'unreadable',
] as const;
export type TileRefusalReason = (typeof tileRefusalReasons)[number];

/** A part of an archive that is not read; the archive goes on being read elsewhere. */
export class TileFault extends Error {
  readonly reason: TileRefusalReason;

  constructor(reason: TileRefusalReason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.reason = reason;
  }
}

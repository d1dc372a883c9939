/** The parts of shpjs that are used; it brings no types. */
declare module 'shpjs' {
  /** One geometry a record, null where the record is empty. Throws on what it cannot read. */
  export function parseShp(shp: DataView): (GeoJSON.Geometry | null)[];
  /** One record of values by column; `encoding` as a .cpg file names it. */
  export function parseDbf(dbf: DataView, encoding?: string): Record<string, unknown>[];
}

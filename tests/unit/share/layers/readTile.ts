/** A vector tile read back by the library that MapLibre reads it with. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

export interface ReadFeature {
  readonly id: number | undefined;
  readonly type: number;
  /** In units of the tile. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

export function readTile(bytes: Uint8Array): readonly ReadFeature[] {
  const { shapes } = new VectorTile(new PbfReader(bytes)).layers;
  return Array.from({ length: shapes?.length ?? 0 }, (_, index) => {
    const feature = shapes?.feature(index);
    return { id: feature?.id, type: feature?.type ?? 0, lines: (feature?.loadGeometry() ?? []).map((line) => line.map(({ x, y }) => [x, y] as const)) };
  });
}

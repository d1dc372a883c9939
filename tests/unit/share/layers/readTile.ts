/** A vector tile read back by the library that MapLibre reads it with. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

export interface ReadFeature {
  readonly id: number | undefined;
  readonly type: number;
  /** In units of the tile. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

/** Places first, as the places they are: in the tile each is a line of one unit. */
export function readTile(bytes: Uint8Array): readonly ReadFeature[] {
  const { shapes, places } = new VectorTile(new PbfReader(bytes)).layers;
  return [places, shapes].flatMap((layer) => Array.from({ length: layer?.length ?? 0 }, (_, index) => {
    const feature = layer?.feature(index);
    const lines = (feature?.loadGeometry() ?? []).map((line) => line.map(({ x, y }) => [x, y] as const));
    return layer === places ? { id: feature?.id, type: 1, lines: lines.map((line) => line.slice(0, 1)) } : { id: feature?.id, type: feature?.type ?? 0, lines };
  }));
}

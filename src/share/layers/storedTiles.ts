/** Tiles out of a store of shapes, its box in degrees, and the count of what was left out on the way in. */
import type { Bbox } from '../../geo/types.ts';
import { emptyTile, finestZoom, type LeftOutReason, type OpenedLayer } from './openedLayer.ts';
import type { ShapeStore } from './shapeStore.ts';
import { cutTile, margin } from './tile/cutTile.ts';
import { encodeTile } from './tile/encodeTile.ts';
import { lonLatOf, tileBox, type WorldBox } from './world.ts';

export class LeftOut {
  readonly counts: Partial<Record<LeftOutReason, number>> = {};

  add(reason: LeftOutReason): void {
    this.counts[reason] = (this.counts[reason] ?? 0) + 1;
  }
}

/** Ids are the numbers of the features from 1. */
export function storedTiles(store: ShapeStore): OpenedLayer['tile'] {
  return (place) => {
    const found = function* found() {
      for (const { shape, feature } of store.within(tileBox(place.z, place.x, place.y, margin))) yield { shape, id: feature + 1 };
    };
    const { shapes, isFull } = cutTile(found(), { ...place, isFinest: place.z >= finestZoom });
    return Promise.resolve(shapes.length === 0 ? emptyTile : { bytes: encodeTile(shapes), isPartial: isFull, isBroken: false });
  };
}

export function degreesOf([west, north, east, south]: WorldBox): Bbox {
  return [...lonLatOf(west, south), ...lonLatOf(east, north)];
}

/** Fails to mean anything for an empty one. */
export function boxOfStore(store: ShapeStore): Bbox {
  return degreesOf(store.box);
}

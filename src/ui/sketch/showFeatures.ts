/** Brings features of the plan into sight, beside the cards and not under them. */
import type { Geometry } from 'geojson';
import { bboxOf } from '../../geo/bboxOf.ts';
import type { Bbox } from '../../geo/types.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';

/** Close enough to tell one place from the next. */
const placeZoom = 15;

/** The one box round all of them; null where there is none. */
export function boxOf(features: readonly ScenarioFeature[]): Bbox | null {
  let box: [number, number, number, number] | null = null;
  for (const { geometry } of features) {
    const [west, south, east, north] = bboxOf(geometry as unknown as Geometry);
    box = box === null ? [west, south, east, north] : [Math.min(box[0], west), Math.min(box[1], south), Math.max(box[2], east), Math.max(box[3], north)];
  }
  return box;
}

export function showFeatures(map: MapHandle, features: readonly ScenarioFeature[]): void {
  const box = boxOf(features);
  if (box === null) return;
  const [west, south, east, north] = box;
  if (west === east && south === north) map.showPoint([west, south], placeZoom);
  else map.showBox(box);
}

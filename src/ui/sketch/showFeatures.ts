/** Brings features of the plan into sight, beside the cards and not under them. */
import type { Geometry } from 'geojson';
import { bboxOf } from '../../geo/bboxOf.ts';
import { bearingBetween } from '../../geo/bearingBetween.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { Bbox, LonLat } from '../../geo/types.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import { measureCover } from '../../map/camera/measureCover.ts';
import { isKnown, type ScenarioFeature } from '../../scenario/document.ts';
import { presentScenario } from '../../store/scenarioStore.ts';

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

/** Looked at once the card of what was selected stands, as it covers a part of the map. */
export function showIfOutOfSight(map: MapHandle, ids: readonly string[]): void {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const wanted = new Set(ids);
    const features = (presentScenario()?.features ?? []).filter(isKnown).filter(({ id }) => wanted.has(id));
    const box = boxOf(features);
    if (box !== null && !isInSight(map, box)) showFeatures(map, features);
  }));
}

/** Whether the middle of the box lies on the part of the map that no card covers. */
function isInSight(map: MapHandle, [west, south, east, north]: Bbox): boolean {
  const container = document.querySelector<HTMLElement>('#map');
  if (!container) return true;
  const { left, right, bottom } = measureCover(container);
  const middle: LonLat = [(west + east) / 2, (south + north) / 2];
  const pixels = distanceBetween(map.center(), middle) / map.metersPerPixel();
  const angle = ((bearingBetween(map.center(), middle) - map.bearing()) * Math.PI) / 180;
  const [x, y] = [container.clientWidth / 2 + pixels * Math.sin(angle), container.clientHeight / 2 - pixels * Math.cos(angle)];
  return x > left && x < container.clientWidth - right && y > 0 && y < container.clientHeight - bottom;
}

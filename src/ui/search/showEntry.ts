/** Selects what was found and brings it into sight, beside its card. What has no place is selected only. */
import { bboxOf } from '../../geo/bboxOf.ts';
import type { Bbox } from '../../geo/types.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import type { SearchEntry } from '../../baseline/search/searchBaseline.ts';
import { viewStore } from '../../store/viewStore.ts';
import { whenDrawn } from '../panels/whenDrawn.ts';

/** Below 15, where the marks of illustrative points turn into text. */
const zoomOfOnePlace = 14.5;

const joinBoxes = (boxes: readonly Bbox[]): Bbox => [
  Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3])),
];

/** True where it has a place that the map was asked to show. */
export function showEntry(entry: SearchEntry, map: MapHandle | null): boolean {
  viewStore.getState().select(entry.feature.id);
  const { geometry } = entry.feature;
  if (geometry === null) return false;
  whenDrawn('[data-inspector]', () => {
    if (geometry.type === 'Point') {
      const [lon, lat] = geometry.coordinates;
      map?.showPoint([lon, lat], zoomOfOnePlace);
    } else {
      map?.showBox(joinBoxes(entry.features.flatMap((feature) => (feature.geometry === null ? [] : [bboxOf(feature.geometry)]))));
    }
  });
  return true;
}

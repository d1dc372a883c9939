/** Shows what a line is about: its posture and phase, and its places brought into sight. */
import { type Baseline, findFeature } from '../../../baseline/baseline.ts';
import { bboxOf } from '../../../geo/bboxOf.ts';
import type { Lesson } from '../../../analysis/lessons/lesson.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { zoomToFeature } from '../../panels/inspector/position/zoomToFeature.ts';
import { makeWay } from '../../work/showOnMap.ts';

interface Ground {
  readonly map: MapHandle | null;
  readonly scenario: Scenario | null;
  readonly baseline: Baseline | null;
}

export function showLesson({ map, scenario, baseline }: Ground, { postureId, phaseId, at }: Lesson): void {
  sessionStore.getState().set({ ...(postureId === null ? {} : { postureId }), ...(phaseId === undefined ? {} : { shownPhases: { reached: phaseId } }) });
  if (map === null || at.length === 0) return;
  makeWay();
  const wanted = new Set(at);
  const planned = (scenario?.features ?? []).filter((feature) => wanted.has(feature.id)).filter(isKnown);
  const given = baseline === null ? [] : at.flatMap((id) => (planned.some((feature) => feature.id === id) ? [] : findFeature(baseline, id) ?? []));
  const [only] = given;
  if (planned.length === 0 && only && given.length === 1) zoomToFeature(map, only);
  else {
    const geometries = [...planned, ...given].flatMap(({ geometry }) => (geometry ? [geometry as GeoJSON.Geometry] : []));
    if (geometries.length > 0) map.showBox(bboxOf({ type: 'GeometryCollection', geometries }));
  }
}

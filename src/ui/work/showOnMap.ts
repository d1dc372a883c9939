/** Selects what a row is about and brings it into sight; where the table covers the map, the table makes way. */
import { type Baseline, findFeature } from '../../baseline/baseline.ts';
import { bboxOf } from '../../geo/bboxOf.ts';
import type { LonLat } from '../../geo/types.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import type { Scenario } from '../../scenario/document.ts';
import { findFeature as findPlanned } from '../../scenario/questions/findFeature.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { zoomToFeature } from '../panels/inspector/position/zoomToFeature.ts';
import { whenDrawn } from '../panels/whenDrawn.ts';

const phone = '(max-width: 719px), (max-height: 520px)';

export function makeWay(): void {
  sessionStore.getState().set({ isWorkTall: false, ...(window.matchMedia(phone).matches ? { panel: null, sidebarOpen: false } : {}) });
}

/** `at` where the ledger knows a place that neither the plan's features nor the baseline hold. */
export function showOnMap(map: MapHandle | null, { id, scenario, baseline, at = null }: {
  readonly id: string; readonly scenario: Scenario; readonly baseline: Baseline; readonly at?: LonLat | null;
}): void {
  viewStore.getState().select(id);
  if (map === null) return;
  makeWay();
  const planned = findPlanned(scenario, id);
  const given = findFeature(baseline, id);
  // Once the card has come and the table, on a phone, has gone, the map knows what of it is covered.
  whenDrawn('[data-inspector]', () => {
    if (at) map.showPoint(at, 15);
    else if (planned?.geometry.type === 'Point') map.showPoint(planned.geometry.coordinates, 15);
    else if (planned) map.showBox(bboxOf(planned.geometry as unknown as GeoJSON.Geometry));
    else if (given) zoomToFeature(map, given);
  });
}

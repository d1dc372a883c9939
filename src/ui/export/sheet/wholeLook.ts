/** The look at all of a plan: a round scale at which everything it draws stands in the frame, and still does in the frame of another paper. */
import type { LonLat } from '../../../geo/types.ts';
import type { Camera } from '../../../scenario/view.ts';
import { planBox } from '../../../scene/planBox.ts';
import { planOf } from '../../../scene/shownPlan.ts';
import { zoneBox } from '../../../scene/zoneBox.ts';
import { areaCamera } from '../../../export/page/camera/areaCamera.ts';
import type { PageSource } from '../request/pageSource.ts';
import { finderStore } from './finderStore.ts';

/** The corners of the plan, or without one of the zone. */
export function wholeArea({ scenario, postureId, shownPhases, baseline }: Omit<PageSource, 'camera'>): readonly LonLat[] {
  const plan = planOf(scenario, postureId, shownPhases);
  const [west, south, east, north] = (plan && planBox(plan, baseline)) ?? zoneBox(baseline);
  return [[west, south], [east, south], [east, north], [west, north]];
}

/** At once: a flight would have the map draw every zoom on the way. */
export function lookAtWhole(area: readonly LonLat[]): void {
  const { finder, frame } = finderStore.getState();
  if (!finder || !frame) return;
  finder.moveTo(areaCamera(area, finder.camera(), frame));
  finderStore.setState({ whole: finder.camera() });
}

/** Zoom steps by which a screen that shows a plan whole may be nearer than its page is, and further off: a phone is. */
const steps = { nearer: 0.4, farther: 1.3 } as const;

/** Whether who looks from there has all of it before him, rather than a place of his choice. */
export function isOfWhole(area: readonly LonLat[], camera: Camera, frame: { readonly widthMm: number; readonly heightMm: number }): boolean {
  const lons = area.map(([lon]) => lon);
  const lats = area.map(([, lat]) => lat);
  const [lon, lat] = camera.center;
  const isAmong = lon > Math.min(...lons) && lon < Math.max(...lons) && lat > Math.min(...lats) && lat < Math.max(...lats);
  const { zoom } = areaCamera(area, camera, frame);
  return isAmong && camera.zoom < zoom + steps.nearer && camera.zoom > zoom - steps.farther;
}

/** A hair of a movement is none: the map rounds what it is told. */
export function isSameLook(a: Camera, b: Camera): boolean {
  return Math.abs(a.zoom - b.zoom) < 1e-4 && Math.abs(a.bearing - b.bearing) < 1e-3 && Math.hypot(a.center[0] - b.center[0], a.center[1] - b.center[1]) < 1e-6;
}

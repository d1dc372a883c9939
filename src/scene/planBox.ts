/** Where on the map a plan is. */
import type { Baseline } from '../baseline/baseline.ts';
import { bboxOf } from '../geo/bboxOf.ts';
import type { Bbox } from '../geo/types.ts';
import { baselineInPlan } from './baselineInPlan.ts';
import type { ShownPlan } from './shownPlan.ts';
import { shownFeatures } from './sources/sketchFeatures.ts';
import { zoneBox } from './zoneBox.ts';

/** Round the zone: a quarter of its width and height on each side, where the roads into it come from. */
const roundShare = 4;

/**
 * The box round what a plan draws: its lines and areas, the lines of the baseline that it operates or changes, and its points in
 * and round the zone. A base far off that help comes from would leave the rest too small to see, so points beyond the zone count only
 * where there is nothing else. Null where the plan draws nothing.
 */
export function planBox(plan: ShownPlan, baseline: Baseline): Bbox | null {
  const [west, south, east, north] = zoneBox(baseline);
  const named = new Set([...Object.keys(plan.overrides), ...Object.keys(plan.posture?.states ?? {})]);
  const operated = baselineInPlan(baseline, plan).barriers.filter(({ id }) => named.has(id));
  const boxes = [...shownFeatures(plan), ...operated].map(({ geometry }) => bboxOf(geometry as unknown as GeoJSON.Geometry));
  const [aside, beyond] = [(east - west) / roundShare, (north - south) / roundShare];
  const isNear = ([left, low, right, high]: Bbox) => left < right || low < high
    || (left >= west - aside && left <= east + aside && low >= south - beyond && low <= north + beyond);
  const near = boxes.filter(isNear);
  return (near.length > 0 ? near : boxes).reduce<Bbox | null>((box, [left, low, right, high]) => (
    box === null ? [left, low, right, high] : [Math.min(box[0], left), Math.min(box[1], low), Math.max(box[2], right), Math.max(box[3], high)]
  ), null);
}

/** The tray of held properties whose positions are not published: one labelled mark beside the zone, at no property's place. */
import type { FeatureCollection, Point } from 'geojson';
import type { Baseline } from '../../baseline/baseline.ts';
import type { HeldProperty } from '../../baseline/kinds/heldProperty.ts';
import { countLocated } from '../baselineInPlan.ts';
import type { Frame } from '../sceneInput.ts';
import { zoneBox } from '../zoneBox.ts';
import { bareName } from '../symbolName.ts';

/** The id the map gives to the tray. */
export const trayId = 'held-properties';

/**
 * Where the tray's middle stands, as parts of the zone's own width and height from its south-west corner: outside the
 * outline, where a window of that shape has room: over Zawra and Muthanna in a wide one, north of the zone in a tall one.
 */
const standing: Record<Frame, { readonly east: number; readonly north: number }> = {
  wide: { east: 0.1, north: 0.97 },
  tall: { east: 0.3, north: 1.3 },
};

export interface TrayProperties {
  readonly id: string;
  readonly pictogram: string;
}

/** `held` is every held property as the plan has it: hiding one takes nothing off the count. */
export function buildTrayFeature(baseline: Pick<Baseline, 'zones'>, frame: Frame, held: readonly HeldProperty[]): FeatureCollection<Point, TrayProperties> {
  const { located, total } = countLocated(held);
  if (located === total) return { type: 'FeatureCollection', features: [] };
  const [west, south, east, north] = zoneBox(baseline);
  const { east: eastPart, north: northPart } = standing[frame];
  const coordinates = [west + (east - west) * eastPart, south + (north - south) * northPart];
  const pictogram = bareName({ shape: 'tray', total, located });
  return { type: 'FeatureCollection', features: [{ type: 'Feature', id: trayId, geometry: { type: 'Point', coordinates }, properties: { id: trayId, pictogram } }] };
}

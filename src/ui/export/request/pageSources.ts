/** The sources of what a page shows: those that the drawn features within its frame name, in the order of the list of sources, then the planner's own. */
import type { Source } from '../../../baseline/kinds/source.ts';
import { bboxOf } from '../../../geo/bboxOf.ts';
import type { Bbox, LonLat } from '../../../geo/types.ts';
import type { Locale } from '../../../scenario/view.ts';
import { baselineInPlan } from '../../../scene/baselineInPlan.ts';
import type { SceneInput } from '../../../scene/sceneInput.ts';
import { shownFeatures } from '../../../scene/sources/sketchFeatures.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate, isolateText } from '../../i18n/isolate.ts';
import { layerFeatures, tableLayers } from '../../panels/layerFeatures.ts';

/** `frame`: corners of the ground that the page shows. */
export function pageSources(input: SceneInput, frame: readonly LonLat[], t: Translate): readonly string[] {
  const ground = boxOf(frame);
  const baseline = baselineInPlan(input.baseline, input.plan);
  const drawn = [...tableLayers.filter((layer) => !input.view.hiddenLayers.includes(layer)).flatMap((layer) => layerFeatures(baseline, layer)), ...baseline.waters];
  // The tray stands for what has no place.
  const named = new Set(drawn.filter(({ geometry }) => geometry === null || meets(boxAround(geometry as GeoJSON.Geometry), ground)).flatMap(({ properties }) => properties.sources.map(({ id }) => id)));
  const own = input.plan === null ? [] : shownFeatures(input.plan).flatMap(({ geometry, properties: { source } }) => (source && meets(boxAround(geometry as unknown as GeoJSON.Geometry), ground) ? [plannerLine(source)] : []));
  const placed = input.plan === null ? [] : Object.values(input.plan.overrides).flatMap(({ geometry, source }) => (geometry && source ? [plannerLine(source)] : []));
  // Whose map lies under it first: a long list is cut at its end.
  return [...new Set([...(input.ground?.credit ? [t('ground.credit', { who: input.ground.credit })] : []), ...input.baseline.sources.filter(({ id }) => named.has(id)).map((source) => sourceLine(source, input.locale, t)), ...own, ...placed])].map(isolateText);
}

/** Short: what it is called, who published it, when. */
export function sourceLine({ title, author, publisher, date, type, description }: Source, locale: Locale, t: Translate): string {
  const name = title ?? description?.[locale] ?? t(`terms.sourceType.${type}`);
  const by = publisher !== null && publisher !== name ? publisher : author;
  return [name, by, date === null ? null : isolate(date)].filter((part) => part !== null).join(`${t('inspector.comma')} `);
}

const plannerLine = ({ text, date }: { readonly text: string; readonly date: string | null }) => (date === null ? text : `${text} (${isolate(date)})`);

/** Geometry never changes, and the page is laid out again with every movement of its map. */
const boxes = new WeakMap<object, Bbox>();

function boxAround(geometry: GeoJSON.Geometry): Bbox {
  const known = boxes.get(geometry);
  if (known) return known;
  const box = bboxOf(geometry);
  boxes.set(geometry, box);
  return box;
}

function boxOf(corners: readonly LonLat[]): Bbox {
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const meets = (a: Bbox, b: Bbox) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];


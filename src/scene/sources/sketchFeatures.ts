/**
 * What a planner has drawn, as far as it is shown: each feature's own geometry, and a mark at the middle of a barrier. A
 * drawing is made once for a feature and its mark and then stays the same object, so that the live map can send what changed.
 */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { bearingBetween } from '../../geo/bearingBetween.ts';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import { insidePoint } from '../../geo/areas/insidePoint.ts';
import type { LonLat } from '../../geo/types.ts';
import { isKnown, type Scenario, type ScenarioFeature, type ScenarioKind } from '../../scenario/document.ts';
import { isClosedState, type PlanMark, planMarkOf, type ShownState } from '../planMark.ts';
import { isReached } from '../../scenario/questions/isReached.ts';
import type { ShownPlan } from '../shownPlan.ts';
import { createNameThinner } from './thinNames.ts';

export interface SketchProperties {
  /** Of the feature; its line and its mark share it. */
  readonly id: string;
  /** Of this drawing alone. A source is told by it what has changed, and refuses changes where two share one. */
  readonly drawing: string;
  readonly kind: ScenarioKind;
  /** Its name, or the text of a note; '' where it has none. */
  readonly label: string;
  /** Of an area whose name stands at a point of its own. */
  readonly named?: true;
  /** Of a barrier: whether it stands closed in the shown posture. */
  readonly closed: boolean;
  /** The image of a mark, without its theme; '' for lines and areas. */
  readonly mark: string;
  /** How far the mark is turned on the map, degrees clockwise from north; marks that stand upright have none. */
  readonly turn?: number;
  /** Of the mark of a line that runs nearer to east and west than to north and south: its name stands above or below. */
  readonly flat?: true;
  /** The zoom from which its name is written, where names are many; absent where it always is. */
  readonly namedFrom?: number;
  /** An area that only draws the eye. */
  readonly highlight?: true;
}

type Drawing = Feature<Geometry, SketchProperties>;

/** Not hidden, and of no phase that is still to come. */
export function isShown(feature: Scenario['features'][number], plan: Pick<ShownPlan, 'phases' | 'shownPhases'>): feature is ScenarioFeature {
  if (!isKnown(feature) || feature.properties.hidden) return false;
  return isReached(feature.properties.phase, plan);
}

/** Hidden features and those of a phase that is not reached are left out. */
export function shownFeatures(plan: Pick<ShownPlan, 'features' | 'phases' | 'shownPhases'>): readonly ScenarioFeature[] {
  return plan.features.filter((feature) => isShown(feature, plan));
}

type BuildSketchFeatures = (
  features: ShownPlan['features'] | null, phases: ShownPlan['phases'] | null, posture: ShownPlan['posture'], shownPhases: ShownPlan['shownPhases'],
) => FeatureCollection<Geometry, SketchProperties>;

/** A builder that remembers every drawing it has made; make one for each map or page. */
export function createSketchBuilder(): BuildSketchFeatures {
  const made = new WeakMap<ScenarioFeature, { readonly mark: PlanMark | null; readonly drawings: readonly Drawing[] }>();
  const drawingsOf = (feature: ScenarioFeature, posture: ShownPlan['posture']): readonly Drawing[] => {
    const mark = planMarkOf(feature, posture);
    const known = made.get(feature);
    if (known?.mark === mark) return known.drawings;
    const drawings = drawFeature(feature, mark);
    made.set(feature, { mark, drawings });
    return drawings;
  };
  const thinNames = createNameThinner();
  let last: DrawnPlan = { features: [], phases: null, posture: null, shownPhases: 'all', first: new Uint32Array(1), drawings: [] };
  return (features, phases, posture, shownPhases) => {
    if (!features || !phases) return { type: 'FeatureCollection', features: [] };
    const isSameView = last.phases === phases && last.posture === posture && last.shownPhases === shownPhases;
    const [start, tail] = isSameView ? sharedEnds(last.features, features) : [0, 0];
    const first = new Uint32Array(features.length + 1);
    first.set(last.first.subarray(0, start + 1));
    const drawn = last.drawings.slice(0, last.first[start]);
    for (let at = start; at < features.length - tail; at += 1) {
      const feature = features[at];
      if (feature && isShown(feature, { phases, shownPhases })) drawn.push(...drawingsOf(feature, posture));
      first[at + 1] = drawn.length;
    }
    const before = last.features.length - tail;
    const shift = drawn.length - (last.first[before] ?? 0);
    for (let at = 1; at <= tail; at += 1) first[features.length - tail + at] = (last.first[before + at] ?? 0) + shift;
    const drawings = drawn.concat(last.drawings.slice(last.first[before]));
    last = { features, phases, posture, shownPhases, first, drawings };
    return { type: 'FeatureCollection', features: thinNames(drawings) };
  };
}

/** What was drawn last: the drawings of feature f are drawings[first[f]] up to drawings[first[f + 1]]. */
interface DrawnPlan {
  readonly features: ShownPlan['features'];
  readonly phases: ShownPlan['phases'] | null;
  readonly posture: ShownPlan['posture'];
  readonly shownPhases: ShownPlan['shownPhases'];
  readonly first: Uint32Array;
  readonly drawings: Drawing[];
}

/** How many elements two lists share at the start, and how many more at the end. */
function sharedEnds<T>(before: readonly T[], after: readonly T[]): readonly [start: number, tail: number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [start, tail];
}

function drawFeature(feature: ScenarioFeature, mark: PlanMark | null): readonly Drawing[] {
  const { id, geometry, properties } = feature;
  const isBarrier = properties.kind === 'barrier';
  const shown: SketchProperties = {
    id, drawing: id, kind: properties.kind,
    label: properties.kind === 'note' && properties.text !== '' ? properties.text : properties.name,
    closed: isBarrier && mark !== null && isClosedState(mark.slice('barrier-'.length) as ShownState),
    mark: mark !== null && geometry.type === 'Point' ? imageOf(mark) : '',
  };
  const isHighlight = properties.kind === 'note' && geometry.type === 'Polygon';
  const own: Drawing = { type: 'Feature', id, geometry: geometry as unknown as Geometry, properties: isHighlight ? { ...shown, highlight: true } : shown };
  if (mark === 'arrow' && geometry.type === 'LineString') return [own, ...arrowOf(geometry.coordinates, shown)];
  if (geometry.type === 'Polygon') return withName(own, shown, insidePoint(geometry.coordinates));
  if (!isBarrier || mark === null || geometry.type !== 'LineString') return [own];
  const middle = middleOf(geometry.coordinates);
  const drawing = `${id}~mark`;
  return middle === null ? [own] : [own, {
    type: 'Feature', id: drawing, geometry: { type: 'Point', coordinates: middle },
    properties: { ...shown, drawing, mark: imageOf(mark), ...(isFlat(geometry.coordinates) ? { flat: true as const } : {}) },
  }];
}

/** The name of an area stands at one place: on the area itself the map would write it once in every tile. */
function withName(own: Drawing, shown: SketchProperties, at: LonLat | null): readonly Drawing[] {
  if (shown.label === '' || at === null) return [own];
  const drawing = `${shown.id}~name`;
  return [
    { ...own, properties: { ...own.properties, label: '', named: true } },
    { type: 'Feature', id: drawing, geometry: { type: 'Point', coordinates: [at[0], at[1]] }, properties: { ...shown, drawing } },
  ];
}

/** The head at the end of an arrow, and its text where it begins. */
function arrowOf(line: readonly LonLat[], shown: SketchProperties): readonly Drawing[] {
  const [start, before, tip] = [line[0], line.at(-2), line.at(-1)];
  if (!start || !before || !tip) return [];
  const at = (part: string, [lon, lat]: LonLat, properties: Partial<SketchProperties>): Drawing => ({
    type: 'Feature', id: `${shown.id}~${part}`, geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { ...shown, drawing: `${shown.id}~${part}`, ...properties },
  });
  return [at('head', tip, { label: '', mark: imageOf('arrow'), turn: bearingBetween(before, tip) }), at('text', start, {})];
}

/** As `themedImage` completes it. */
const imageOf = (mark: string) => `~plan~${mark}`;

function isFlat(line: readonly LonLat[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && last !== undefined && Math.abs(Math.sin((bearingBetween(first, last) * Math.PI) / 180)) > Math.SQRT1_2;
}

/** Half way along the line. */
function middleOf(line: readonly LonLat[]): Position | null {
  const lengths = line.slice(1).map((place, index) => distanceBetween(line[index] ?? place, place));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [line[index], line[index + 1]];
    if (!from || !to) return null;
    if (rest > length) {
      rest -= length;
      continue;
    }
    const part = length === 0 ? 0 : rest / length;
    return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
  }
  return null;
}

/** What a planner has drawn, as far as it is shown: each feature's own geometry, and a mark at the middle of a barrier. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { distanceBetween } from '../../geo/distanceBetween.ts';
import type { LonLat } from '../../geo/types.ts';
import { isKnown, type ScenarioFeature, type ScenarioKind } from '../../scenario/document.ts';
import { isBuiltBy } from '../../scenario/questions/isBuiltBy.ts';
import { isClosedState, planMarkOf, type ShownState } from '../planMark.ts';
import type { ShownPlan } from '../shownPlan.ts';

export interface SketchProperties {
  readonly id: string;
  readonly kind: ScenarioKind;
  /** Its name, or the text of a note; '' where it has none. */
  readonly label: string;
  /** Of a barrier: whether it stands closed in the shown posture. */
  readonly closed: boolean;
  /** The image of a mark, without its theme; '' for lines and areas. */
  readonly mark: string;
}

/** Hidden features and those of a phase that is not reached are left out. */
export function shownFeatures({ features, phases, shownPhases }: Pick<ShownPlan, 'features' | 'phases' | 'shownPhases'>): readonly ScenarioFeature[] {
  return features.filter(isKnown).filter(({ properties: { hidden, phase } }) => !hidden
    && (shownPhases === 'all' || isBuiltBy(shownPhases.reached, phase, phases)));
}

export function buildSketchFeatures(
  features: ShownPlan['features'] | null, phases: ShownPlan['phases'] | null, posture: ShownPlan['posture'], shownPhases: ShownPlan['shownPhases'],
): FeatureCollection<Geometry, SketchProperties> {
  if (!features || !phases) return { type: 'FeatureCollection', features: [] };
  return { type: 'FeatureCollection', features: shownFeatures({ features, phases, shownPhases }).flatMap((feature) => drawingOf(feature, posture)) };
}

function drawingOf(feature: ScenarioFeature, posture: ShownPlan['posture']): Feature<Geometry, SketchProperties>[] {
  const { id, geometry, properties } = feature;
  const mark = planMarkOf(feature, posture);
  const isBarrier = properties.kind === 'barrier';
  const shown: SketchProperties = {
    id, kind: properties.kind,
    label: properties.kind === 'note' && properties.text !== '' ? properties.text : properties.name,
    closed: isBarrier && mark !== null && isClosedState(mark.slice('barrier-'.length) as ShownState),
    mark: mark !== null && geometry.type === 'Point' ? imageOf(mark) : '',
  };
  const own: Feature<Geometry, SketchProperties> = { type: 'Feature', id, geometry: geometry as unknown as Geometry, properties: shown };
  if (!isBarrier || mark === null || geometry.type !== 'LineString') return [own];
  const middle = middleOf(geometry.coordinates);
  return middle === null ? [own] : [own, {
    type: 'Feature', id: `${id}~mark`, geometry: { type: 'Point', coordinates: middle },
    properties: { ...shown, mark: imageOf(mark) },
  }];
}

/** As `themedImage` completes it. */
const imageOf = (mark: string) => `~plan~${mark}`;

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

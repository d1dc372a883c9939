/** From the answers for one posture to what the map draws of them: the ways in with their numbers, and the cut that would close them. */
import type { CutCrossing, PostureCheck, SealQuestionName } from '../../analysis/check/checkResult.ts';
import { type CheckOverlay, noOverlay, type OverlayFeature } from './overlay.ts';

/** Of the one asked for where it has ways to draw, else of the outside, else of the inside: both at once could not be told apart. Null where nothing leaks. */
export function drawnQuestion({ outside, inside }: Pick<PostureCheck, 'outside' | 'inside'>, asked: SealQuestionName | null): SealQuestionName | null {
  if (asked === 'inside' && inside.leak && inside.leak.ways.length > 0) return 'inside';
  return outside.leak ? 'outside' : inside.leak ? 'inside' : null;
}

/** The cut is what is suggested, and where nothing can be suggested the places that the ways have in common with no other. */
export function buildCheckOverlay(posture: Pick<PostureCheck, 'outside' | 'inside'>, asked: SealQuestionName | null = null): CheckOverlay {
  const drawn = drawnQuestion(posture, asked);
  const verdict = drawn && posture[drawn];
  if (!verdict?.leak) return noOverlay;
  const { question, leak, suggestion } = verdict;
  const cut = suggestion === null ? leak.cut : suggestion.ok ? suggestion.crossings : suggestion.ifLifted?.ok ? suggestion.ifLifted.crossings : [];
  return {
    type: 'FeatureCollection',
    features: [
      ...leak.ways.flatMap(({ coordinates }, index) => wayFeatures(question, coordinates, index + 1)),
      ...cut.map(cutFeature),
    ],
  };
}

function wayFeatures(question: SealQuestionName, coordinates: PostureCheckCoordinates, number: number): readonly OverlayFeature[] {
  const [start] = coordinates;
  if (!start || coordinates.length < 2) return [];
  const line = coordinates.map(([lon, lat]) => [lon, lat]);
  return [
    { type: 'Feature', geometry: { type: 'LineString', coordinates: line }, properties: { id: `way-${number}`, what: 'way', question } },
    { type: 'Feature', geometry: { type: 'Point', coordinates: [start[0], start[1]] }, properties: { id: `way-${number}-number`, what: 'number', number, bearing: 0 } },
  ];
}

type PostureCheckCoordinates = readonly (readonly [number, number])[];

function cutFeature({ coordinate: [lon, lat], bearingDegrees }: CutCrossing, index: number): OverlayFeature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { id: `cut-${index + 1}`, what: 'cut', number: index + 1, bearing: bearingDegrees } };
}

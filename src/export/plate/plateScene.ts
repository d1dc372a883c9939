/**
 * The scene of a plate, and what it was built from: the legend and the page are derived from the same. What is too sensitive for a
 * picture is taken out here and nowhere else.
 */
import { countLocated, heldInPlan } from '../../scene/baselineInPlan.ts';
import { createSceneBuilder, type Scene } from '../../scene/buildScene.ts';
import { layerOrder } from '../../scene/layerOrder.ts';
import type { SceneInput } from '../../scene/sceneInput.ts';
import { planInView, planOf } from '../../scene/shownPlan.ts';
import { isWhollyIllustrative } from '../../scenario/questions/isWhollyIllustrative.ts';
import { type Withheld, withholdSensitive } from '../../share/link/leave/withholdSensitive.ts';
import { scaleOfZoom } from '../page/groundFrame.ts';
import type { PlateContent, PlateRequest } from './plateRequest.ts';

export interface PlateScene {
  readonly input: SceneInput;
  readonly scene: Scene;
  /** What was taken out of the plan for being sensitive. */
  readonly withheld: Withheld;
}

/** Past this scale an illustrative point is no longer a mark but a sentence (design: honesty of the map). */
export const illustrativeTextScale = 10_000;

const sensitiveLayers: ReadonlySet<string> = new Set(layerOrder.flatMap(({ id, isSensitive }) => (isSensitive ? [id] : [])));

interface PlateInput extends Omit<PlateScene, 'scene'> {
  /** Nothing had to be taken out. */
  readonly isOpen: boolean;
}

/** What the scene is built from, for what follows from it without being drawn. `camera` says the scale, the sides say on which side of the zone the tray stands. */
export function plateInput(content: PlateContent, { camera, widthMm, heightMm }: Pick<PlateRequest, 'camera' | 'widthMm' | 'heightMm'>): PlateInput {
  const { baseline, scenario, postureId, shownPhases, view, theme, locale, words, check, replay, answerLayers, ground, hasSensitive } = content;
  const isOpen = hasSensitive || scenario === null || isWhollyIllustrative(scenario);
  const kept = scenario === null || isOpen ? { scenario, withheld: { places: 0, states: 0, times: 0 } } : withholdSensitive(scenario);
  const { plan, view: shown } = planInView(planOf(kept.scenario, postureId, shownPhases), { ...view, camera, selectedId: null, locale: null }, content.isOnTable);
  const { located, total } = countLocated(heldInPlan(baseline, plan));
  const input: SceneInput = {
    baseline, view: shown, theme, locale, plan, words: words(locale, total - located),
    frame: widthMm >= heightMm ? 'wide' : 'tall',
    illustrativeAs: scaleOfZoom(camera.zoom, camera.center[1]) < illustrativeTextScale ? 'text' : 'mark',
    ...(check ? { check } : {}), ...(replay ? { replay } : {}), ...(answerLayers ? { answerLayers } : {}), ...(ground ? { ground } : {}),
  };
  return { input, withheld: kept.withheld, isOpen };
}

/** `build` of one press shares with the plate before what is the same. */
export function plateScene(content: PlateContent, at: Pick<PlateRequest, 'camera' | 'widthMm' | 'heightMm'>, build = createSceneBuilder()): PlateScene {
  const { input, withheld, isOpen } = plateInput(content, at);
  const scene = build(input);
  return { input, scene: isOpen ? scene : { ...scene, layers: scene.layers.filter(({ id }) => !sensitiveLayers.has(id)) }, withheld };
}

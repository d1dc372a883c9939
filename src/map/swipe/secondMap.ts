/**
 * The other scenario on a map of its own over the live one, cut off at the divider: what is cut away lets the pointer
 * through to the live map, so the open scenario stays where it can be edited. Made when asked for and removed with its context.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Baseline } from '../../baseline/baseline.ts';
import type { Bbox } from '../../geo/types.ts';
import { isRightToLeft, type Locale } from '../../scenario/view.ts';
import { countLocated, heldInPlan } from '../../scene/baselineInPlan.ts';
import { createSceneBuilder, type Scene } from '../../scene/buildScene.ts';
import type { SceneGround, SceneWords } from '../../scene/sceneInput.ts';
import { planInView, planOf } from '../../scene/shownPlan.ts';
import { compareStore } from '../../store/compareStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { tellScenes } from '../scene/tellScenes.ts';
import { readCamera } from '../camera/camera.ts';
import { countIdle } from '../countIdle.ts';
import { createMap } from '../createMap.ts';
import { syncCameras } from './syncCameras.ts';
import { keepUnsaid } from '../unsaid.ts';

export interface SwipeOptions {
  readonly live: MapLibreMap;
  /** Of the live map. */
  readonly container: HTMLElement;
  readonly baseline: Baseline;
  readonly home: Bbox;
  /** What the live map stands on now. */
  readonly ground: () => SceneGround | null;
  readonly words: (locale: Locale, unlocated: number) => SceneWords;
}

/** Returns how to take it away. */
export function openSecondMap({ live, container, baseline, home, ground, words }: SwipeOptions): () => void {
  const buildScene = createSceneBuilder();
  const sceneNow = (): Scene => {
    const { other, postureId } = compareStore.getState();
    const { baseline: known, theme, locale, shownPhases, mode } = sessionStore.getState();
    const given = known ?? baseline;
    // A phase that the other one lacks is no step of it.
    const reached = shownPhases !== 'all' && shownPhases.reached !== null && !other?.phases.some(({ id }) => id === shownPhases.reached) ? 'all' : shownPhases;
    const { plan, view } = planInView(planOf(other, postureId, reached), viewStore.getState().view, mode !== 'map');
    const { located, total } = countLocated(heldInPlan(given, plan));
    const frame = container.clientWidth >= container.clientHeight ? 'wide' : 'tall';
    return buildScene({ baseline: given, view, theme, locale, frame, plan, ...(ground() ? { ground: ground() as SceneGround } : {}), words: words(locale, total - located) });
  };
  const place = document.createElement('div');
  place.dataset['swipeMap'] = '';
  // The same places as on the live map, and the table says the differences in words.
  place.setAttribute('aria-hidden', 'true');
  container.append(place);
  const first = sceneNow();
  const map = createMap({ container: place, scene: first, camera: readCamera(live), home });
  // MapLibre's own class would put it below the live map.
  Object.assign(place.style, { position: 'absolute', inset: '0' });
  keepUnsaid(map);
  const tell = tellScenes(map, first);
  const cut = () => {
    const hidden = `${compareStore.getState().share * 100}%`;
    place.style.clipPath = isRightToLeft(sessionStore.getState().locale) ? `inset(0 ${hidden} 0 0)` : `inset(0 0 0 ${hidden})`;
  };
  cut();
  countIdle(map, place);
  let scheduled = 0;
  const refresh = () => {
    if (scheduled !== 0) return;
    scheduled = requestAnimationFrame(() => {
      scheduled = 0;
      tell(sceneNow());
    });
  };
  const stops = [
    syncCameras(live, map),
    viewStore.subscribe(({ view }, before) => {
      const { camera: _, ...now } = view;
      if (Object.entries(now).some(([key, value]) => before.view[key as keyof typeof now] !== value)) refresh();
    }),
    sessionStore.subscribe((state, before) => {
      if ((['theme', 'locale', 'shownPhases', 'mode'] as const).some((key) => state[key] !== before[key])) refresh();
      if (state.locale !== before.locale) cut();
    }),
    compareStore.subscribe((state, before) => {
      if (state.share !== before.share) cut();
      if (state.other !== before.other || state.postureId !== before.postureId) refresh();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(scheduled);
    map.remove();
    place.remove();
  };
}

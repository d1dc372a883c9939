/**
 * The live map on the page: follows the stores, scene after scene, and tells them where its camera and pointer are.
 * One instance for the life of the page.
 */
import { GPUInitializationError, type Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import { type Baseline, findFeature } from '../baseline/baseline.ts';
import type { Bbox } from '../geo/types.ts';
import type { Locale } from '../scenario/view.ts';
import type { CheckOverlay } from '../scene/check/overlay.ts';
import type { ReplayOverlay } from '../scene/check/replayOverlay.ts';
import { createSceneBuilder, type Scene } from '../scene/buildScene.ts';
import type { AnswerLayers, Frame, SceneGround, SceneInput, SceneWords } from '../scene/sceneInput.ts';
import { countLocated, heldInPlan } from '../scene/baselineInPlan.ts';
import { planInView, planOf } from '../scene/shownPlan.ts';
import { trayId } from '../scene/sources/trayFeature.ts';
import { zoneBox } from '../scene/zoneBox.ts';
import { briefStore } from '../store/brief/briefStore.ts';
import { planShown } from '../store/brief/planShown.ts';
import { editStore } from '../store/editing/editStore.ts';
import { compareStore } from '../store/compareStore.ts';
import { presentScenario, scenarioStore } from '../store/scenarioStore.ts';
import { selectMany } from '../store/selection.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { applyCamera, createHandle, readCamera } from './camera/camera.ts';
import { countIdle } from './countIdle.ts';
import { createMap } from './createMap.ts';
import { followFits } from './camera/followFits.ts';
import type { MapHandle } from './mapHandle.ts';
import { measureCover } from './camera/measureCover.ts';
import { listenToPointer } from './pointer.ts';
import type { Hand } from './selection/followSelection.ts';
import type { SwipeOptions } from './swipe/secondMap.ts';
import { uncoverSoon } from './camera/uncover.ts';
import { tellScenes } from './scene/tellScenes.ts';
import { watchHealth } from './watchHealth.ts';

/** Members of the session that the picture depends on. */
const drawnBy = ['baseline', 'theme', 'locale', 'postureId', 'shownPhases', 'mode', 'companions'] as const;

/** Sources whose silence means that the worker is dead, where the baseline has them at all. */
const expectedSources = ['ground', 'roads', 'places'] as const;

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly baseline: Baseline;
  /** `unlocated` held properties stand in the tray. */
  readonly words: (locale: Locale, unlocated: number) => SceneWords;
  /** A map to look at: a press on it does nothing, and it has these options of its own. */
  readonly lookOnly?: Partial<MapOptions>;
}

/** Null where this browser draws no maps, or this one failed; the session says which. Nothing is tried before: a context costs a start some thirty milliseconds. */
export function startLiveMap(options: LiveMapOptions): MapHandle | null {
  try {
    return makeLiveMap(options);
  } catch (error) {
    sessionStore.getState().set(error instanceof GPUInitializationError ? { mapStatus: 'no-webgl' } : { mapStatus: 'failed', mapError: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

function makeLiveMap({ container, baseline, words, lookOnly }: LiveMapOptions): MapHandle {
  const buildScene = createSceneBuilder();
  let hand: Hand | null = null;
  let check: CheckOverlay | null = null;
  let replay: ReplayOverlay | null = null;
  let answerLayers: AnswerLayers | null = null;
  let ground: SceneGround | null = null;
  const home = zoneBox(baseline);
  let dressed: SceneInput | null = null;
  const inputNow = (): SceneInput => {
    // With the roads in use, be they opened ones.
    const { baseline: known, theme, locale, postureId, shownPhases, mode } = sessionStore.getState();
    const given = known ?? baseline;
    const { plan, view } = planInView(planOf(hand ? hand.scenario() : planShown(), postureId, shownPhases), viewStore.getState().view, mode === 'sketch' || mode === 'check');
    const { located, total } = countLocated(heldInPlan(given, plan));
    const selection = hand ? { selection: hand.selection() } : {};
    return { baseline: given, view, theme, locale, frame: frameOf(container), plan, ...selection, ...(check ? { check } : {}), ...(replay ? { replay } : {}), ...(answerLayers ? { answerLayers } : {}), ...(ground ? { ground } : {}), words: words(locale, total - located) };
  };
  const sceneNow = (): Scene => buildScene(dressed ?? inputNow());
  const first = sceneNow();
  const map = createMap({ container, scene: first, camera: viewStore.getState().view.camera, home, options: lookOnly });

  const nameMap = (locale: Locale) => map.getCanvas().setAttribute('aria-label', words(locale, 0).mapName);
  nameMap(sessionStore.getState().locale);

  const tell = tellScenes(map, first);
  let isStale = false;
  const show = () => {
    if (!isStale) return;
    isStale = false;
    const next = sceneNow();
    // A plan that takes in thousands has its drawings made slice by slice and goes to the map once: every sending has all tiles cut and uploaded anew.
    if (!scenarioStore.getState().isMapHeld) tell(next);
  };
  // Movements of the hand come faster than frames.
  const refresh = () => {
    if (isStale) return;
    isStale = true;
    requestAnimationFrame(show);
  };
  // A step of the plan comes once, and the map is told before the panels, which have much more to do, draw themselves anew.
  const refreshAtOnce = () => {
    isStale = true;
    queueMicrotask(show);
  };
  map.once('load', () => {
    void import('./keepWell.ts').then((part) => part.keepWell(map, (ailment) => sessionStore.getState().set({ mapStatus: ailment ?? 'ready' })));
    refresh();
    const { camera, selectedId } = viewStore.getState().view;
    const selected = selectedId === null ? null : findFeature(baseline, selectedId);
    if (camera === null && selected?.geometry?.type === 'Point') uncoverSoon(map, selected.geometry.coordinates);
    viewStore.subscribe(refresh);
    scenarioStore.subscribe((state, before) => {
      // Another plan is long work for panels and map alike: each gets a turn of its own.
      if (state.opened !== before.opened || state.isMapHeld !== before.isMapHeld) refresh();
      else if (state.history?.present !== before.history?.present) refreshAtOnce();
    });
    sessionStore.subscribe((state, before) => {
      if (drawnBy.some((key) => state[key] !== before[key])) refresh();
      if (state.locale !== before.locale) nameMap(state.locale);
    });
    briefStore.subscribe((state, before) => {
      if (state.states !== before.states || state.phases !== before.phases) refresh();
    });
    editStore.subscribe((state, before) => {
      if (state.moved !== before.moved || state.corner !== before.corner || state.splitAt !== before.splitAt) refresh();
    });
    map.on('resize', refresh);
    fetchPenWhenNeeded(map, baseline, (fetched) => {
      hand = fetched;
      refresh();
    });
    fetchOverlayWhenNeeded(map, (layers) => {
      answerLayers = layers;
      refresh();
    }, (overlay) => {
      check = overlay;
      refresh();
    }, (moment) => {
      replay = moment;
      refresh();
    });
  });
  followCamera(map, home);
  fetchSwipeWhenNeeded({ live: map, container, baseline, home, ground: () => ground, words });
  if (!lookOnly) listenToPointer(map, {
    onPress: (press) => {
      const { id, at } = press;
      if (hand?.takes(press)) return;
      if (id === trayId) {
        const { mode, set } = sessionStore.getState();
        set(mode === 'sketch' ? { panel: 'work', workTab: 'properties' } : { panel: 'table', tableLayer: 'held-properties' });
        return;
      }
      selectMany(id === null ? [] : [id]);
      // A feature of the plan has its card on the planner's table.
      const { mode, set } = sessionStore.getState();
      if (mode === 'map' && presentScenario()?.features.some((feature) => feature.id === id)) set({ mode: 'sketch', sidebarOpen: true });
      if (id !== null) uncoverSoon(map, at);
    },
    isDrawing: () => sessionStore.getState().tool !== null,
    onCursor: (cursor) => sessionStore.getState().set({ cursor }),
  });
  const expected = expectedSources.filter((id) => first.sources[id].features.length > 0);
  watchHealth(map, expected, (health, message) => sessionStore.getState().set({ mapStatus: health, mapError: message }));
  countIdle(map, container);
  const handle: MapHandle = {
    ...createHandle(map, home, () => measureCover(container)),
    input: inputNow,
    tell: show,
    dress: (input) => {
      dressed = input;
      refresh();
    },
    setGround: (chosen) => {
      ground = chosen;
      refresh();
    },
  };
  followFits(handle, baseline);
  return handle;
}

/**
 * The view's camera follows the map, and the map follows a camera that came from elsewhere (Back, a slide). As long as
 * nobody has moved the map, a window or panel of another size shows the whole zone again.
 */
function followCamera(map: MapLibreMap, home: Bbox): void {
  let own = viewStore.getState().view.camera;
  let showing = false;
  let resized = false;
  const show = (camera: typeof own) => {
    own = camera;
    showing = true;
    applyCamera(map, camera, home);
    showing = false;
  };
  map.on('resize', () => {
    resized = true;
  });
  map.on('moveend', () => {
    if (showing) return;
    if (resized) {
      resized = false;
      if (own === null) show(null);
      return;
    }
    own = readCamera(map);
    viewStore.getState().setCamera(own);
  });
  viewStore.subscribe(({ view }) => {
    if (view.camera !== own) show(view.camera);
  });
}

/** A map that has lost its context would make itself an empty style for the first layer it is given, and lose it with that. */
function whenStyled(map: MapLibreMap, act: () => void): void {
  if (map.style) act();
  else void map.once('style.load', act);
}

/** Terra Draw comes with the first visit to the planner's table; until then nobody pays for it. */
function fetchPenWhenNeeded(map: MapLibreMap, baseline: Baseline, onHand: (hand: Hand) => void): void {
  const fetchPen = () => {
    if (sessionStore.getState().mode !== 'sketch') return;
    stop();
    void import('./drawing/followSketch.ts').then(({ followSketch }) => whenStyled(map, () => followSketch(map, baseline)));
    void import('./ledger/followTray.ts').then(({ followTray }) => followTray(map, baseline));
    void import('./selection/followSelection.ts').then(({ followSelection }) => onHand(followSelection(map)));
  };
  const stop = sessionStore.subscribe(fetchPen);
  fetchPen();
}

/** What a check draws comes with the first answer that is to be drawn. */
function fetchOverlayWhenNeeded(map: MapLibreMap, draw: (layers: AnswerLayers) => void, show: (overlay: CheckOverlay) => void, showReplay: (overlay: ReplayOverlay | null) => void): void {
  const fetchOverlay = () => {
    if (sessionStore.getState().mode === 'map') return;
    stop();
    void import('../scene/layers/answerLayers.ts').then(({ answerLayers }) => draw(answerLayers));
    void import('./check/followOverlay.ts').then(({ followOverlay }) => followOverlay(map, show));
    void import('./check/followReplay.ts').then(({ followReplay }) => followReplay(showReplay));
  };
  const stop = sessionStore.subscribe(fetchOverlay);
  fetchOverlay();
}

/** The second map of a comparison, and what it needs, come when two scenarios are first swiped. */
function fetchSwipeWhenNeeded(options: SwipeOptions): void {
  const fetchSwipe = () => {
    if (!compareStore.getState().isSwiping) return;
    stop();
    void import('./swipe/followSwipe.ts').then(({ followSwipe }) => followSwipe(options));
  };
  const stop = compareStore.subscribe(fetchSwipe);
}

function frameOf({ clientWidth, clientHeight }: HTMLElement): Frame {
  return clientWidth >= clientHeight ? 'wide' : 'tall';
}

/**
 * Follows the show and puts its slides on the map: view, states and camera in the task of the key, so that the next frame is another one. What the
 * coming slide will need is made ready while this one is looked at.
 */
import { countStates, slideView, slideWords } from '../../../scenario/briefing/slideView.ts';
import { readText } from '../../../scenario/briefing/text/readText.ts';
import type { Slide, SlideView } from '../../../scenario/kinds/slide.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { startSnapshots } from '../../../map/stage/snapshots.ts';
import { startStageCamera } from '../../../map/stage/stageCamera.ts';
import { tellShown } from '../../../map/stage/tellShown.ts';
import { zoneBox } from '../../../scene/zoneBox.ts';
import { comesNext } from '../../../store/brief/showActs.ts';
import { showSlide } from '../../../store/brief/showSlide.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { slidesShown } from '../../../store/brief/slidesShown.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { type StageBoxes, stageBoxes, type StageSize } from '../face/stageBoxes.ts';
import { isRightToLeft } from '../../../scenario/view.ts';

export const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function boxesOf(slide: Pick<Slide, 'layout'>, view: SlideView, size: StageSize): StageBoxes {
  return stageBoxes(slide.layout ?? 'map-text', 1 + (view.against?.length ?? 0), size);
}

/** `picture` lies over the map. Returns how to stop; the map is then as before but for its camera, which whoever ends the show brings back. */
export function startDirector(map: MapHandle, picture: HTMLCanvasElement): () => void {
  const { baseline } = sessionStore.getState();
  const home = zoneBox(baseline ?? { zones: [] });
  const { camera, snapshots, untell, container } = map.lend((live) => {
    // Its cell has just become the whole window.
    live.resize();
    return { camera: startStageCamera(live, home), snapshots: startSnapshots(live, picture), untell: tellShown(live), container: live.getContainer() };
  });
  const sizeNow = (): StageSize => ({ width: container.clientWidth, height: container.clientHeight, isRightToLeft: isRightToLeft(sessionStore.getState().locale) });
  let isFirst = true;
  const show = (isResize: boolean) => {
    const { slideId, step, isOn } = showStore.getState();
    const slide = slidesShown().find(({ id }) => id === slideId);
    if (!isOn || !slide) return;
    const transition = isResize || isFirst || prefersStillness() ? 'cut' : slide.transition ?? 'fly';
    isFirst = false;
    if (transition === 'fade') snapshots.fade();
    const view = isResize ? slideView(slide, step) : showSlide(slide, step, { hasCamera: false });
    if (!view) return;
    map.tell();
    camera.moveTo(view.camera, boxesOf(slide, view, sizeNow()).covered, transition === 'fly' ? 'fly' : 'jump');
    prepareNext();
  };
  let preparing = 0;
  const prepareNext = () => {
    window.cancelIdleCallback?.(preparing);
    const next = comesNext();
    snapshots.keepReady(next !== null && next.slide.transition === 'fade' && !prefersStillness());
    if (!next) return;
    const prepare = () => {
      // Both are kept by those who make them.
      readText(slideWords(next.slide, next.step).text);
      for (let step = 0; step < countStates(next.slide); step += 1) slideView(next.slide, step);
    };
    if (window.requestIdleCallback) preparing = window.requestIdleCallback(prepare, { timeout: 2000 });
    else setTimeout(prepare, 200);
  };
  const unfollow = showStore.subscribe((state, before) => {
    if (!state.isOn) {
      stop();
      return;
    }
    if (state.slideId !== before.slideId || state.step !== before.step) show(false);
  });
  const unfollowLocale = sessionStore.subscribe((state, before) => {
    if (state.locale !== before.locale) show(true);
  });
  const resized = () => {
    map.lend((live) => live.resize());
    show(true);
  };
  window.addEventListener('resize', resized);
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    unfollow();
    unfollowLocale();
    window.removeEventListener('resize', resized);
    window.cancelIdleCallback?.(preparing);
    untell();
    snapshots.end();
    camera.end();
  };
  show(false);
  return stop;
}

/** What the screen shows now, as a slide holds it. */
import type { SlideView } from '../../scenario/kinds/slide.ts';
import { replayStore } from '../check/replayStore.ts';
import { shownView } from '../savedView.ts';
import { sessionStore } from '../sessionStore.ts';
import { viewStore } from '../viewStore.ts';
import { briefStore } from './briefStore.ts';
import { previewStore } from './previewStore.ts';

/** With what is selected, the column where it stands, and what the shown slide makes of single lines; the language is the reader's. */
export function slideViewNow(): SlideView {
  const { states, phases, answers } = briefStore.getState();
  const { ask, isOn, isPlaying, seconds } = replayStore.getState();
  const { timelineOpen } = sessionStore.getState();
  const { isShown, nearer } = previewStore.getState();
  const shown = shownView();
  const camera = isShown && shown.camera ? { ...shown.camera, zoom: Number((shown.camera.zoom - nearer).toFixed(2)) } : shown.camera;
  return {
    ...shown, camera, locale: null, selectedId: viewStore.getState().view.selectedId, answers, timelineOpen,
    ...(states ? { states } : {}), ...(phases ? { phases } : {}),
    ...(ask !== null && isOn ? { replay: { movementId: ask.movementId, seconds: isPlaying ? 'play' as const : Math.round(seconds * 10) / 10 } } : {}),
  };
}

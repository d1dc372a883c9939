/** Draws the moment of the replay that is shown, beside the answers and on slides only: elsewhere the map shows the plan as its posture has it. */
import { replayAt } from '../../analysis/replay/replayAt.ts';
import type { Posture } from '../../scenario/document.ts';
import { buildReplayOverlay } from '../../scene/check/buildReplayOverlay.ts';
import type { ReplayOverlay } from '../../scene/check/replayOverlay.ts';
import { planShown } from '../../store/brief/planShown.ts';
import { replayStore, shownReplay } from '../../store/check/replayStore.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { tellMarks } from './tellMarks.ts';

/** Follows the stores for the life of the page; null takes everything off the map. */
export function followReplay(show: (overlay: ReplayOverlay | null) => void): void {
  let isShown = false;
  let posed: { readonly of: Posture | null; readonly states: string; readonly posture: Posture | null } | null = null;
  const look = () => {
    const state = replayStore.getState();
    const { mode, postureId } = sessionStore.getState();
    const replay = (mode === 'check' || mode === 'brief') && state.isOn ? shownReplay(state, postureId) : null;
    if (replay === null) {
      if (isShown) {
        show(null);
        tellMarks('replay', []);
      }
      isShown = false;
      return;
    }
    const of = planShown()?.postures.find(({ id }) => id === postureId) ?? null;
    const moment = replayAt(replay, state.seconds);
    const overlay = buildReplayOverlay(replay, moment, of);
    // The plan is drawn anew only when a line has come up, and not with every step of the column.
    const states = JSON.stringify(overlay.posture?.states);
    if (posed?.of !== of || posed.states !== states) posed = { of, states, posture: overlay.posture };
    isShown = true;
    show({ marks: overlay.marks, posture: posed.posture });
    tellMarks('replay', overlay.marks.features.map(({ properties }) => properties.mark));
  };
  replayStore.subscribe(look);
  sessionStore.subscribe((state, before) => {
    if (state.mode !== before.mode || state.postureId !== before.postureId) look();
  });
  scenarioStore.subscribe((state, before) => {
    if (state.history?.present !== before.history?.present) look();
  });
  look();
}

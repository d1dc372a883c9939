/** What the screen shows now, as the matter of a page: the open plan, its posture and phases, the answers that are drawn and still hold. */
import { groundOf } from '../../../map/ground/followGround.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { buildAnswerLegend } from '../../../scene/check/answerLegend.ts';
import { buildCheckOverlay } from '../../../scene/check/buildCheckOverlay.ts';
import { withReach } from '../../../scene/check/buildReachOverlay.ts';
import { noOverlay } from '../../../scene/check/overlay.ts';
import { answerLayers } from '../../../scene/layers/answerLayers.ts';
import { checkStore, isCurrent } from '../../../store/check/checkStore.ts';
import { reachStore } from '../../../store/check/reachStore.ts';
import { groundStore } from '../../../store/ground/groundStore.ts';
import { presentScenario } from '../../../store/scenarioStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { viewStore } from '../../../store/viewStore.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { PageSettings } from '../settings/pageSettings.ts';
import { pageFigures } from './pageFigures.ts';
import type { PageSource } from './pageSource.ts';

/** Without the camera, which the viewfinder has. Null until the data are there. `t` is of the page's language; `postureId` another posture than the one shown. */
export function liveSource(map: Pick<MapHandle, 'input'>, { theme, ground: dress }: Pick<PageSettings, 'theme' | 'ground'>, t: Translate, asked: Partial<Pick<PageSource, 'postureId' | 'shownPhases'>> = {}): Omit<PageSource, 'camera'> | null {
  const session = sessionStore.getState();
  const { baseline, mode, shownPhases, answerMarks } = session;
  if (baseline === null) return null;
  const postureId = asked.postureId ?? session.postureId;
  const { hiddenLayers, symbols, dates } = viewStore.getState().view;
  const check = checkStore.getState();
  // The answers are of the phases that are shown on the screen.
  const isAnswered = isCurrent(check) && !check.isDraft && asked.shownPhases === undefined;
  const posture = isAnswered ? check.result?.postures.find((one) => one.postureId === postureId) ?? (asked.postureId === undefined ? check.result?.postures[0] ?? null : null) : null;
  const isDrawn = mode === 'check' || (mode === 'sketch' && check.isDrawnInSketch);
  const leaks = posture && isDrawn ? buildCheckOverlay(posture, check.drawnQuestion) : noOverlay;
  const reach = isDrawn && asked.postureId === undefined ? reachOf(mode) : [];
  const overlay = withReach(leaks, reach);
  const { replay, ground: shown } = map.input();
  const ground = dress === null ? shown : groundOf({ ...groundStore.getState(), variant: dress });
  const isReplayed = replay !== undefined && asked.postureId === undefined && asked.shownPhases === undefined;
  const marks = [...new Set(overlay.features.map(({ properties }) => properties.what)), ...(isReplayed ? answerMarks.filter((mark) => mark !== 'way' && mark !== 'cut') : [])];
  const trips = check.trips?.[posture ? check.result?.postures.indexOf(posture) ?? -1 : -1] ?? check.operations?.postures.find((one) => one.postureId === posture?.postureId)?.trips ?? null;
  return {
    baseline, scenario: presentScenario(), isOnTable: mode !== 'map', postureId, shownPhases: asked.shownPhases ?? shownPhases,
    view: { hiddenLayers, symbols, dates }, answerLayers, answerLegend: buildAnswerLegend(theme, marks),
    figures: posture ? pageFigures(posture, trips, t) : null, day: new Date().toISOString().slice(0, 10),
    ...(overlay.features.length > 0 ? { check: overlay } : {}), ...(isReplayed ? { replay } : {}), ...(ground ? { ground } : {}),
  };
}

function reachOf(mode: string) {
  const { start, answer, shows } = reachStore.getState();
  return mode === 'check' && start !== null && answer?.map?.fromId === start.fromId ? answer.map[shows] : [];
}

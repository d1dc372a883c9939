/** What the map of a slide is drawn from: the plan as the slide shows it, its answers, the moment of its column. One a map; a comparison has several. */
import type { Baseline } from '../../../../baseline/baseline.ts';
import { replayAt } from '../../../../analysis/replay/replayAt.ts';
import type { Replay } from '../../../../analysis/replay/replayColumn.ts';
import type { MapLook } from '../../../../export/page/briefing/slideRequest.ts';
import { slideView } from '../../../../scenario/briefing/slideView.ts';
import type { SlideView } from '../../../../scenario/kinds/slide.ts';
import type { Theme } from '../../../../scenario/view.ts';
import { buildAnswerLegend } from '../../../../scene/check/answerLegend.ts';
import { buildCheckOverlay } from '../../../../scene/check/buildCheckOverlay.ts';
import { buildReplayOverlay } from '../../../../scene/check/buildReplayOverlay.ts';
import { answerLayers } from '../../../../scene/layers/answerLayers.ts';
import { zoneBox } from '../../../../scene/zoneBox.ts';
import type { PageSource } from '../../../export/request/pageSource.ts';
import { asksOfStep, type StateAsk } from '../../fields/stateAsks.ts';
import { factsOf } from '../../fields/stateFacts.ts';
import type { HandoutAnswers, HandoutMatter, ShownState } from './handoutMatter.ts';

export interface MapMatter {
  /** Of a comparison, what the state is called; '' otherwise. */
  readonly label: string;
  readonly ask: StateAsk;
  readonly look: MapLook;
  /** Without its camera, which follows from the frame. */
  readonly source: Omit<PageSource, 'camera'>;
}

export function mapsOfState(matter: HandoutMatter, { slide, step }: ShownState, answers: HandoutAnswers, theme: Theme): readonly MapMatter[] {
  const view = slideView(slide, step);
  const { own, against } = asksOfStep(matter.scenario, slide, step);
  const all = slide.layout === 'comparison' ? [{ label: '', ask: own }, ...against] : [{ label: '', ask: own }];
  return all.map(({ label, ask }) => ({ label, ask, look: lookOf(view, matter.baseline), source: sourceOf(matter, view, ask, answers, theme) }));
}

/** Without a camera a slide shows the zone. */
function lookOf({ camera }: SlideView, baseline: Baseline): MapLook {
  if (camera) return { type: 'camera', camera };
  const [west, south, east, north] = zoneBox(baseline);
  return { type: 'area', corners: [[west, south], [east, south], [east, north], [west, north]], bearing: 0 };
}

function sourceOf({ baseline, graph, day }: HandoutMatter, view: SlideView, ask: StateAsk, answers: HandoutAnswers, theme: Theme): Omit<PageSource, 'camera'> {
  const { scenario, postureId, shownPhases } = ask;
  const { answer } = answers.known(ask);
  const facts = answer && factsOf({ baseline, graph }, ask, answer);
  const asked = view.answers ?? 'none';
  const check = facts && asked !== 'none' ? buildCheckOverlay(facts.posture, asked) : null;
  // Of another movement than the slide names nothing is drawn: the first of the plan answers for its numbers alone.
  const replay = facts?.replay && view.replay && view.replay.movementId === ask.movementId ? facts.replay : null;
  const overlay = replay && view.replay ? buildReplayOverlay(replay, replayAt(replay, momentOf(replay, view.replay.seconds)), scenario.postures.find(({ id }) => id === postureId) ?? null) : null;
  const marks = [...(check?.features.map(({ properties }) => properties.what) ?? []), ...(overlay?.marks.features.map(({ properties }) => properties.mark) ?? [])];
  return {
    baseline, scenario, isOnTable: false, postureId, shownPhases, view: { hiddenLayers: view.hiddenLayers, symbols: view.symbols, dates: view.dates }, day, figures: null,
    answerLayers, answerLegend: buildAnswerLegend(theme, [...new Set(marks)]),
    ...(check && check.features.length > 0 ? { check } : {}), ...(overlay ? { replay: overlay } : {}),
  };
}

/** On paper a column that is on its way stands where it is stopped; one that nothing stops is half way through, as at its end it is gone. */
function momentOf({ endsAtSeconds, stopped }: Replay, seconds: number | 'play'): number {
  if (seconds !== 'play') return Math.min(seconds, endsAtSeconds);
  return stopped > 0 ? endsAtSeconds : endsAtSeconds / 2;
}

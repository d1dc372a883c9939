/** How long the column of a slide is on its way, by the answers that are there: what a moment is held against. */
import { useMemo, useSyncExternalStore } from 'react';
import { countStates, slideView } from '../../../scenario/briefing/slideView.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { SlideTrouble } from '../../../scene/briefing/slideTrouble.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useScenario } from '../../useStores.ts';
import { slideDesk } from './slideDesk.ts';
import type { KnownAnswer } from './slideNumbers.ts';
import { asksOfStep, type StateAsk } from './stateAsks.ts';

type Known = (ask: StateAsk) => KnownAnswer;

const noStop = () => () => {};
const nothingKnown: Known = () => ({ answer: null, state: 'waiting' });

/** Seconds until nothing changes any more; null while that is not known, and where the state has no such column. */
function endOfRun(scenario: Scenario, slide: Pick<Slide, 'view' | 'steps'>, step: number, known: Known): number | null {
  const { own } = asksOfStep(scenario, slide, step);
  const { replay } = slideView(slide, step);
  if (!replay || own.movementId !== replay.movementId) return null;
  const of = known(own).answer?.replays?.find(({ postureId }) => (postureId ?? '') === own.postureId)?.replay;
  return of?.endsAtSeconds ?? null;
}

/** Slides without a column do not wait for answers. */
function useKnown(hasColumn: boolean): Known {
  const desk = slideDesk();
  return useSyncExternalStore(hasColumn ? desk.subscribe : noStop, hasColumn ? desk.snapshot : () => nothingKnown);
}

export function useColumnRun(slide: Pick<Slide, 'view' | 'steps'>, step: number): number | null {
  const scenario = useScenario();
  const known = useKnown(slideView(slide, step).replay !== undefined);
  return useMemo(() => (scenario ? endOfRun(scenario, slide, step, known) : null), [scenario, slide, step, known]);
}

/** Moments that lie beyond the run of their column, one for each. */
export function useMomentTrouble(slide: Slide): readonly SlideTrouble[] {
  const scenario = useScenario();
  const moments = useMemo(() => Array.from({ length: countStates(slide) }, (_, step) => step).flatMap((step) => {
    const seconds = slideView(slide, step).replay?.seconds;
    return typeof seconds === 'number' ? [{ step, seconds }] : [];
  }), [slide]);
  const known = useKnown(moments.length > 0);
  return useMemo(() => {
    if (scenario === null) return [];
    const late = moments.filter(({ step, seconds }) => seconds > (endOfRun(scenario, slide, step, known) ?? seconds));
    return [...new Set(late.map(({ seconds }) => seconds))].map((seconds) => ({ kind: 'moment' as const, detail: isolate(String(seconds)) }));
  }, [scenario, slide, moments, known]);
}

/** What the legend lists now. Rebuilt only when something the picture depends on is another. */
import { useEffect, useMemo, useState } from 'react';
import type { Theme } from '../../../scenario/view.ts';
import { buildLegend } from '../../../scene/legend.ts';
import type { LegendEntry } from '../../../scene/legendEntry.ts';
import { planInView, planOf } from '../../../scene/shownPlan.ts';
import { sceneWords } from '../../i18n/sceneWords.ts';
import { useMap, useScenario, useSession, useText, useView } from '../../useStores.ts';

export function useLegendEntries(): readonly LegendEntry[] {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const theme = useSession((session) => session.theme);
  const locale = useSession((session) => session.locale);
  const hiddenLayers = useView((view) => view.hiddenLayers);
  const symbols = useView((view) => view.symbols);
  const scenario = useScenario();
  const postureId = useSession((session) => session.postureId);
  const shownPhases = useSession((session) => session.shownPhases);
  const isDrawing = useSession(({ mode }) => mode === 'sketch' || mode === 'check');
  const answerMarks = useSession((session) => session.answerMarks);
  const map = useMap();
  const groundTurns = useSession((session) => session.groundTurns);
  const answers = useAnswerLegend(theme, answerMarks);
  const entries = useMemo(() => {
    if (baseline === null) return [];
    const { plan, view } = planInView(planOf(scenario, postureId, shownPhases), { camera: null, dates: null, selectedId: null, locale, hiddenLayers, symbols }, isDrawing);
    // As the map has it, which its dress may draw in other colours than the theme.
    const ground = groundTurns === 0 ? null : map?.input().ground;
    return buildLegend({ baseline, view, locale, theme, frame: 'wide', plan, words: sceneWords(t, 0), ...(ground ? { ground } : {}) });
  }, [map, groundTurns, baseline, scenario, postureId, shownPhases, isDrawing, hiddenLayers, symbols, locale, theme, t]);
  return useMemo(() => [...answers, ...entries], [answers, entries]);
}

/** What the swatches stand on where the map is light and the interface is not; null where they agree. */
export function useLegendPaper(): string | null {
  const map = useMap();
  const theme = useSession((session) => session.theme);
  const isLaid = useSession((session) => session.groundTurns) > 0;
  const ground = isLaid ? map?.input().ground : null;
  return ground && ground.theme(theme) !== theme ? ground.palette(theme).land : null;
}

const none: readonly LegendEntry[] = [];

/** What a check and a replay have on the map; fetched when they first have anything there. */
function useAnswerLegend(theme: Theme, marks: readonly string[]): readonly LegendEntry[] {
  const [legend, setLegend] = useState<typeof import('../../../scene/check/answerLegend.ts') | null>(null);
  const isWanted = marks.length > 0 && legend === null;
  useEffect(() => {
    if (isWanted) void import('../../../scene/check/answerLegend.ts').then(setLegend);
  }, [isWanted]);
  return useMemo(() => (legend === null ? none : legend.buildAnswerLegend(theme, marks)), [legend, theme, marks]);
}

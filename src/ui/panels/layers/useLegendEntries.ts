/** What the legend lists now. Rebuilt only when something the picture depends on is another. */
import { useMemo } from 'react';
import { buildLegend } from '../../../scene/legend.ts';
import type { LegendEntry } from '../../../scene/legendEntry.ts';
import { sceneWords } from '../../i18n/sceneWords.ts';
import { useSession, useText, useView } from '../../useStores.ts';

export function useLegendEntries(): readonly LegendEntry[] {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const theme = useSession((session) => session.theme);
  const locale = useSession((session) => session.locale);
  const hiddenLayers = useView((view) => view.hiddenLayers);
  const symbols = useView((view) => view.symbols);
  return useMemo(() => {
    if (baseline === null) return [];
    const view = { camera: null, dates: null, selectedId: null, locale, hiddenLayers, symbols };
    return buildLegend({ baseline, view, locale, theme, frame: 'wide', words: sceneWords(t, baseline) });
  }, [baseline, hiddenLayers, symbols, locale, theme, t]);
}

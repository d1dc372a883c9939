/** The texts of one page: what it shows, as of when, by whom, and what a reader must not take it for. */
import { dataDate } from '../../../baseline/dataDate.ts';
import type { PageTexts } from '../../../export/page/pageRequest.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { isWhollyIllustrative } from '../../../scenario/questions/isWhollyIllustrative.ts';
import type { LegendEntry } from '../../../scene/legendEntry.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate, isolateText } from '../../i18n/isolate.ts';
import type { PageSettings } from '../settings/pageSettings.ts';
import type { PageSource } from './pageSource.ts';

type Source = Pick<PageSource, 'baseline' | 'scenario' | 'postureId' | 'shownPhases' | 'figures' | 'day'>;

/** `isPlanShown`: the plan's layer is on; posture and phases are said only then. */
export function pageTexts(source: Source, settings: Pick<PageSettings, 'title' | 'subtitle'>, shown: { readonly isPlanShown: boolean; readonly legend: readonly LegendEntry[]; readonly sources: readonly string[] }, t: Translate): PageTexts {
  const { baseline, scenario, postureId, figures, day } = source;
  const plan = shown.isPlanShown ? scenario : null;
  const date = dataDate(baseline);
  const posture = plan?.postures.find(({ id }) => id === postureId);
  const own = scenario?.caveat.trim() ?? '';
  const author = scenario?.author.trim() ?? '';
  return {
    title: settings.title ?? ownTitle(scenario, t),
    subtitle: settings.subtitle ?? '',
    // In the page's direction, whatever the planner's words read in.
    caveat: [own === '' ? '' : isolateText(own), t('shell.caveat')].filter((text) => text !== '').join(' · '),
    posture: posture ? t('page.posture', { name: isolateText(posture.name || posture.id) }) : '',
    phase: plan ? phaseText(plan, source.shownPhases, t) : '',
    dataDate: date === null ? t('page.dataDateUnknown') : t('page.dataDate', { date: isolate(date) }),
    illustrative: illustrativeText(plan, shown.legend, t),
    made: author === '' ? t('page.madeOn', { day: isolate(day) }) : t('page.madeBy', { author: isolateText(author), day: isolate(day) }),
    sources: shown.sources,
    figures,
  };
}

export function ownTitle(scenario: Scenario | null, t: Translate): string {
  return scenario?.title.trim() || t('shell.place');
}

function phaseText({ phases }: Scenario, shownPhases: PageSource['shownPhases'], t: Translate): string {
  if (phases.length === 0) return '';
  if (shownPhases === 'all') return t('page.allPhases', { number: isolate(String(phases.length)) });
  const place = phases.findIndex(({ id }) => id === shownPhases.reached);
  const phase = phases[place];
  return phase ? t('page.phase', { number: isolate(String(place + 1)), of: isolate(String(phases.length)), name: isolateText(phase.name || phase.id) }) : t('page.beforePhases');
}

/** Every page says what of it is no claim about a place. */
function illustrativeText(plan: Scenario | null, legend: readonly LegendEntry[], t: Translate): string {
  if (plan && isWhollyIllustrative(plan)) return t('page.whollyIllustrative');
  const isDrawn = legend.some(({ id }) => id.includes('illustrative') || id.startsWith('uncertainty') || id === 'barrier-lowered' || id === 'barrier-stated');
  return isDrawn ? t('page.illustrative') : '';
}

/** New slides of every layout, with first words and numbers in them that come from the plan and from what the screen shows. */
import { planOfSlide } from '../../../scenario/briefing/planOfSlide.ts';
import { readSlideView } from '../../../scenario/briefing/slideView.ts';
import { writeSlideView } from '../../../scenario/briefing/writeSlideView.ts';
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import type { ComparedState, Slide, SlideLayout, SlideView } from '../../../scenario/kinds/slide.ts';
import { slideViewNow } from '../../../store/brief/slideViewNow.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { sourcesOf } from '../made/sourcesSlide.ts';

/** `t` words what is to be written over. */
export function slideFromTemplate(id: string, layout: SlideLayout, scenario: Scenario, t: Translate): Slide {
  const view = writeSlideView(slideViewNow());
  const now = readSlideView(view);
  const shown = stateName(scenario, now);
  const common = { id, notes: '', view, layout, rest: {} } as const;
  switch (layout) {
    // Plan and author stand below it by themselves.
    case 'title': return { ...common, title: scenario.title || t('brief.template.title'), text: '' };
    case 'map-text': return { ...common, title: t('brief.template.statement'), text: pointsOf(scenario, t) };
    case 'map': return { ...common, title: shown || t('brief.template.caption'), text: '' };
    case 'comparison': {
      const other = compared(scenario, now);
      const title = other && shown !== '' && other.label !== '' ? t('brief.template.beside', { one: shown, other: other.label }) : t('brief.template.comparison');
      return { ...common, title, text: '', fields: ['strip'], view: { ...view, against: other ? [other] : [] } };
    }
    case 'figures': return { ...common, title: t('brief.template.figures'), text: '', fields: ['outside', 'inside', 'bollards', 'shut-kilometers'] };
    case 'sources': {
      const sources = sourcesOf(scenario, sessionStore.getState().baseline, scenario.slides.filter(({ isHidden }) => !isHidden), scenario.locale);
      return { ...common, title: t('brief.part.sources'), text: '', ...(sources.length === 0 ? {} : { sources }) };
    }
  }
}

/** The posture that is shown and, where the plan goes by phases, how far it is carried out. */
function stateName(scenario: Scenario, view: SlideView): string {
  const { postureId, shownPhases } = planOfSlide(scenario, view);
  const phase = shownPhases === 'all' ? '' : scenario.phases.find(({ id }) => id === shownPhases.reached)?.name ?? '';
  return [scenario.postures.find(({ id }) => id === postureId)?.name ?? '', phase].filter((name) => name !== '').join(' · ');
}

/** What the plan has, the lines of the data among it, in numbers that stay true, and a point to be written. */
function pointsOf({ features }: Scenario, t: Translate): string {
  const { baseline } = sessionStore.getState();
  const hasLines = (baseline?.barriers.length ?? 0) > 0 || features.filter(isKnown).some(({ properties }) => properties.kind === 'barrier');
  return [...(hasLines ? ['{{lines}}', '{{bollards}}'] : []), t('brief.template.point')].map((point) => `- ${point}`).join('\n');
}

/** Beside the state that is shown: the next posture, else the plan before its first phase. */
function compared({ postures, phases }: Scenario, { postureId }: SlideView): ComparedState | null {
  const at = Math.max(0, postures.findIndex(({ id }) => id === postureId));
  const other = postures[at + 1] ?? postures[at - 1];
  if (other) return { label: other.name, postureId: other.id };
  return phases.length > 0 ? { label: '', phaseId: null } : null;
}

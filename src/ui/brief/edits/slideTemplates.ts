/** New slides of every layout, with the first words and numbers in them, of what the screen shows. */
import type { Slide, SlideLayout } from '../../../scenario/kinds/slide.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { writeSlideView } from '../../../scenario/briefing/writeSlideView.ts';
import { slideViewNow } from '../../../store/brief/slideViewNow.ts';
import type { Translate } from '../../i18n/i18n.ts';

/** `t` words what is to be written over. */
export function slideFromTemplate(id: string, layout: SlideLayout, scenario: Scenario, t: Translate): Slide {
  const view = writeSlideView(slideViewNow());
  const common = { id, notes: '', view, layout, rest: {} } as const;
  switch (layout) {
    case 'title': return { ...common, title: scenario.title || t('brief.template.title'), text: scenario.author };
    case 'map-text': return { ...common, title: t('brief.template.statement'), text: `- ${t('brief.template.point')}\n- ` };
    case 'map': return { ...common, title: t('brief.template.caption'), text: '' };
    case 'comparison': return { ...common, title: t('brief.template.comparison'), text: '', fields: ['strip'], view: { ...view, against: compared(scenario, view) } };
    case 'figures': return { ...common, title: t('brief.template.figures'), text: '', fields: ['outside', 'inside', 'bollards', 'shut-kilometers'] };
    case 'sources': return { ...common, title: t('brief.made.title'), text: '' };
  }
}

/** Beside the posture that is shown, the next one. */
function compared({ postures }: Scenario, view: Slide['view']) {
  const other = postures.find(({ id }) => id !== view['postureId']);
  return other ? [{ label: other.name, postureId: other.id }] : [];
}

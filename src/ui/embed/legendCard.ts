/** The legend over the map, of what it draws now; folded in a small frame. */
import { buildLegend } from '../../scene/legend.ts';
import { isOfAnswers } from '../../scene/legendEntry.ts';
import { planInView, planOf } from '../../scene/shownPlan.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { translator } from '../i18n/i18n.ts';
import { sceneWords } from '../i18n/sceneWords.ts';
import type { Part } from './caption.ts';
import { element } from './element.ts';
import row from '../panels/layers/LegendRow.module.css';
import styles from './Embed.module.css';
import { legendSwatch } from './legendSwatch.ts';
import { openWhere, roomy } from './roomy.ts';

export function createLegend(): Part {
  const summary = element('summary', { class: styles['chip'] ?? '' });
  const list = element('ul', { class: styles['entries'] ?? '', tabindex: '0' });
  const details = element('details', { class: styles['legend'] ?? '', 'data-embed-legend': true }, summary, list);
  // Folded, it is small enough to be passed over when the plan is brought into sight.
  details.addEventListener('toggle', () => details.toggleAttribute('data-covers-map', details.open));
  openWhere(details, roomy.legend);
  details.toggleAttribute('data-covers-map', details.open);
  let drawn: unknown = null;
  return {
    element: details,
    update: () => {
      const { baseline, theme, locale, postureId, shownPhases } = sessionStore.getState();
      const { view } = viewStore.getState();
      const scenario = presentScenario();
      const now = [baseline, theme, locale, postureId, shownPhases, scenario, view.hiddenLayers, view.symbols];
      if (!baseline || (Array.isArray(drawn) && now.every((part, index) => part === (drawn as readonly unknown[])[index]))) return;
      drawn = now;
      const t = translator(locale);
      const shown = planInView(planOf(scenario, postureId, shownPhases), { ...view, camera: null, dates: null, selectedId: null }, false);
      const entries = buildLegend({ baseline, locale, theme, frame: 'wide', plan: shown.plan, view: shown.view, words: sceneWords(t, 0) });
      summary.textContent = t('legend.title');
      list.setAttribute('aria-label', t('legend.title'));
      list.replaceChildren(...entries.flatMap(({ id, layer, swatch }) => (isOfAnswers(id) ? [] : [
        element('li', { class: row['entry'] ?? '', 'data-legend': id }, legendSwatch(swatch, layer === 'uncertainty'), element('span', {}, t(`legend.${id}`))),
      ])));
    },
  };
}

/** An empty scenario in the language of the interface, over the baseline that is loaded. */
import { dataDate } from '../../baseline/dataDate.ts';
import { newId } from '../../offline/newId.ts';
import { createScenario } from '../../scenario/createScenario.ts';
import type { Scenario } from '../../scenario/document.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { translator } from '../i18n/i18n.ts';

export function newScenario(): Scenario {
  const { baseline, locale } = sessionStore.getState();
  return createScenario({
    id: newId(), title: translator(locale)('sketch.untitled'), author: '', modified: new Date().toISOString(),
    baselineVersion: (baseline && dataDate(baseline)) ?? '', locale,
  });
}

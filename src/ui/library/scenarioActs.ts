/** What can be done with the scenario as a whole: the entries of the menu in the panel's head, in their order. One line an act. */
import { openCopy, openNew } from '../../offline/library/openScenario.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { type Translate, translator } from '../i18n/i18n.ts';
import { showPanel } from '../shell/actions.ts';
import { newScenario } from './newScenario.ts';
import { chooseFile, saveToFile } from './scenarioFile.ts';

/** Groups stand apart in the menu, in this order. */
export const actGroups = ['library', 'file', 'document'] as const;

export interface ScenarioAct {
  readonly id: string;
  readonly group: (typeof actGroups)[number];
  readonly label: (t: Translate) => string;
  /** Not offered on a scenario that can only be looked at. */
  readonly isChange?: boolean;
  readonly run: () => void;
}

export const startNew = (): void => void openNew(newScenario());

/** Puts a copy of what is on the table in its place; the original stays in the library as it is there. */
export function workOnCopy(): void {
  const scenario = presentScenario();
  const t = translator(sessionStore.getState().locale);
  if (scenario) void openCopy(scenario, t('library.copyOf', { title: scenario.title }));
}

export const scenarioActs: readonly ScenarioAct[] = [
  { id: 'new', group: 'library', label: (t) => t('library.act.new'), run: startNew },
  { id: 'library', group: 'library', label: (t) => t('library.act.library'), run: () => showPanel('library') },
  { id: 'duplicate', group: 'library', label: (t) => t('library.act.duplicate'), run: workOnCopy },
  { id: 'versions', group: 'library', label: (t) => t('library.act.versions'), run: () => showPanel('versions') },
  { id: 'compare', group: 'library', label: (t) => t('compare.act'), run: () => sessionStore.getState().set({ panel: 'work', workTab: 'differences' }) },
  { id: 'open', group: 'file', label: (t) => t('library.act.open'), run: chooseFile },
  { id: 'save', group: 'file', label: (t) => t('library.act.save'), run: saveToFile },
  { id: 'import', group: 'file', label: (t) => t('transfer.import'), isChange: true, run: () => showPanel('import') },
  { id: 'export', group: 'file', label: (t) => t('transfer.export'), run: () => showPanel('export') },
  { id: 'share', group: 'file', label: (t) => t('share.act'), run: () => showPanel('share') },
  { id: 'compose', group: 'file', label: (t) => t('compose.act'), run: () => showPanel('compose') },
  { id: 'document', group: 'document', label: (t) => t('form.document.act'), run: () => showPanel('document') },
];

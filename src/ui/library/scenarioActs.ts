/** What can be done with the scenario as a whole: the entries of the menu in the panel's head, in their order. One line an act. */
import type { Translate } from '../i18n/i18n.ts';
import { showPanel } from '../shell/actions.ts';
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

export const scenarioActs: readonly ScenarioAct[] = [
  { id: 'open', group: 'file', label: (t) => t('library.act.open'), run: chooseFile },
  { id: 'save', group: 'file', label: (t) => t('library.act.save'), run: saveToFile },
  { id: 'import', group: 'file', label: (t) => t('transfer.import'), isChange: true, run: () => showPanel('import') },
  { id: 'export', group: 'file', label: (t) => t('transfer.export'), run: () => showPanel('export') },
];

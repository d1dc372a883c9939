/** Actions on scenarios as a whole: those of the menu in the panel's head, and copies of the samples. */
import { offeredLanguages, samples } from '../../scenario/samples/sampleList.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { openSample } from '../library/openSample.ts';
import { type ScenarioAct, scenarioActs } from '../library/scenarioActs.ts';
import { fileChooser } from '../library/scenarioFile.ts';
import { showMode } from '../shell/top/showMode.ts';
import type { Command, CommandContext } from './command.ts';
import { pressWhenDrawn } from './pressWhenDrawn.ts';

/** What the palette has under another name already: the tables, and what is sent. */
const elsewhere: ReadonlySet<string> = new Set(['compare', 'share', 'compose']);
/** What needs no plan on the table. */
const always: ReadonlySet<string> = new Set(['new', 'library', 'open']);

/** The chooser of files stands in the planner's panel. */
function run(act: ScenarioAct): void {
  if (act.id === 'open' && fileChooser.current === null) {
    showMode('sketch');
    pressWhenDrawn('[data-open-scenario]');
  } else act.run();
}

async function openCopyOf(sample: (typeof samples)[number]): Promise<void> {
  const [language = 'en'] = offeredLanguages(sessionStore.getState().locale);
  if (!await openSample(sample, language)) sessionStore.getState().set({ notice: 'part-missing' });
}

export function fileCommands({ scenario, isReadOnly, isLooking }: CommandContext): readonly Command[] {
  return [
    ...scenarioActs
      .filter(({ id, isChange }) => !elsewhere.has(id) && (scenario !== null || always.has(id)) && !(isReadOnly && isChange) && !(isLooking && id === 'versions'))
      .map((act): Command => ({ id: `scenario-${act.id}`, group: 'files', label: act.id === 'duplicate' ? (t) => t('commands.duplicateScenario') : act.label, run: () => run(act) })),
    ...samples.map((sample): Command => ({
      id: `sample-${sample.id}`, group: 'files', label: (t, locale) => t('library.openCopyOf', { title: sample.title[locale] }), run: () => void openCopyOf(sample),
    })),
  ];
}

/** Saving the scenario on the table to a file, and the chooser that opens one: asked for by the menu, a button and a notice alike. */
import { createRef } from 'react';
import { fileNameOf } from '../../offline/fileNameOf.ts';
import { saveFile } from '../../offline/saveFile.ts';
import { changeDocument } from '../../scenario/commands/document/changeDocument.ts';
import { setView } from '../../scenario/commands/document/setView.ts';
import { writeScenario } from '../../scenario/writeScenario.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { shownView } from '../../store/savedView.ts';

/** The chooser of the panel; null while the panel is closed. */
export const fileChooser = createRef<HTMLInputElement>();

export const chooseFile = (): void => fileChooser.current?.click();

/** With the view as it is now, which is no change of the plan. Nothing where no scenario is open. */
export function saveToFile(): void {
  const scenario = presentScenario();
  if (!scenario) return;
  saveFile(fileNameOf(scenario.title, '.cordon.geojson'), writeScenario(setView(changeDocument(scenario, { modified: new Date().toISOString() }), shownView())), 'application/geo+json');
  scenarioStore.getState().markSaved();
}

/** Saving the scenario on the table to a file, and the chooser that opens one: asked for by the menu, a button and a notice alike. */
import { createRef } from 'react';
import { saveFile } from '../../offline/saveFile.ts';
import { changeDocument } from '../../scenario/commands/document/changeDocument.ts';
import { writeScenario } from '../../scenario/writeScenario.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';

/** The chooser of the panel; null while the panel is closed. */
export const fileChooser = createRef<HTMLInputElement>();

export const chooseFile = (): void => fileChooser.current?.click();

/** Signs that some file system or other does not take in a name. */
const fileNameOf = (title: string) => `${title.replaceAll(/[\\/:*?"<>|]/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 80) || 'scenario'}.cordon.geojson`;

/** Nothing where no scenario is open. */
export function saveToFile(): void {
  const scenario = presentScenario();
  if (!scenario) return;
  saveFile(fileNameOf(scenario.title), writeScenario(changeDocument(scenario, { modified: new Date().toISOString() })), 'application/geo+json');
  scenarioStore.getState().markSaved();
}

/** A scenario file as it is, a newer release's too, or the scenario that a picture carries: what this one does not know travels untouched. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Scenario } from '../../scenario/document.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { decodeText } from '../../share/formats/decodeText.ts';
import { describeRefusal } from '../describeImport.ts';
import { readPicture } from '../readPicture.ts';
import { describeScenarioProblem, describeScenarioRefusal } from '../describeScenarioProblem.ts';
import type { Terminal } from '../terminal.ts';

/** Null after saying why there is none. */
export async function readPlan(input: string, terminal: Terminal): Promise<Scenario | null> {
  const bytes = await readFile(resolve(terminal.folder, input)).catch(() => null);
  if (bytes === null) {
    terminal.err(`${input}: the file could not be read.`);
    return null;
  }
  const picture = readPicture(bytes);
  if (picture?.ok === false) {
    terminal.err(describeRefusal(input, picture.reason, ''));
    return null;
  }
  const parsed = parseScenario(picture?.text ?? decodeText(bytes).text);
  if (!parsed.ok) {
    terminal.err(describeScenarioRefusal(input, parsed.reason, parsed.at, parsed.detail));
    return null;
  }
  for (const problem of parsed.problems) terminal.err(describeScenarioProblem(input, problem));
  return parsed.scenario;
}

/** A scenario file as it is, a newer release's too: what this one does not know travels untouched. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Scenario } from '../../scenario/document.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { decodeText } from '../../share/formats/decodeText.ts';
import { describeScenarioProblem, describeScenarioRefusal } from '../describeScenarioProblem.ts';
import type { Terminal } from '../terminal.ts';

/** Null after saying why there is none. */
export async function readPlan(input: string, terminal: Terminal): Promise<Scenario | null> {
  const text = await readFile(resolve(terminal.folder, input)).then((bytes) => decodeText(bytes).text, () => null);
  if (text === null) {
    terminal.err(`${input}: the file could not be read.`);
    return null;
  }
  const parsed = parseScenario(text);
  if (!parsed.ok) {
    terminal.err(describeScenarioRefusal(input, parsed.reason, parsed.at, parsed.detail));
    return null;
  }
  for (const problem of parsed.problems) terminal.err(describeScenarioProblem(input, problem));
  return parsed.scenario;
}

/** Puts a scenario file on the table; what was there stays in the library. */
import { openFile } from '../../offline/library/openScenario.ts';
import { readScenarioFile } from '../../offline/library/readScenarioFile.ts';

/** False where it cannot be opened; nothing changes then. */
export async function openScenario(file: Blob): Promise<boolean> {
  const parsed = await readScenarioFile(file);
  if (!parsed?.ok) return false;
  await openFile(parsed);
  return true;
}

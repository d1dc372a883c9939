/** Puts a scenario file on the table; what was there stays in the library. */
import { openFile } from '../../offline/library/openScenario.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';

/** False where it cannot be opened; nothing changes then. */
export async function openScenario(file: Blob): Promise<boolean> {
  const text = await file.text().catch(() => null);
  const parsed = text === null ? null : parseScenario(text);
  if (!parsed?.ok) return false;
  await openFile(parsed);
  return true;
}

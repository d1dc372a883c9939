/** A password from stdin, where no list of processes and no history shows it. */
import type { Terminal } from '../terminal.ts';

/** The first line; '' where nothing came. */
export async function readPassword(terminal: Terminal): Promise<string> {
  const text = await terminal.readInput?.() ?? '';
  return text.split(/\r?\n/, 1)[0] ?? '';
}

/** `open <link> [--password-stdin]`: the document a link holds to stdout, as a scenario file; why it does not open, or what was mended, to stderr. */
import { parseArgs } from 'node:util';
import { writeScenario } from '../../scenario/writeScenario.ts';
import { openLink } from '../../share/link/openLink.ts';
import { describeScenarioProblem } from '../describeScenarioProblem.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { describeFlags, describeRefusedLink } from './describeLink.ts';
import { readPassword } from './readPassword.ts';

const usage = 'Usage: open <link> [--password-stdin], where the link is a whole address or what stands in it from the # on';

/** 0 opened, 3 where the link does not open, 4 wrong usage. */
export async function open(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(argv);
  if (!options) {
    terminal.err(usage);
    return exitCodes.usage;
  }
  const password = options.hasPassword ? await readPassword(terminal) : '';
  // An address has its fragment behind the first #.
  const opened = await openLink(options.link.slice(options.link.indexOf('#') + 1), { password });
  if (!opened.ok) {
    terminal.err(describeRefusedLink('link', opened));
    return exitCodes.unreadable;
  }
  for (const problem of opened.problems) terminal.err(describeScenarioProblem('link', problem));
  for (const line of describeFlags(opened.flags, opened.isReadOnly)) terminal.err(line);
  terminal.out(writeScenario(opened.scenario).trimEnd());
  return exitCodes.good;
}

function readOptions(argv: readonly string[]): { readonly link: string; readonly hasPassword: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: { 'password-stdin': { type: 'boolean', default: false } }, allowPositionals: true });
    const [link, ...more] = positionals;
    return link === undefined || more.length > 0 ? null : { link, hasPassword: values['password-stdin'] };
  } catch {
    return null;
  }
}

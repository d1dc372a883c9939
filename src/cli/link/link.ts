/**
 * `link <scenario> [--password-stdin] [--without notes,slides] [--look-only]`: the plan as a link, all that stands behind an address, to stdout; its length and
 * what does not travel go to stderr.
 */
import { parseArgs } from 'node:util';
import { isWhollyIllustrative } from '../../scenario/questions/isWhollyIllustrative.ts';
import { withoutRoads } from '../../share/audience/sharedPlan.ts';
import { type Leavable, leavable, leaveOut } from '../../share/link/leave/leaveOut.ts';
import { withholdSensitive } from '../../share/link/leave/withholdSensitive.ts';
import { writeLink } from '../../share/link/writeLink.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { describeIllustrative, describeLength, describeRefusedLink, describeRoads, describeWithheld } from './describeLink.ts';
import { readPassword } from './readPassword.ts';
import { readPlan } from './readPlan.ts';

const usage = 'Usage: link <plan.cordon.geojson> [--password-stdin] [--without notes,slides] [--look-only]';

interface Options {
  readonly plan: string;
  readonly without: readonly Leavable[];
  readonly hasPassword: boolean;
  readonly isLookOnly: boolean;
}

/** 0 written, 1 too large for a link, 3 where the file cannot be read, 4 wrong usage. */
export async function link(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(argv);
  const password = options?.hasPassword ? await readPassword(terminal) : '';
  if (!options || (options.hasPassword && password === '')) {
    terminal.err(options ? 'No password came on stdin.' : usage);
    return exitCodes.usage;
  }
  const plan = await readPlan(options.plan, terminal);
  if (!plan) return exitCodes.unreadable;
  const lacksNotes = options.without.includes('notes');
  const left = leaveOut(withoutRoads(plan), options.without);
  if (plan.network) terminal.err(describeRoads(options.plan, plan.network.name));
  const { scenario, withheld } = password === '' ? withholdSensitive(left) : { scenario: left, withheld: null };
  for (const line of withheld ? describeWithheld(options.plan, withheld) : []) terminal.err(line);
  const written = await writeLink(scenario, { isLookOnly: options.isLookOnly, lacksNotes, password });
  if (!written.ok) {
    terminal.err(describeRefusedLink(options.plan, written));
    return exitCodes.no;
  }
  if (withheld && isWhollyIllustrative(plan)) terminal.err(describeIllustrative(options.plan));
  terminal.err(describeLength(options.plan, written.fragment.length));
  terminal.out(`#${written.fragment}`);
  return exitCodes.good;
}

function readOptions(argv: readonly string[]): Options | null {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options: { 'password-stdin': flag, 'look-only': flag, without: { type: 'string', default: '' } }, allowPositionals: true });
    const [plan, ...more] = positionals;
    const named = values.without === '' ? [] : values.without.split(',');
    const without = leavable.filter((part) => named.includes(part));
    return plan === undefined || more.length > 0 || without.length !== new Set(named).size ? null : { plan, without, hasPassword: values['password-stdin'], isLookOnly: values['look-only'] };
  } catch {
    return null;
  }
}

/** What is rendered: the plan of a file or of a link, or a plain view. What is too sensitive for a picture is taken out and named. */
import type { Scenario } from '../../scenario/document.ts';
import { withholdSensitive } from '../../share/link/leave/withholdSensitive.ts';
import { openLink } from '../../share/link/openLink.ts';
import { parseViewHash } from '../../share/viewHash.ts';
import { describeScenarioProblem } from '../describeScenarioProblem.ts';
import { describeFlags, describeRefusedLink } from '../link/describeLink.ts';
import { readPlan } from '../link/readPlan.ts';
import type { Terminal } from '../terminal.ts';

export interface RenderInput {
  /** Null for a plain view. */
  readonly scenario: Scenario | null;
  /** With its `#`; '' for a plan. */
  readonly viewHash: string;
  /** Whether what a check answers of `scenario` is true of the plan that was given. */
  readonly hasAnswers: boolean;
}

/** A file of this name may exist, but none that a plan is kept in begins so. */
const isLink = (input: string) => /^(https?:\/\/[^#]*)?#/i.test(input) || /^1[a-z]*\.[\w-]+$/.test(input);

/** Null after saying why there is nothing. */
export async function readRenderInput(input: string, password: string, terminal: Terminal): Promise<RenderInput | null> {
  if (!isLink(input)) return guarded(input, await readPlan(input, terminal), terminal);
  const fragment = input.slice(input.indexOf('#') + 1);
  if (/^v\d/.test(fragment)) {
    const view = parseViewHash(fragment);
    if (view.ok) return { scenario: null, viewHash: `#${fragment}`, hasAnswers: false };
    terminal.err(`link: the view cannot be read at "${view.at}".`);
    return null;
  }
  const opened = await openLink(fragment, { password });
  if (!opened.ok) {
    terminal.err(describeRefusedLink('link', opened));
    return null;
  }
  for (const problem of opened.problems) terminal.err(describeScenarioProblem('link', problem));
  for (const line of describeFlags(opened.flags, opened.isReadOnly)) terminal.err(line);
  return guarded('link', opened.scenario, terminal);
}

function guarded(name: string, whole: Scenario | null, terminal: Terminal): RenderInput | null {
  if (whole === null) return null;
  const { scenario, withheld: { places, states, times } } = withholdSensitive(whole);
  for (const [number, what] of [[places, 'places of held properties'], [states, 'failed and repair states'], [times, 'reaction times']] as const) {
    if (number > 0) terminal.err(`${name}: ${what} stay out of pictures (${number}).`);
  }
  return { scenario, viewHash: '', hasAnswers: states === 0 };
}

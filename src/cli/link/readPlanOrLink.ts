/** What a verb is given: the plan of a file, of a picture or of a link, or the plain view of an address. */
import type { Scenario } from '../../scenario/document.ts';
import { openLink } from '../../share/link/openLink.ts';
import { parseViewHash } from '../../share/viewHash.ts';
import { describeScenarioProblem } from '../describeScenarioProblem.ts';
import type { Terminal } from '../terminal.ts';
import { describeFlags, describeRefusedLink } from './describeLink.ts';
import { readPlan } from './readPlan.ts';

export interface GivenPlan {
  /** What it is called in sentences. */
  readonly name: string;
  /** Null for a plain view. */
  readonly scenario: Scenario | null;
  /** With its `#`; '' for a plan. */
  readonly viewHash: string;
  /** Its sender left the notes out. */
  readonly lacksNotes: boolean;
}

/** A file of this name may exist, but none that a plan is kept in begins so. */
const isLink = (input: string) => /^(https?:\/\/[^#]*)?#/i.test(input) || /^1[a-z]*\.[\w-]+$/.test(input);

/** Null after saying why there is nothing. */
export async function readPlanOrLink(input: string, password: string, terminal: Terminal): Promise<GivenPlan | null> {
  if (!isLink(input)) {
    const scenario = await readPlan(input, terminal);
    return scenario && { name: input, scenario, viewHash: '', lacksNotes: false };
  }
  const name = 'link';
  const fragment = input.slice(input.indexOf('#') + 1);
  if (/^v\d/.test(fragment)) {
    const view = parseViewHash(fragment);
    if (view.ok) return { name, scenario: null, viewHash: `#${fragment}`, lacksNotes: false };
    terminal.err(`link: the view cannot be read at "${view.at}".`);
    return null;
  }
  const opened = await openLink(fragment, { password });
  if (!opened.ok) {
    terminal.err(describeRefusedLink(name, opened));
    return null;
  }
  for (const problem of opened.problems) terminal.err(describeScenarioProblem(name, problem));
  for (const line of describeFlags(opened.flags, opened.isReadOnly)) terminal.err(line);
  return { name, scenario: opened.scenario, viewHash: '', lacksNotes: opened.flags.lacksNotes };
}

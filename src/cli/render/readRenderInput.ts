/** What is rendered: the plan of a file or of a link, or a plain view. What is too sensitive for a picture is taken out and named. */
import type { Scenario } from '../../scenario/document.ts';
import { withholdSensitive } from '../../share/link/leave/withholdSensitive.ts';
import { describeStaysOut } from '../link/describeLink.ts';
import { readPlanOrLink } from '../link/readPlanOrLink.ts';
import type { Terminal } from '../terminal.ts';

export interface RenderInput {
  /** Null for a plain view. */
  readonly scenario: Scenario | null;
  /** With its `#`; '' for a plan. */
  readonly viewHash: string;
  /** Whether what a check answers of `scenario` is true of the plan that was given. */
  readonly hasAnswers: boolean;
}

/** Null after saying why there is nothing. */
export async function readRenderInput(input: string, password: string, terminal: Terminal): Promise<RenderInput | null> {
  const given = await readPlanOrLink(input, password, terminal);
  if (!given) return null;
  if (!given.scenario) return { scenario: null, viewHash: given.viewHash, hasAnswers: false };
  const { scenario, withheld } = withholdSensitive(given.scenario);
  for (const line of describeStaysOut(given.name, withheld, 'of pictures')) terminal.err(line);
  return { scenario, viewHash: '', hasAnswers: withheld.states === 0 };
}

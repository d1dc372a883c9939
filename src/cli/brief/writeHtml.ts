/** The briefing as one HTML file that opens from disk: the app's own single page with the plan put inside. No browser is needed for it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeSingleFile } from '../../export/html/makeSingleFile.ts';
import type { Scenario } from '../../scenario/document.ts';
import { writeScenario } from '../../scenario/writeScenario.ts';
import { everybody } from '../../share/audience/audience.ts';
import { shareEverything, sharedPlan } from '../../share/audience/sharedPlan.ts';
import { describeStaysOut } from '../link/describeLink.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import type { BriefOptions } from './briefOptions.ts';

/** Says what stays out, and why nothing is written. */
export async function writeHtml(scenario: Scenario, lacksNotes: boolean, { input, out, hasNotes, hasSensitive, locale, title }: BriefOptions, terminal: Terminal): Promise<ExitCode> {
  const { scenario: plan, withheld } = sharedPlan(scenario, { ...shareEverything, audience: { ...everybody, hasNotes } }, hasSensitive);
  for (const line of describeStaysOut(input, withheld, 'of the file unless --with-sensitive asks for them')) terminal.err(line);
  if (plan.slides.length === 0) terminal.err(`${input}: it has no slides; the file opens its plan.`);
  const markup = terminal.app === undefined ? null : await readFile(join(terminal.app, 'cordon.html'), 'utf8').catch(() => null);
  const called = title ?? plan.title;
  const parts = markup === null ? null : makeSingleFile(markup, { text: writeScenario(plan), id: plan.id, locale: locale ?? plan.locale, lacksNotes: lacksNotes || !hasNotes, title: called === '' ? 'Cordon' : called });
  if (!parts) {
    terminal.err('brief puts the plan into the built app, and there is none: run it as npm run -s cordon -- brief, which builds it.');
    return exitCodes.no;
  }
  await writeFile(resolve(terminal.folder, out), parts.join(''));
  return exitCodes.good;
}

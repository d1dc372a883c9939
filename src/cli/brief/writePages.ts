/** The briefing as pages or as editable slides: made by the app's own code in the app's own page, in a browser without a window. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scenario } from '../../scenario/document.ts';
import { writeScenario } from '../../scenario/writeScenario.ts';
import { withholdSensitive } from '../../share/link/leave/withholdSensitive.ts';
import { describeStaysOut } from '../link/describeLink.ts';
import { describeNoPicture } from '../render/describeRender.ts';
import { drawInBrowser } from '../render/drawInBrowser.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import type { BriefOptions } from './briefOptions.ts';
import { describeSlides } from './describeSlides.ts';

/** Says what stays out, what is under way, and why nothing is written. */
export async function writePages(scenario: Scenario, { input, out, kind, pages, steps, hasHidden, hasNotes, title, locale, theme, dpi }: BriefOptions, path: string, terminal: Terminal): Promise<ExitCode> {
  if (!scenario.slides.some(({ isHidden }) => hasHidden || !isHidden)) {
    terminal.err(`${input}: it has no slides${scenario.slides.length > 0 ? ' that are shown' : ''}, so there is no page to make.`);
    return exitCodes.noData;
  }
  for (const line of describeStaysOut(input, withholdSensitive(scenario).withheld, 'of pictures')) terminal.err(line);
  const { app, browser } = terminal;
  const isThere = app !== undefined && await stat(join(app, 'index.html')).then(() => true, () => false);
  if (!isThere || browser === undefined) {
    terminal.err(isThere
      ? 'brief draws with Chrome or Chromium, and none was found: install one, or set CORDON_CHROMIUM to the path of one.'
      : 'brief draws with the built app, and there is none: run it as npm run -s cordon -- brief, which builds it.');
    return exitCodes.no;
  }
  const named = title === null ? scenario : { ...scenario, title };
  try {
    const made = await drawInBrowser({
      app, browser, paths: [path], onProgress: describeSlides(out, terminal.err),
      order: { handout: kind === 'pptx' ? 'pptx' : pages, planText: writeScenario(named), locale, theme, hasNotes, hasHidden, steps, dpi },
    });
    if (made.ok) return exitCodes.good;
    terminal.err(describeNoPicture(out, made, dpi));
  } catch (error) {
    terminal.err(describeNoPicture(out, { reason: 'failed', largestDpi: null }, dpi, error instanceof Error ? error.message : ''));
  }
  return exitCodes.no;
}

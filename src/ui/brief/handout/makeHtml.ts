/**
 * The plan and its briefing as one HTML file that opens from disk: the app's own single file, with the plan put inside. The app in many files fetches
 * that page from beside itself when one is asked for; a single file is made of what it was itself before anything was drawn.
 */
import { makeSingleFile } from '../../../export/html/makeSingleFile.ts';
import { ownMarkup } from '../../../offline/inside/ownMarkup.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Locale } from '../../../scenario/view.ts';
import { writeScenario } from '../../../scenario/writeScenario.ts';
import { type ShareChoices, sharedPlan } from '../../../share/audience/sharedPlan.ts';

export interface HtmlWishes {
  /** What of the plan goes along. `audience.hasNotes` is whether the presenter's notes do. */
  readonly choices: ShareChoices;
  /** Whatever is sensitive goes along too: only where the planner said so after it was named. */
  readonly hasSensitive: boolean;
  /** What the file begins in. */
  readonly locale: Locale;
  /** What the file is called in a browser's bar. */
  readonly title: string;
}

/** `no-page`: the page to be filled could not be had, or is of something else. */
export type MadeHtml = { readonly ok: true; readonly blob: Blob } | { readonly ok: false; readonly reason: 'no-page' };

export async function makeHtml(scenario: Scenario, { choices, hasSensitive, locale, title }: HtmlWishes): Promise<MadeHtml> {
  const plan = sharedPlan(scenario, choices, hasSensitive).scenario;
  const markup = ownMarkup() ?? await fetchPage();
  const parts = markup === null ? null : makeSingleFile(markup, { text: writeScenario(plan), id: scenario.id, locale, lacksNotes: !choices.audience.hasNotes, title });
  return parts ? { ok: true, blob: new Blob([...parts], { type: 'text/html;charset=utf-8' }) } : { ok: false, reason: 'no-page' };
}

async function fetchPage(): Promise<string | null> {
  try {
    const response = await fetch('./cordon.html');
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

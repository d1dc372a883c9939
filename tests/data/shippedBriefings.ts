/** The briefings that come with the app, read from the working copy, for the tests of what they say. */
import { readFile } from 'node:fs/promises';
import type { Scenario, Slide } from '../../src/scenario/document.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { type BriefingId, briefingFile } from '../../src/scenario/samples/briefingList.ts';
import type { SampleLanguage } from '../../src/scenario/samples/sampleList.ts';

export const briefingFolder = new URL('../../data/briefings/', import.meta.url);

export async function readBriefingText(id: BriefingId, locale: SampleLanguage): Promise<string> {
  return readFile(new URL(briefingFile(id, locale), briefingFolder), 'utf8');
}

export async function readBriefing(id: BriefingId, locale: SampleLanguage = 'en'): Promise<Scenario> {
  const parsed = parseScenario(await readBriefingText(id, locale));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.scenario;
}

/** What is read on the screen, a text a state; notes apart. */
export function textsOfSlide({ title, text, steps = [], callouts = [], chart, section }: Slide): readonly string[] {
  return [
    title, text, ...steps.flatMap((step) => [step.title ?? '', step.text ?? '']), ...callouts.map((callout) => callout.text), section ?? '',
    chart?.title ?? '', ...(chart?.categories ?? []), ...(chart?.series ?? []).map(({ name }) => name),
  ].filter((one) => one !== '');
}

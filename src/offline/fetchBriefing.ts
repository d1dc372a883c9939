/** The text of a briefing that comes with the app, in the language of the reader; `parseScenario` reads it like any other file. */
import { type BriefingId, briefingFile } from '../scenario/samples/briefingList.ts';
import type { Locale } from '../scenario/view.ts';
import { fetchBeside } from './inside/fetchBeside.ts';

/** Null where it did not come. */
export async function fetchBriefing(id: BriefingId, locale: Locale): Promise<string | null> {
  try {
    const response = await fetchBeside(`briefings/${briefingFile(id, locale)}`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** The text of a briefing that comes with the app, in one of its languages; `parseScenario` reads it like any other file. */
import { type BriefingId, briefingFile } from '../../scenario/samples/briefingList.ts';
import type { SampleLanguage } from '../../scenario/samples/sampleList.ts';
import { fetchBeside } from '../inside/fetchBeside.ts';

/** Null where it did not come. */
export async function fetchBriefing(id: BriefingId, language: SampleLanguage): Promise<string | null> {
  try {
    const response = await fetchBeside(`briefings/${briefingFile(id, language)}`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** A sample scenario's text from beside the page, in the language of the reader; `parseScenario` reads it like any other file. */
import { type SampleId, sampleFile } from '../scenario/samples/sampleList.ts';
import type { Locale } from '../scenario/view.ts';
import { fetchBeside } from './inside/fetchBeside.ts';

/** Null where it did not come. */
export async function fetchSample(id: SampleId, locale: Locale): Promise<string | null> {
  try {
    const response = await fetchBeside(`scenarios/${sampleFile(id, locale)}`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** A sample scenario's text from beside the page, in one of its languages; `parseScenario` reads it like any other file. */
import { type SampleId, sampleFile, type SampleLanguage } from '../../scenario/samples/sampleList.ts';
import { fetchBeside } from '../inside/fetchBeside.ts';

/** Null where it did not come. */
export async function fetchSample(id: SampleId, language: SampleLanguage): Promise<string | null> {
  try {
    const response = await fetchBeside(`scenarios/${sampleFile(id, language)}`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

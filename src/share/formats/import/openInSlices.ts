/** Reads a scenario where the reading stops nobody, and hands its features out a slice at a time: received in one piece, thousands would stop the receiver. */
import type { Scenario } from '../../../scenario/document.ts';
import { parseScenario, type ParsedScenario } from '../../../scenario/parseScenario.ts';

/** A slice is taken in one task of the page: some milliseconds of it, as in an import. */
const sliceFeatures = 400;

/** What came of it, the scenario without its features: those have gone to `onSlice` in their order when this resolves. */
export async function openInSlices(text: string, onSlice: (features: Scenario['features']) => Promise<void> | void): Promise<ParsedScenario> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return parsed;
  const { features } = parsed.scenario;
  for (let from = 0; from < features.length; from += sliceFeatures) await onSlice(features.slice(from, from + sliceFeatures));
  return { ...parsed, scenario: { ...parsed.scenario, features: [] } };
}

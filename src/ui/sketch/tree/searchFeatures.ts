/** Search within the plan: every word typed stands somewhere in a feature's name, kind, group or text, in either script's spellings. */
import { foldWords } from '../../../baseline/search/foldText.ts';
import type { ScenarioFeature } from '../../../scenario/document.ts';

/** `wordsOf` gives the text of a feature that is searched. An empty query finds everything. */
export function createSearch(wordsOf: (feature: ScenarioFeature) => string): (query: string) => (feature: ScenarioFeature) => boolean {
  const folded = new WeakMap<ScenarioFeature, string>();
  const textOf = (feature: ScenarioFeature) => {
    const kept = folded.get(feature);
    if (kept !== undefined) return kept;
    const text = foldWords(wordsOf(feature)).join(' ');
    folded.set(feature, text);
    return text;
  };
  return (query) => {
    const words = foldWords(query);
    return (feature) => words.every((word) => textOf(feature).includes(word));
  };
}

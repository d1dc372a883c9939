/** Keeps the rows in which every word of the filter occurs, whatever its case, accents or letter variants. */
import type { BaselineFeature } from '../../../baseline/baseline.ts';
import { foldWords } from '../../../baseline/search/foldText.ts';

export function filterFeatures(
  features: readonly BaselineFeature[],
  query: string,
  textsOf: (feature: BaselineFeature) => readonly string[],
): readonly BaselineFeature[] {
  const words = foldWords(query);
  if (words.length === 0) return features;
  return features.filter((feature) => {
    const { name } = feature.properties;
    const text = foldWords([feature.id, name.en, name.ar, name.fa, ...textsOf(feature)].join(' ')).join(' ');
    return words.every((word) => text.includes(word));
  });
}

/** What a feature is called by its kind: the category where it has one, else the word of its kind. */
import type { BaselineFeature } from '../../baseline/baseline.ts';
import type { Translate } from '../i18n/i18n.ts';

export function categoryWords({ properties }: BaselineFeature, t: Translate): string {
  switch (properties.kind) {
    case 'facility': return t(`terms.category.${properties.category}`);
    case 'incident': return t(`terms.incident.${properties.category}`);
    case 'road': return t(`terms.roadClass.${properties.class}`);
    case 'barrier': return t(`terms.barrier.${properties.barrier}`);
    default: return t(`terms.kind.${properties.kind}`);
  }
}

/** "Facility · Palace", or the kind alone where there is nothing to add. */
export function kindWords(feature: BaselineFeature, t: Translate): string {
  const kind = t(`terms.kind.${feature.properties.kind}`);
  const category = categoryWords(feature, t);
  return category === kind ? kind : `${kind} · ${category}`;
}

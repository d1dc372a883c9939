/** How a feature's position is worded: never surer than the data, and an illustrative place always says that it is not one. */
import type { BaselineFeature } from '../../../../baseline/baseline.ts';
import type { Translate } from '../../../i18n/i18n.ts';

export function distanceWords(meters: number, t: Translate): string {
  return meters < 1000
    ? t('inspector.meters', { value: Math.round(meters) })
    : t('inspector.kilometers', { value: Math.round(meters / 100) / 10 });
}

/** One phrase, without a full stop. */
export function positionWords({ geometry, properties }: BaselineFeature, t: Translate): string {
  const { position, precisionMeters } = properties;
  if (geometry === null) return unmappedWords(properties, t);
  if (position === 'illustrative') return illustrativeWords(properties, t);
  const word = t(`terms.position.${position}`);
  if (position === 'unlocated') return word;
  return precisionMeters === null
    ? t('inspector.precisionNotStated', { position: word })
    : t('inspector.positionWithin', { position: word, distance: distanceWords(precisionMeters, t) });
}

function unmappedWords(properties: BaselineFeature['properties'], t: Translate): string {
  if (properties.kind === 'held-property') return t('inspector.unlocatedHeld');
  if (properties.kind !== 'incident') return t('inspector.unlocated');
  if (properties.category === 'assassination') return t('inspector.neverMapped');
  return t(properties.placeStated === null ? 'inspector.listedNoPlace' : 'inspector.listedOnly');
}

function illustrativeWords(properties: BaselineFeature['properties'], t: Translate): string {
  switch (properties.kind) {
    case 'barrier': return t('inspector.illustrativeLine');
    case 'incident': return t('inspector.illustrativeIncident');
    case 'road':
    case 'junction': return t('inspector.illustrativeRoad');
    case 'zone':
    case 'neighbourhood':
    case 'water': return t('inspector.illustrativeArea');
    default: return withRadius(properties.precisionMeters, t);
  }
}

function withRadius(meters: number | null, t: Translate): string {
  const words = t('inspector.illustrativePlace');
  return meters === null ? words : `${words}${t('inspector.semicolon')} ${t('inspector.somewhereWithin', { distance: distanceWords(meters, t) })}`;
}

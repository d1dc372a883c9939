/** What a field of the table says in the language in use. */
import type { BaselineFeature } from '../../../baseline/baseline.ts';
import type { Locale } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { categoryWords } from '../featureWords.ts';
import { type FieldId, fieldValue } from './tableFields.ts';
import { printed } from '../../i18n/printed.ts';

export interface TableWords {
  readonly t: Translate;
  readonly locale: Locale;
  /** Names of the features that a field may point at. */
  readonly names: ReadonlyMap<string, string>;
}

export function fieldText(feature: BaselineFeature, field: FieldId, { t, locale, names }: TableWords): string {
  const { properties } = feature;
  const value = fieldValue(feature, field);
  if (value === null) return field === 'assumed' ? '' : t('terms.notStated');
  switch (field) {
    case 'name': return properties.name[locale];
    case 'category':
    case 'class': return categoryWords(feature, t);
    case 'position': return t(`terms.position.${properties.position}`);
    case 'confidence': return t(`terms.confidence.${properties.confidence}`);
    case 'mapped':
    case 'inZone': return t(value === 'yes' ? 'terms.yes' : 'terms.no');
    case 'neighbourhood':
    case 'serves': return names.get(String(value)) ?? String(value);
    case 'status': return properties.kind === 'held-property' ? t(`terms.heldStatus.${properties.status}`) : '';
    case 'set': return properties.kind === 'barrier' ? t(`terms.set.${properties.set}`) : '';
    case 'controlGroup':
    case 'powerGroup': return properties.kind === 'barrier' ? properties[`${field}Name`][locale] : '';
    case 'currentState': return t('inspector.checkpointState');
    case 'placeStated': return properties.kind === 'incident' ? properties.placeStated?.[locale] ?? '' : '';
    case 'assumed': return properties.kind === 'road' ? properties.assumed.map((name) => t(`table.assumable.${name}`)).join(t('inspector.comma') + ' ') : '';
    case 'id': return String(value);
    default: return printed(String(value), locale);
  }
}

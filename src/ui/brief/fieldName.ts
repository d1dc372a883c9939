/** What a number from the analysis is called. */
import { slideFields } from '../../scenario/kinds/slide.ts';
import type { Translate } from '../i18n/i18n.ts';

/** The id itself where it is of a later release. */
export function fieldName(t: Translate, id: string): string {
  const known = slideFields.find((field) => field === id);
  return known ? t(`fields.name.${known}`) : id;
}

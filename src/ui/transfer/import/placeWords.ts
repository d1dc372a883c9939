/** Where in a file something stands, in the words of its format and the language of the interface. */
import type { ForeignPlace } from '../../../share/formats/foreign.ts';
import type { Translate } from '../../i18n/i18n.ts';

/** `Placemark 3, part 2 “Gate”`. Null is the file as a whole. */
export function placeWords(t: Translate, at: ForeignPlace | null): string {
  if (at === null) return t('transfer.wholeFile');
  const place = t(`transfer.place.${at.unit}`, { number: at.number });
  const whole = at.part === null ? place : t('transfer.part', { place, part: at.part });
  return at.name === '' ? whole : `${whole} “\u2068${at.name}\u2069”`;
}

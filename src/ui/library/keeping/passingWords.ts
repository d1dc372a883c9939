/** What a new release would lose though nothing else stands in its way: said by kind and name, before it is begun all the same. */
import type { PassingThing } from '../../../store/keepStore.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolateText } from '../../i18n/isolate.ts';

export function passingWords(t: Translate, passing: readonly PassingThing[]): string {
  const things = passing.map(({ what, name }) => t(`library.update.things.${what}`, { name: isolateText(name) }));
  return t('library.update.passing', { things: things.join(t('library.update.between')) });
}

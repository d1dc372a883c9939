/** Behind the name of something that comes with the app: the language it is in, where that is not the reader's. */
import type { SampleLanguage } from '../../scenario/samples/sampleList.ts';
import { languageNames } from '../shell/top/languageNames.ts';
import { useSession } from '../useStores.ts';

export function OtherLanguage({ of: language }: { readonly of: SampleLanguage }) {
  const locale = useSession((session) => session.locale);
  return language === locale ? null : <> · <span lang={language}>{languageNames[language]}</span></>;
}

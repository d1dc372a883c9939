/** The language of the page and what stands over its map. */
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import { locales } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { languageNames } from '../../shell/top/languageNames.ts';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import { ownTitle } from '../request/pageTexts.ts';
import { Labelled, Segmented } from './Choice.tsx';
import styles from './Panel.module.css';

export function WordFields({ words, scenario }: { readonly words: Translate; readonly scenario: Scenario | null }) {
  const t = useText();
  const { title, subtitle, locale } = useStore(composerStore, (state) => state.settings);
  const { change } = composerStore.getState();
  return (
    <>
      <Segmented label={t('compose.language')} name="language" value={locale} options={locales.map((value) => ({ value, label: languageNames[value], lang: value }))} onChange={(value) => change({ locale: value })} />
      <Labelled label={t('compose.pageTitle')}>
        <input className={styles.control} dir="auto" data-compose="title" value={title ?? ''} placeholder={ownTitle(scenario, words)} onChange={({ target }) => change({ title: target.value === '' ? null : target.value })} />
      </Labelled>
      <Labelled label={t('compose.subtitle')}>
        <input className={styles.control} dir="auto" data-compose="subtitle" value={subtitle ?? ''} onChange={({ target }) => change({ subtitle: target.value === '' ? null : target.value })} />
      </Labelled>
    </>
  );
}

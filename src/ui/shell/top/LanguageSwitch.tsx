/** The menu of languages; its button shows the one in use, in that language. */
import { lazy } from 'react';
import { MenuTrigger } from '../../controls/menu/MenuTrigger.tsx';
import { useSession, useText } from '../../useStores.ts';
import { languageNames } from './languageNames.ts';
import styles from './TopBar.module.css';

const load = () => import('./LanguageEntries.tsx');
const LanguageEntries = lazy(load);

export function LanguageSwitch() {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const name = languageNames[locale];
  return <MenuTrigger label={`${t('shell.language')}: ${name}`} icon={<span lang={locale}>{name}</span>} className={styles.language} load={load}>{(menu) => <LanguageEntries {...menu} />}</MenuTrigger>;
}

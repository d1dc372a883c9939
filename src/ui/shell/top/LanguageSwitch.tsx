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
  const name = languageNames[useSession((session) => session.locale)];
  return <MenuTrigger label={`${t('shell.language')}: ${name}`} icon={name} className={styles.language} load={load}>{(menu) => <LanguageEntries {...menu} />}</MenuTrigger>;
}

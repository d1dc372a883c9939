/** Switches between the two languages; shows and says the one it leads to, in that language. */
import { Button } from '../../controls/Button.tsx';
import { useSession } from '../../useStores.ts';
import { toggleLanguage } from '../actions.ts';
import { languageNames } from './languageNames.ts';
import styles from './TopBar.module.css';

export function LanguageSwitch() {
  const other = useSession((session) => (session.locale === 'ar' ? 'en' : 'ar'));
  return (
    <Button variant="quiet" className={styles.language} onPress={toggleLanguage}>
      <span lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>{languageNames[other]}</span>
    </Button>
  );
}

/** The handling line at the top and the bottom of the screen, in the words a page and a picture will carry too. */
import { useText } from '../useStores.ts';
import styles from './CaveatBanner.module.css';

export function CaveatBanner({ edge }: { readonly edge: 'top' | 'bottom' }) {
  const t = useText();
  return (
    <aside className={styles.caveat} data-edge={edge} aria-label={t('shell.caveatLabel')} aria-hidden={edge === 'bottom'}>
      {t('shell.caveat')}
    </aside>
  );
}

/** The handling line at the top and the bottom of the screen, in the words a page and a picture will carry too: the open scenario's own, where it has one. */
import { useScenario, useText } from '../../useStores.ts';
import styles from './CaveatBanner.module.css';

export function CaveatBanner({ edge }: { readonly edge: 'top' | 'bottom' }) {
  const t = useText();
  const caveat = useScenario()?.caveat.trim() ?? '';
  return (
    <aside className={styles.caveat} data-edge={edge} aria-label={t('shell.caveatLabel')} aria-hidden={edge === 'bottom'} title={caveat === '' ? undefined : caveat}>
      {caveat === '' ? t('shell.caveat') : <bdi className={styles.own}>{caveat}</bdi>}
    </aside>
  );
}

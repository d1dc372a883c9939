/** Where a table of the dock scrolls. What scrolls must be reached by the keyboard, so it is one stop of it, with the name of its table. */
import type { ReactNode } from 'react';
import styles from './Work.module.css';

export function ScrollPart({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  return <div className={styles.scroll} data-scroll-part tabIndex={0} role="group" aria-label={label}>{children}</div>;
}

/** A part of the inspector under its own heading. */
import { type ReactNode, useId } from 'react';
import styles from './Inspector.module.css';

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.sectionTitle}>{title}</h3>
      {children}
    </section>
  );
}

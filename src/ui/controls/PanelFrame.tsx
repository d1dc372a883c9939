/**
 * The frame every panel shares: a heading, what may be done with the whole panel, a way to close it, and a body that
 * scrolls. Where it stands on the screen is the caller's business (className); it is a named region, never modal.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../useStores.ts';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.tsx';
import styles from './PanelFrame.module.css';

interface PanelFrameProps {
  readonly title: ReactNode;
  /** Smaller, above the title: what kind of thing the panel is about. */
  readonly eyebrow?: ReactNode;
  /** No close button where the panel cannot be closed. */
  readonly onClose?: (() => void) | undefined;
  /** Controls of the whole panel, beside the close button. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string | undefined;
  /** Moves the keyboard to the heading when the panel opens: for panels that a command opened. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export function PanelFrame({ title, eyebrow, onClose, actions, footer, className, takesFocus = false, children }: PanelFrameProps) {
  const t = useText();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <section className={classes(styles.frame, className)} aria-labelledby={headingId}>
      <header className={styles.header}>
        <div className={styles.titles}>
          {eyebrow === undefined ? null : <p className={styles.eyebrow}>{eyebrow}</p>}
          <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.title}>{title}</h2>
        </div>
        {actions}
        {onClose === undefined ? null : <IconButton label={t('shell.close')} icon={<CloseIcon />} onPress={onClose} />}
      </header>
      <div className={styles.body}>{children}</div>
      {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}

/**
 * A dialog over everything else: keeps the keyboard inside, closes by Escape, by its button and by a press beside it.
 * On a phone it is a sheet from the bottom edge. Load what uses it on demand; it is not part of the first screen.
 */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../useStores.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.tsx';

interface DialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  /** Widest: 440, 640 or 960 px. */
  readonly size?: 'small' | 'medium' | 'large';
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, size = 'medium', footer, children }: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => { if (!open) onClose(); }} className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''} data-size={size}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>{title}</Heading>
            <IconButton label={t('shell.close')} icon={<CloseIcon />} onPress={onClose} />
          </header>
          {/* Focusable so that the keyboard can scroll a long text. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.body} tabIndex={0} role="group" aria-label={typeof title === 'string' ? title : undefined}>{children}</div>
          {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What was just removed, with the way back, which gets the keyboard: the button that removed is gone. It is the offer that stands over the map, which a dialog covers. */
import { useEffect, useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { keepKeyboard } from '../../controls/keepKeyboard.ts';
import { useText } from '../../useStores.ts';
import styles from './PlanDialog.module.css';
import type { Removed } from './useRemoved.ts';

export function UndoNote({ removed }: { readonly removed: Removed | null }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed !== null) button.current?.focus();
  }, [removed]);
  const undo = async ({ offer }: Removed) => {
    await offer.undo();
    keepKeyboard(box.current?.parentElement ?? null);
  };
  return (
    <div ref={box} role="status" className={styles.actions}>
      {removed === null ? null : (
        <>
          <span className={styles.status}>{removed.words}</span>
          <Button ref={button} onPress={() => void undo(removed)} data-undo-removal>{t('sketch.undo')}</Button>
        </>
      )}
    </div>
  );
}

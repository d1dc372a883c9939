/** What was just removed, with the way back, which gets the keyboard: the button that removed is gone. */
import { useEffect, useRef } from 'react';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { useText } from '../../useStores.ts';
import styles from './PlanDialog.module.css';

export function UndoNote({ removed, onUndone }: { readonly removed: string | null; readonly onUndone: () => void }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed !== null) button.current?.focus();
  }, [removed]);
  return (
    <div role="status" className={styles.actions}>
      {removed === null ? null : (
        <>
          <span className={styles.status}>{t('plan.removed', { name: removed })}</span>
          <Button
            ref={button}
            onPress={() => {
              scenarioStore.getState().undo();
              onUndone();
            }}
          >
            {t('sketch.undo')}
          </Button>
        </>
      )}
    </div>
  );
}

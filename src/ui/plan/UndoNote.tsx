/** What was just removed, with the way back. */
import { scenarioStore } from '../../store/scenarioStore.ts';
import { Button } from '../controls/Button.tsx';
import { useText } from '../useStores.ts';
import styles from './PlanDialog.module.css';

export function UndoNote({ removed, onUndone }: { readonly removed: string | null; readonly onUndone: () => void }) {
  const t = useText();
  return (
    <div role="status" className={styles.actions}>
      {removed === null ? null : (
        <>
          <span className={styles.status}>{t('plan.removed', { name: removed })}</span>
          <Button
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

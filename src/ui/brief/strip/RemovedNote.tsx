/** Says that slides were just removed, with the way back. It stands until anything else is done. */
import { useStore } from 'zustand';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { useText } from '../../useStores.ts';
import styles from '../BriefEditor.module.css';
import { workOn } from '../edits/briefEdits.ts';

export function RemovedNote() {
  const t = useText();
  const removed = useStore(scenarioStore, ({ history }) => {
    const step = history?.steps[history.done - 1]?.label;
    return step?.key === 'slideRemove' ? step : null;
  });
  const { id = '', count = 1 } = removed?.parameters ?? {};
  const bringBack = () => {
    scenarioStore.getState().undo();
    const [first] = String(id).split(' ');
    if (first !== undefined) workOn(first);
  };
  return (
    <div role="status">
      {removed === null ? null : (
        <p className={styles.other} data-removed-note>
          {t('brief.removed', { count: Number(count) })} <Button variant="link" onPress={bringBack}>{t('brief.bringBack', { count: Number(count) })}</Button>
        </p>
      )}
    </div>
  );
}

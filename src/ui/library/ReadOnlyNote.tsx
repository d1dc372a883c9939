/** Why the scenario can only be looked at, where no notice over the map says it. */
import { useStore } from 'zustand';
import { keepStore } from '../../store/keepStore.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import styles from '../sketch/Sketch.module.css';
import { useText } from '../useStores.ts';

export function ReadOnlyNote() {
  const t = useText();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const isElsewhere = useStore(keepStore, (state) => state.presence === 'elsewhere');
  return isReadOnly && !isElsewhere ? <p className={styles.notice}>{t('sketch.readOnly')}</p> : null;
}

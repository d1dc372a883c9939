/** Why the scenario can only be looked at, where no notice over the map says it. */
import { useStore } from 'zustand';
import { keepStore } from '../../../store/keepStore.ts';
import { deskStore } from '../../../store/shared/ownDesk.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import styles from '../../sketch/Sketch.module.css';
import { useText } from '../../useStores.ts';

export function ReadOnlyNote() {
  const t = useText();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const isElsewhere = useStore(keepStore, (state) => state.presence === 'elsewhere');
  const isLooking = useStore(deskStore, ({ aside }) => aside !== null);
  // The bar over the map says it of a link.
  return isReadOnly && !isElsewhere && !isLooking ? <p className={styles.notice}>{t('sketch.readOnly')}</p> : null;
}

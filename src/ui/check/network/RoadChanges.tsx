/** Which lines cut another number of roads since the roads changed. */
import { useStore } from 'zustand';
import { networkStore } from '../../../store/network/networkStore.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';

/** More lines than these are counted. */
const mostListed = 12;

export function RoadChanges() {
  const t = useText();
  const nameOf = useNames();
  const changes = useStore(networkStore, (state) => state.changes);
  if (changes === null) return null;
  const more = changes.length - mostListed;
  return (
    <div role="status" data-network-changes={changes.length}>
      <p>{changes.length === 0 ? t('network.noChanges') : t('network.changes', { count: changes.length })}</p>
      {changes.length === 0 ? null : (
        <ul className={styles.list}>
          {changes.slice(0, mostListed).map(({ barrierId, before, after }) => (
            <li key={barrierId} data-line={barrierId}>
              {t(after === 0 ? 'network.changeNone' : 'network.change', { name: `\u2068${nameOf(barrierId)}\u2069`, before: isolate(String(before)), after: isolate(String(after)) })}
            </li>
          ))}
          {more > 0 ? <li>{t('network.more', { count: more })}</li> : null}
        </ul>
      )}
    </div>
  );
}

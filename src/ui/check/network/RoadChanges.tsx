/** Which lines cut another number of roads since the roads changed. */
import { useStore } from 'zustand';
import type { CrossingChange } from '../../../analysis/check/crossingChanges.ts';
import { networkStore } from '../../../store/network/networkStore.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useScenario, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';

/** More lines than these are listed when asked for. */
const mostListed = 5;

export function RoadChanges() {
  const t = useText();
  const scenario = useScenario();
  const found = useStore(networkStore, (state) => state.changes);
  if (found === null) return null;
  // What the planner drew goes before what was given.
  const own = new Set(scenario?.features.map(({ id }) => id));
  const changes = found.toSorted((a, b) => Number(own.has(b.barrierId)) - Number(own.has(a.barrierId)));
  return (
    <div data-network-changes={changes.length}>
      <p role="status">{changes.length === 0 ? t('network.noChanges') : t('network.changes', { count: changes.length })}</p>
      <Changed changes={changes.slice(0, mostListed)} />
      {changes.length <= mostListed ? null : (
        <details className={styles.details}>
          <summary>{t('network.more', { count: changes.length - mostListed })}</summary>
          <Changed changes={changes.slice(mostListed)} />
        </details>
      )}
    </div>
  );
}

function Changed({ changes }: { readonly changes: readonly CrossingChange[] }) {
  const t = useText();
  const nameOf = useNames();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {changes.map(({ barrierId, before, after }) => (
        <li key={barrierId} data-line={barrierId}>
          {t(after === 0 ? 'network.changeNone' : 'network.change', { name: `\u2068${nameOf(barrierId)}\u2069`, before: isolate(String(before)), after: isolate(String(after)) })}
        </li>
      ))}
    </ul>
  );
}

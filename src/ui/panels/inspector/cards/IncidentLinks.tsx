/** A list of events, each of which can be selected. */
import type { Incident } from '../../../../baseline/kinds/incident.ts';
import { viewStore } from '../../../../store/viewStore.ts';
import { Button } from '../../../controls/Button.tsx';
import { isolate } from '../../../i18n/isolate.ts';
import { useSession, useText } from '../../../useStores.ts';
import styles from '../Inspector.module.css';
import { printedHere } from '../../../i18n/printed.ts';

export function IncidentLinks({ incidents }: { readonly incidents: readonly Incident[] }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  return (
    <ul className={styles.links}>
      {incidents.map(({ id, properties }) => (
        <li key={id} className={styles.link}>
          <Button variant="link" onPress={() => viewStore.getState().select(id)}>{properties.name[locale]}</Button>
          <span className={styles.muted}>
            <bdi>{properties.ongoing ? t('inspector.ongoing', { date: isolate(properties.date) }) : printedHere(properties.date)}</bdi>
            {' · '}{t(`terms.incident.${properties.category}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

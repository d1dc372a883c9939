/** The event that the timeline stands at: when, what, whether it is on the map, and who says so. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { Incident } from '../../../baseline/kinds/incident.ts';
import { viewStore } from '../../../store/viewStore.ts';
import { Button } from '../../controls/Button.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import { SourceNote } from '../inspector/sources/SourceNote.tsx';
import styles from './Timeline.module.css';
import { printedHere } from '../../i18n/printed.ts';

export function CurrentEvent({ incident, baseline }: { readonly incident: Incident | null; readonly baseline: Baseline }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  if (incident === null) return <p className={styles.idle}>{t('timeline.idle')}</p>;
  const { date, name, ongoing, placeStated, sources, statements } = incident.properties;
  const [reference] = sources;
  return (
    <div className={styles.current}>
      <p className={styles.event} role="status">
        <bdi className={styles.date}>{ongoing ? t('inspector.ongoing', { date: isolate(date) }) : printedHere(date)}</bdi>{' '}
        <span>{statements[0]?.text[locale] ?? name[locale]}</span>
      </p>
      <div className={styles.remarks}>
        <span>{placeStated?.[locale] ?? t('terms.notStated')} · {t(incident.geometry === null ? 'timeline.notMapped' : 'timeline.mapped')}</span>
        {reference === undefined ? null : <SourceNote key={incident.id} reference={reference} sources={baseline.sources} />}
        <Button variant="link" onPress={() => viewStore.getState().select(incident.id)}>{name[locale]}</Button>
      </div>
    </div>
  );
}

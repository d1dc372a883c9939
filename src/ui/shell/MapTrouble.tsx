/** What stands where the map would be when there is none: what happened, what still works, what to do. */
import { Button } from '../controls/Button.tsx';
import { TableIcon } from '../controls/icons.tsx';
import { useSession, useText } from '../useStores.ts';
import { showPanel } from './actions.ts';
import styles from './MapTrouble.module.css';

export default function MapTrouble() {
  const t = useText();
  const status = useSession((session) => session.mapStatus);
  const error = useSession((session) => session.mapError);
  if (status === 'starting' || status === 'ready') return null;
  return (
    <section className={styles.trouble} role="alert" aria-labelledby="map-trouble">
      <h2 id="map-trouble" className={styles.title}>{t(`noMap.${status}.title`)}</h2>
      <p>{t(`noMap.${status}.text`)}</p>
      <p className={styles.advice}>{t(`noMap.${status}.advice`)}</p>
      {error === null ? null : <p className={styles.error} dir="ltr" lang="en">{error}</p>}
      <div className={styles.acts}>
        <Button variant="primary" icon={<TableIcon />} onPress={() => showPanel('table')}>{t('more.openTable')}</Button>
        {status === 'no-webgl' ? null : <Button onPress={() => window.location.reload()}>{t('noMap.reload')}</Button>}
      </div>
    </section>
  );
}

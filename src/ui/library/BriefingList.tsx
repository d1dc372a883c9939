/** The briefings that come with the app: a press reads one, and nothing of the planner's own is touched by it. */
import { type BriefingId, briefings } from '../../scenario/samples/briefingList.ts';
import { Button } from '../controls/Button.tsx';
import { openBriefing } from '../brief/reader/readerActs.ts';
import { useSession, useText } from '../useStores.ts';
import styles from './Library.module.css';

export function BriefingList({ onOpened }: { readonly onOpened: () => void }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const open = (id: BriefingId) => {
    onOpened();
    openBriefing(id);
  };
  return (
    <section aria-label={t('reader.briefings')}>
      <h3 className={styles.heading}>{t('reader.briefings')}</h3>
      <p className={styles.none}>{t('reader.briefingsNote')}</p>
      <ul className={styles.rows} data-briefings>
        {briefings.map(({ id, title, about }) => (
          <li key={id} className={styles.row} data-briefing={id}>
            <div className={styles.what}>
              <span className={styles.title}>{title[locale]}</span>
              <span className={styles.facts}>{about[locale]}</span>
            </div>
            <Button aria-label={t('reader.readOf', { title: title[locale] })} onPress={() => open(id)}>{t('reader.read')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The briefings that come with the app: a press reads one, and nothing of the planner's own is touched by it. */
import { type BriefingId, briefings } from '../../../scenario/samples/briefingList.ts';
import type { SampleLanguage } from '../../../scenario/samples/sampleList.ts';
import { openBriefing } from '../../brief/reader/readerActs.ts';
import { useSession, useText } from '../../useStores.ts';
import { InLanguages } from './InLanguages.tsx';
import styles from './Library.module.css';

export function BriefingList({ onOpened }: { readonly onOpened: () => void }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const open = (id: BriefingId, language: SampleLanguage) => {
    onOpened();
    openBriefing(id, language);
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
            <InLanguages act={t('reader.read')} label={t('reader.readOf', { title: title[locale] })} onPress={(language) => open(id, language)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

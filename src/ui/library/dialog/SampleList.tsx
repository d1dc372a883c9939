/** The samples that come with the app, apart from the planner's own: a press opens a copy. */
import { useState } from 'react';
import { type Sample, type SampleLanguage, samples } from '../../../scenario/samples/sampleList.ts';
import { useSession, useText } from '../../useStores.ts';
import { InLanguages } from './InLanguages.tsx';
import styles from './Library.module.css';
import { openSample } from '../openSample.ts';

export function SampleList({ onOpened }: { readonly onOpened: () => void }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const [missing, setMissing] = useState<string | null>(null);
  const open = async (sample: Sample, language: SampleLanguage) => {
    if (!await openSample(sample, language, onOpened)) setMissing(sample.title[locale]);
  };
  return (
    <section aria-label={t('library.samples')}>
      <h3 className={styles.heading}>{t('library.samples')}</h3>
      <p className={styles.none}>{t('library.samplesNote')}</p>
      {missing === null ? null : <p role="alert" className={styles.missing}>{t('library.sampleMissing', { title: missing })}</p>}
      <ul className={styles.rows} data-samples>
        {samples.map((sample) => (
          <li key={sample.id} className={styles.row} data-sample={sample.id}>
            <div className={styles.what}>
              <span className={styles.title}>{sample.title[locale]}</span>
              <span className={styles.facts}>{sample.lesson[locale]}</span>
            </div>
            <InLanguages act={t('library.openCopy')} label={t('library.openCopyOf', { title: sample.title[locale] })} onPress={(language) => void open(sample, language)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

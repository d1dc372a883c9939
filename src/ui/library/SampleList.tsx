/** The samples that come with the app, apart from the planner's own: a press opens a copy. */
import { useState } from 'react';
import { fetchSample } from '../../offline/fetchSample.ts';
import { openCopy } from '../../offline/library/openScenario.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { type Sample, samples } from '../../scenario/samples/sampleList.ts';
import { goToView } from '../../store/savedView.ts';
import { Button } from '../controls/Button.tsx';
import { useSession, useText } from '../useStores.ts';
import styles from './Library.module.css';

export function SampleList({ onOpened }: { readonly onOpened: () => void }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const [missing, setMissing] = useState<string | null>(null);
  const open = async ({ id, title }: Sample) => {
    const text = await fetchSample(id, locale);
    const parsed = text === null ? null : parseScenario(text);
    if (!parsed?.ok) {
      setMissing(title[locale]);
      return;
    }
    onOpened();
    await openCopy(parsed.scenario);
    goToView(parsed.scenario);
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
            <Button aria-label={t('library.openCopyOf', { title: sample.title[locale] })} onPress={() => void open(sample)}>{t('library.openCopy')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

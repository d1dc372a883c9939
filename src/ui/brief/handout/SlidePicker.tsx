/** Which slides go along: all that are shown, or those that are ticked. */
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import { Switch } from '../../controls/Switch.tsx';
import { useText } from '../../useStores.ts';
import { handoutStore } from './handoutStore.ts';
import styles from './Handout.module.css';
import { printedHere } from '../../i18n/printed.ts';

export function SlidePicker({ scenario: { slides } }: { readonly scenario: Scenario }) {
  const t = useText();
  const { slideIds, hasHidden } = useStore(handoutStore, (state) => state.wishes);
  const { change } = handoutStore.getState();
  const offered = slides.map((slide, index) => ({ slide, number: index + 1 })).filter(({ slide }) => hasHidden || !slide.isHidden);
  const isChosen = (id: string) => slideIds === null || slideIds.includes(id);
  const tick = (id: string) => {
    const next = offered.map(({ slide }) => slide.id).filter((one) => (one === id ? !isChosen(id) : isChosen(one)));
    change({ slideIds: next.length === offered.length ? null : next });
  };
  return (
    <div className={styles.field} role="group" aria-label={t('handout.slides')}>
      <span className={styles.legend}>{t('handout.slides')}</span>
      <ul className={styles.slides}>
        {offered.map(({ slide: { id, title, isHidden }, number }) => (
          <li key={id}>
            <label className={styles.slide}>
              <input type="checkbox" checked={isChosen(id)} data-handout-slide={id} onChange={() => tick(id)} />
              <span className={styles.number}>{printedHere(String(number))}</span>
              <span><bdi>{title || t('handout.slide', { number: String(number) })}</bdi>{isHidden ? <span className={styles.quiet}> ({t('handout.isHidden')})</span> : null}</span>
            </label>
          </li>
        ))}
      </ul>
      {slides.some(({ isHidden }) => isHidden) ? <Switch isSelected={hasHidden} data-handout-hidden onChange={(isOn) => change({ hasHidden: isOn })}>{t('handout.hidden')}</Switch> : null}
      <p className={styles.quiet}>{t('handout.sourcesLast')}</p>
    </div>
  );
}

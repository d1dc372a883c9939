/** Make, and while it is made how far it is, and what came of it. */
import { useStore } from 'zustand';
import { Button } from '../../controls/Button.tsx';
import { isolate, isolateText } from '../../i18n/isolate.ts';
import { partOfPage } from '../../export/make/pageJob.ts';
import { useText } from '../../useStores.ts';
import { type HandoutOutcome, handoutStore } from './handoutStore.ts';
import styles from './Handout.module.css';
import type { HandoutProgress } from './makeHandout.ts';

interface FootProps {
  /** Slides that are chosen. */
  readonly count: number;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

export function HandoutFoot({ count, onMake, onCancel }: FootProps) {
  const t = useText();
  const job = useStore(handoutStore, (state) => state.job);
  const outcome = useStore(handoutStore, (state) => state.outcome);
  return (
    <div className={styles.foot} data-handout-state={job === null ? outcome?.type ?? 'idle' : 'working'} data-handout-reason={outcome?.type === 'refused' ? outcome.reason : undefined}>
      {job === null ? (
        <div className={styles.working}>
          <Button variant="primary" data-handout-make isDisabled={count === 0} onPress={onMake}>{t('handout.make')}</Button>
          <span className={styles.quiet}>{count === 0 ? t('handout.slidesNone') : t('handout.pages', { count })}</span>
        </div>
      ) : <Working job={job} onCancel={onCancel} />}
      <p role="status" className={`${styles.outcome} ${outcome?.type === 'refused' ? styles.fault : ''}`}>{outcome === null ? null : <Said outcome={outcome} />}</p>
    </div>
  );
}

function Said({ outcome }: { readonly outcome: HandoutOutcome }) {
  const t = useText();
  return outcome.type === 'saved' ? t('handout.saved', { name: isolateText(outcome.name) }) : t(`handout.refused.${outcome.reason}`);
}

function Working({ job, onCancel }: { readonly job: HandoutProgress; readonly onCancel: () => void }) {
  const t = useText();
  const { stage, slide } = job;
  return (
    <div className={styles.working}>
      <div className={styles.stage}>
        <span className={styles.name}>{slide === null ? ' ' : t('handout.slideOf', { number: isolate(String(slide.index + 1)), of: isolate(String(slide.of)), name: isolateText(slide.title) })}</span>
        <span role="status">{t(`handout.stage.${stage}`)}</span>
        <progress className={styles.progress} aria-label={t('handout.progress')} value={doneOf(job)} max={1} />
      </div>
      <Button data-handout-cancel onPress={onCancel}>{t('handout.cancel')}</Button>
    </div>
  );
}

/** Numbers and pages are quick, the maps take nearly all of the time (measured: nine tenths). */
function doneOf({ stage, part, slide }: HandoutProgress): number {
  switch (stage) {
    case 'numbers': return part * 0.04;
    case 'lay': return 0.04 + part * 0.02;
    case 'document': return 0.97;
    default: return 0.06 + 0.91 * ((slide?.index ?? 0) + partOfPage(stage, part)) / Math.max(1, slide?.of ?? 1);
  }
}

/** Save, copy, and what is under way or came of it. */
import { useStore } from 'zustand';
import type { MapHandle } from '../../../map/mapHandle.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { Button } from '../../controls/Button.tsx';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import { composerStore, type Job, type Outcome } from '../composerStore.ts';
import { batchPages } from '../make/batch.ts';
import { cancelJob, copyJob, saveJob, selectedIds } from '../make/jobs.ts';
import { partOfPage } from '../make/pageJob.ts';
import { isForGis } from '../settings/pageSettings.ts';
import styles from './Panel.module.css';

export function SaveBar({ map, words, scenario }: { readonly map: MapHandle; readonly words: Translate; readonly scenario: Scenario | null }) {
  const t = useText();
  const job = useStore(composerStore, (state) => state.job);
  const outcome = useStore(composerStore, (state) => state.outcome);
  const batch = useStore(composerStore, (state) => state.batch);
  const kind = useStore(composerStore, (state) => state.settings.kind);
  const count = batchPages(batch, scenario, selectedIds(), words).length;
  return (
    <div className={styles.save} data-compose-state={job === null ? outcome?.type ?? 'idle' : 'working'} data-compose-reason={outcome?.type === 'refused' ? outcome.reason : undefined}>
      {job === null ? (
        <div className={styles.acts}>
          <Button variant="primary" data-compose-save isDisabled={count === 0} onPress={() => void saveJob(map)}>{batch === 'one' ? t('compose.save') : t('compose.saveSeveral', { count })}</Button>
          {batch === 'one' && !isForGis(kind) ? <Button data-compose-copy onPress={() => void copyJob(map)}>{t('compose.copy')}</Button> : null}
        </div>
      ) : <Working job={job} />}
      <p role="status" className={outcome?.type === 'refused' ? styles.fault : styles.outcome}>{outcome === null ? null : outcomeWords(outcome, t)}</p>
    </div>
  );
}

function Working({ job: { stage, part, page } }: { readonly job: Job }) {
  const t = useText();
  const done = page === null ? partOfPage(stage, part) : (page.number - 1 + partOfPage(stage, part)) / page.of;
  const words = t(`compose.stage.${stage}`);
  return (
    <div className={styles.working}>
      <div className={styles.stage}>
        {page === null ? null : <span><bdi>{t('compose.pageOf', { number: isolate(String(page.number)), of: isolate(String(page.of)), name: page.name })}</bdi></span>}
        <span role="status">{words}</span>
        <progress className={styles.progress} aria-label={t('compose.progress')} value={done} max={1} />
      </div>
      <Button data-compose-cancel onPress={cancelJob}>{t('compose.cancel')}</Button>
    </div>
  );
}

function outcomeWords(outcome: Outcome, t: Translate): string {
  switch (outcome.type) {
    case 'saved': return t('compose.saved', { name: isolate(outcome.name) });
    case 'saved-several': return t('compose.savedSeveral', { count: outcome.count });
    case 'copied': return t('compose.copied');
    case 'cancelled': return outcome.count === 0 ? t('compose.cancelled') : t('compose.cancelledAfter', { count: outcome.count });
    case 'refused': return t(`compose.refused.${outcome.reason}`, { dpi: isolate(String(outcome.dpi ?? '')) });
  }
}

/** The strip below the map on the planner's table: the posture shown, its switches, and the plan step by step. Folds away. */
import { lazy, useEffect, useState } from 'react';
import type { Scenario } from '../../scenario/document.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { LazyPart } from '../shell/LazyPart.tsx';
import { addNextPhase } from '../sketch/edits.ts';
import { useSession, useText } from '../useStores.ts';
import { GroupChips } from './GroupChips.tsx';
import { PhaseSlider } from './PhaseSlider.tsx';
import styles from './PlanStrip.module.css';
import { addPostureLike } from './planEdits.ts';
import { FoldIcon } from './planIcons.tsx';
import { PostureSwitch } from './PostureSwitch.tsx';
import { setStripOpen, useStripOpen } from './stripSetting.ts';

const PosturesDialog = lazy(async () => ({ default: (await import('./dialogs/PosturesDialog.tsx')).PosturesDialog }));
const PhasesDialog = lazy(async () => ({ default: (await import('./dialogs/PhasesDialog.tsx')).PhasesDialog }));
const ChangesDialog = lazy(async () => ({ default: (await import('./dialogs/ChangesDialog.tsx')).ChangesDialog }));

interface PlanStripProps {
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
}

export function PlanStrip({ scenario, isReadOnly }: PlanStripProps) {
  const t = useText();
  const isOpen = useStripOpen();
  const postureId = useSession((session) => session.postureId);
  const shownPhases = useSession((session) => session.shownPhases);
  const { postures, phases, overrides } = scenario;
  const posture = postures.find(({ id }) => id === postureId) ?? null;
  const phaseName = shownPhases === 'all' ? t('plan.all') : phases.find(({ id }) => id === shownPhases.reached)?.name ?? t('plan.before');
  const [dialog, setDialog] = useState<'postures' | 'phases' | 'changes' | null>(null);
  const close = () => setDialog(null);
  const isLost = posture === null && postures.length > 0;
  const isPhaseLost = shownPhases !== 'all' && shownPhases.reached !== null && !phases.some(({ id }) => id === shownPhases.reached);
  // Undo may take away what is shown, and another scenario may not have it.
  useEffect(() => {
    const { set } = sessionStore.getState();
    if (isLost) set({ postureId: postures[0]?.id ?? '' });
    if (isPhaseLost) set({ shownPhases: 'all' });
  }, [isLost, isPhaseLost, postures]);
  const changes = Object.keys(overrides).length;
  return (
    <section className={styles.strip} aria-label={t('plan.title')} data-plan-strip={isOpen ? 'open' : 'folded'}>
      <Button variant="quiet" className={styles.fold} icon={<FoldIcon isOpen={isOpen} />} aria-expanded={isOpen} onPress={() => setStripOpen(!isOpen)}>
        <span className={styles.title}>{t('plan.title')}</span>
        {isOpen ? null : <span className={styles.summary}><bdi>{posture?.name ?? t('plan.noPosture')}</bdi>{phases.length === 0 ? null : <> · <bdi>{phaseName}</bdi></>}</span>}
      </Button>
      {isOpen ? (
        <div className={styles.body}>
          <div className={styles.block}>
            <div className={styles.row}>
              <span className={styles.label} aria-hidden="true">{t('plan.posture')}</span>
              {postures.length === 0 ? <span className={styles.rest} /> : <PostureSwitch postures={postures} shownId={posture?.id ?? ''} />}
              <Button variant="quiet" className={styles.edit} onPress={() => setDialog('postures')} data-edit-postures>{t('plan.editPostures')}</Button>
            </div>
            {postures.length === 0 ? (
              <EmptyState place="postures" text={t('plan.noPostureHow')} act={isReadOnly ? null : { label: t('plan.addPosture'), run: () => void addPostureLike(t('plan.postureNumber', { number: 1 }), null) }} />
            ) : null}
            <GroupChips scenario={scenario} posture={posture} isReadOnly={isReadOnly} />
          </div>
          <div className={styles.block}>
            <div className={styles.row}>
              <span className={styles.label} aria-hidden="true">{t('plan.phase')}</span>
              <span className={styles.rest} />
              {changes === 0 ? null : <Button variant="quiet" className={styles.edit} onPress={() => setDialog('changes')}>{t('plan.changes', { count: changes })}</Button>}
              {phases.length === 0 ? null : <Button variant="quiet" className={styles.edit} onPress={() => setDialog('phases')} data-edit-phases>{t('plan.editPhases')}</Button>}
            </div>
            {phases.length > 0 ? <PhaseSlider scenario={scenario} /> : (
              <EmptyState place="phases" text={t('plan.noPhases')} act={isReadOnly ? null : { label: t('plan.addPhase'), run: () => addNextPhase((number) => t('plan.phaseNumber', { number })) }} />
            )}
          </div>
        </div>
      ) : null}
      <LazyPart>
        {dialog === 'postures' ? <PosturesDialog isReadOnly={isReadOnly} onClose={close} /> : null}
        {dialog === 'phases' ? <PhasesDialog isReadOnly={isReadOnly} onClose={close} /> : null}
        {dialog === 'changes' ? <ChangesDialog isReadOnly={isReadOnly} onClose={close} /> : null}
      </LazyPart>
    </section>
  );
}

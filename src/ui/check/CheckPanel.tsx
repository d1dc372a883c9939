/** The panel of answers: each question in one sentence, then the ways in, the least that closes them, what fails together, and what all of it rests on. */
import { memo, useDeferredValue } from 'react';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import { checkStore } from '../../store/check/checkStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { useDrawAct } from '../commands/useDrawAct.ts';
import { Button } from '../controls/Button.tsx';
import { classes } from '../controls/classes.ts';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import layout from '../panels/layers/LayerPanel.module.css';
import { SheetHandle } from '../panels/layers/SheetHandle.tsx';
import { LegendFold } from '../plan/LegendFold.tsx';
import { UndoButtons } from '../sketch/HistoryList.tsx';
import { useText } from '../useStores.ts';
import { AnswerBlock } from './answers/AnswerBlock.tsx';
import { AnswerIndex, sectionsOf } from './AnswerIndex.tsx';
import styles from './Check.module.css';
import { FailureBlock } from './answers/FailureBlock.tsx';
import { MatrixButton } from './matrix/MatrixButton.tsx';
import { LessonsBlock } from './lessons/LessonsBlock.tsx';
import { NetworkBlock } from './network/NetworkBlock.tsx';
import { RatingBlock } from './answers/RatingBlock.tsx';
import { ReplayBlock } from './replay/ReplayBlock.tsx';
import { RemarkBlock, remarksOf } from './rests/RemarkBlock.tsx';
import { RestBlock } from './rests/RestBlock.tsx';
import { ReportButton } from './report/ReportButton.tsx';
import { SuggestBlock } from './suggest/SuggestBlock.tsx';
import { TimingBlock } from './answers/TimingBlock.tsx';
import { TripsBlock } from './answers/TripsBlock.tsx';
import { type ShownCheck, useCheck, usePostureName } from './useCheck.ts';
import { WaysBlock } from './answers/WaysBlock.tsx';

const close = () => sessionStore.getState().set({ sidebarOpen: false });

function NoLines({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  const drawAct = useDrawAct();
  // Lines of its own, or those of the baseline, which its postures raise and lower.
  const hasLines = scenario.features.some((feature) => isKnown(feature) && feature.properties.kind === 'barrier') || scenario.postures.some(({ states }) => Object.keys(states).length > 0);
  return hasLines ? null : <EmptyState place="lines" className={styles.note} text={t('check.strip.noLines')} act={drawAct('barrier')} />;
}

/** The answers follow in a frame of their own: the strip and the map, which say the same in short, do not wait for them. */
export function CheckPanel({ scenario }: { readonly scenario: Scenario | null }) {
  return <Answers scenario={scenario} check={useDeferredValue(useCheck())} />;
}

const Answers = memo(function Answers({ scenario, check: { phase, result, posture, operations, isStale, isRenewed } }: { readonly scenario: Scenario | null; readonly check: ShownCheck }) {
  const t = useText();
  const remarks = remarksOf(result?.remarks ?? [], posture?.postureId ?? null);
  const name = usePostureName()(posture?.postureId ?? null);
  return (
    <div className={layout.panel} data-sheet="check" data-covers-map>
      <SheetHandle label={t('check.close')} onClose={close} />
      <PanelFrame title={t('check.title')} eyebrow={name === null ? undefined : <bdi>{name}</bdi>} onClose={close} className={classes(layout.frame, styles.sheet)} actions={scenario === null ? undefined : <UndoButtons />}>
        <div className={styles.panel} data-check={phase} aria-busy={phase === 'working'}>
          {scenario === null ? <p className={styles.note}>{t('check.strip.baseline')}</p> : <NoLines scenario={scenario} />}
          {phase === 'failed' ? (
            <div className={styles.warning} role="alert">
              <p>{t('check.failed')}</p>
              <Button onPress={() => checkStore.getState().set({ isAskedAgain: true })}>{t('check.askAgain')}</Button>
            </div>
          ) : null}
          {isRenewed ? <p className={styles.note} role="status" data-check-renewed>{t('check.renewed')}</p> : null}
          {phase === 'no-network' ? <p className={styles.warning} role="alert">{t('check.noNetwork')}</p> : null}
          {result === null || posture === null ? <>{phase === 'no-network' ? null : <p className={styles.quiet}>{t('check.working')}</p>}<NetworkBlock scenario={scenario} /></> : (
            <>
              <p className={styles.stale} aria-live="polite">{isStale ? t('check.stale') : ''}</p>
              <AnswerBlock verdict={posture.outside} />
              <AnswerBlock verdict={posture.inside} />
              <p className={styles.quiet}>{t(`check.protectedBy.${result.protectedBy}`)} {t('check.about')} {t('check.notStopped')}</p>
              {scenario === null ? null : <div className={styles.buttons}><MatrixButton /><ReportButton /></div>}
              <AnswerIndex sections={sectionsOf({ hasPlan: scenario !== null, hasRemarks: remarks.length > 0, posture, operations })} />
              <LegendFold />
              <RemarkBlock remarks={remarks} />
              <WaysBlock posture={posture} />
              <SuggestBlock posture={posture} scenario={scenario} />
              {operations === null ? null : <TripsBlock trips={operations.trips} hasPlan={scenario !== null} />}
              <FailureBlock posture={posture} />
              {operations === null ? null : <TimingBlock timing={operations.timing} scenario={scenario} />}
              {scenario === null ? null : <ReplayBlock scenario={scenario} />}
              {operations === null ? null : <RatingBlock approach={operations.approach} scenario={scenario} />}
              {scenario === null ? null : <LessonsBlock scenario={scenario} revision={result.revision} shownId={posture.postureId} />}
              <NetworkBlock scenario={scenario} />
              <RestBlock result={result} operations={operations} />
            </>
          )}
        </div>
      </PanelFrame>
    </div>
  );
});

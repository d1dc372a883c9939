/** The import as a dialog: choose, watch, look over, import. Closing it at any step ends the worker and leaves the plan as it was. */
import { useStore } from 'zustand';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { showPanel } from '../../shell/actions.ts';
import { useText } from '../../useStores.ts';
import { ChooseStep } from './steps/ChooseStep.tsx';
import { ColumnChoice } from './preview/ColumnChoice.tsx';
import { importStore, skipFile, readAgain } from './importJob.ts';
import { isLastInQueue, queueStore } from './importQueue.ts';
import { LayerOffer } from './LayerOffer.tsx';
import { NetworkOffer } from './NetworkOffer.tsx';
import { PreviewStep } from './steps/PreviewStep.tsx';
import { ProgressStep } from './steps/ProgressStep.tsx';
import { QueueLine } from './steps/QueueLine.tsx';
import { RefusedStep } from './steps/RefusedStep.tsx';
import { ScenarioStep } from './steps/ScenarioStep.tsx';

export function ImportDialog() {
  const t = useText();
  const job = useStore(importStore, (state) => state.job);
  const isLast = useStore(queueStore, isLastInQueue);
  const place = useStore(queueStore, (queue) => queue.place);
  const isCommitting = job.step === 'importing' && job.isCommitting;
  const close = () => {
    // Once the plan takes the features in there is nothing left to stop; undo takes them out again.
    if (!isCommitting) showPanel(null);
  };
  if (job.step === 'read' && job.outcome.is === 'foreign') return <PreviewStep key={`${place} ${job.name}`} name={job.name} file={job.file} preview={job.outcome.preview} offer={<NetworkOffer name={job.name} file={job.file} />} onClose={close} />;
  if (job.step === 'read' && job.outcome.is === 'scenario') return <ScenarioStep name={job.name} file={job.file} outcome={job.outcome} onClose={close} />;
  return (
    <Dialog
      title={t('transfer.importTitle')} onClose={close}
      footer={job.step === 'reading' || job.step === 'importing' ? <Button isDisabled={isCommitting} onPress={skipFile}>{t(isLast ? 'transfer.cancel' : 'transfer.skipFile')}</Button> : undefined}
    >
      <QueueLine />
      {job.step === 'choosing' ? <ChooseStep /> : null}
      {job.step === 'large' ? <LayerOffer name={job.name} file={job.file} because={job.because} /> : null}
      {job.step === 'reading' ? <ProgressStep sentence={t('transfer.reading', { name: `\u2068${job.name}\u2069` })} share={job.share} isSilent={job.isSilent} /> : null}
      {job.step === 'importing'
        ? <ProgressStep sentence={t('transfer.importing', { name: `\u2068${job.name}\u2069` })} share={job.share} isSilent={job.isSilent} /> : null}
      {job.step === 'broken' ? (
        <RefusedStep sentence={t('transfer.broken', { name: `\u2068${job.name}\u2069` })} detail={job.detail}>
          <div><Button onPress={readAgain}>{t('transfer.readAgain')}</Button></div>
        </RefusedStep>
      ) : null}
      {job.step === 'read' && job.outcome.is === 'refused' ? (
        <RefusedStep sentence={`${t('transfer.notRead', { name: `\u2068${job.name}\u2069` })} ${t(`transfer.refusal.${job.outcome.reason}`)}`} detail={isolate(job.outcome.detail)}>
          <NetworkOffer name={job.name} file={job.file} />
          {job.outcome.reason === 'too-large' ? <LayerOffer name={job.name} file={job.file} because="refused" /> : null}
          {job.outcome.header ? <ColumnChoice name={job.name} file={job.file} header={job.outcome.header} /> : null}
        </RefusedStep>
      ) : null}
    </Dialog>
  );
}

/** A scenario came in where features were expected: open it, or take its features into the plan on the table. */
import { useStore } from 'zustand';
import type { ReadOutcome } from '../../../../share/formats/import/createImporter.ts';
import { mostInPlan } from '../../../../share/formats/import/previewForeign.ts';
import { scenarioStore } from '../../../../store/scenarioStore.ts';
import { Button } from '../../../controls/Button.tsx';
import { Dialog } from '../../../controls/Dialog.tsx';
import { ProblemList } from '../../../panels/problems/ProblemList.tsx';
import { useMap, useScenario, useText } from '../../../useStores.ts';
import { finishImport, leaveFile, skipFile } from '../importJob.ts';
import { isLastInQueue, queueStore } from '../importQueue.ts';
import { QueueLine } from './QueueLine.tsx';
import { openScenario } from '../../openScenario.ts';
import styles from '../../Transfer.module.css';

interface ScenarioStepProps {
  readonly name: string;
  readonly file: Blob;
  readonly outcome: Extract<ReadOutcome, { is: 'scenario' }>;
  readonly onClose: () => void;
}

export function ScenarioStep({ name, file, outcome, onClose }: ScenarioStepProps) {
  const t = useText();
  const map = useMap();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const isLast = useStore(queueStore, isLastInQueue);
  const { title, featureCount, problems } = outcome;
  const inPlan = (useScenario()?.features.length ?? 0) + featureCount;
  const isTooMany = inPlan > mostInPlan;
  const take = async () => {
    await finishImport(name, { way: { by: 'geometry' }, choices: {}, nameKey: null, leftOut: [], phase: null, source: null }, map);
  };
  const open = async () => {
    await openScenario(file);
    leaveFile();
  };
  return (
    <Dialog
      title={<>{t('transfer.importTitle')}: <bdi>{name}</bdi></>} onClose={onClose}
      footer={(
        <div className={styles.row}>
          <Button variant="primary" onPress={() => void open()}>{t('transfer.openScenario')}</Button>
          <Button isDisabled={isReadOnly || featureCount === 0 || isTooMany} onPress={() => void take()}>{t('transfer.importScenario')}</Button>
          {isLast ? null : <Button onPress={skipFile}>{t('transfer.skipFile')}</Button>}
          {isTooMany ? <span className={styles.quiet}>{t('transfer.tooMany', { count: inPlan })}</span> : null}
        </div>
      )}
    >
      <div className={styles.stack} data-import-scenario>
        <QueueLine />
        <p role="status">{t('transfer.isScenario', { name: `\u2068${name}\u2069`, title: `\u2068${title}\u2069`, features: t('transfer.features', { count: featureCount }) })}</p>
        <p>{t('transfer.scenarioChoice')}</p>
        {problems.length === 0 ? null : (
          <section className={styles.hint}>
            <p>{t('transfer.scenarioProblems', { count: problems.length })}</p>
            <ProblemList problems={problems} className={styles.remarks} />
          </section>
        )}
      </div>
    </Dialog>
  );
}

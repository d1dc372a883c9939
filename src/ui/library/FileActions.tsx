/** Saves the scenario to a file and opens one. What could not be read is listed; a file that cannot be opened changes nothing. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { openFile } from '../../offline/library/openScenario.ts';
import { readScenarioFile } from '../../offline/library/readScenarioFile.ts';
import type { ParsedScenario } from '../../scenario/parseScenario.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { Button } from '../controls/Button.tsx';
import { ProblemList } from '../panels/problems/ProblemList.tsx';
import { useText } from '../useStores.ts';
import { type FileTrouble, refusalWords } from './refusalWords.ts';
import { chooseFile, fileChooser, saveToFile } from './scenarioFile.ts';
import styles from '../sketch/Sketch.module.css';

type Opened = Extract<ParsedScenario, { ok: true }>;
type Outcome =
  | { readonly step: 'opened'; readonly name: string; readonly parsed: Opened }
  | { readonly step: 'refused'; readonly name: string; readonly reason: FileTrouble; readonly detail: string };

function OutcomeNote({ outcome }: { readonly outcome: Outcome }) {
  const t = useText();
  const { name } = outcome;
  if (outcome.step === 'refused') {
    return (
      <div role="alert" className={styles.notice}>
        <p>{t('sketch.notOpened', { name })} {refusalWords(t, outcome.reason)}</p>
        {outcome.detail === '' ? null : <p className={styles.quiet}><bdi lang="en">{outcome.detail}</bdi></p>}
      </div>
    );
  }
  const { problems } = outcome.parsed;
  return (
    <div role="status" className={problems.length === 0 ? styles.quiet : styles.notice}>
      <p>{problems.length === 0 ? t('sketch.opened', { name }) : t('sketch.openedWith', { name, count: problems.length })}</p>
      {problems.length === 0 ? null : <ProblemList problems={problems} />}
    </div>
  );
}

async function openChosen(file: File): Promise<Outcome> {
  const parsed = await readScenarioFile(file);
  if (parsed === null) return { step: 'refused', name: file.name, reason: 'unreadable', detail: '' };
  if (!parsed.ok) return { step: 'refused', name: file.name, reason: parsed.reason, detail: parsed.detail };
  await openFile(parsed);
  return { step: 'opened', name: file.name, parsed };
}

export function FileActions() {
  const t = useText();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isSaved = useStore(scenarioStore, (state) => state.saved !== null && state.saved === state.history?.present);
  return (
    <div className={styles.files}>
      <div className={styles.actions}>
        <Button variant="primary" onPress={saveToFile}>{t('sketch.save')}</Button>
        <Button onPress={chooseFile}>{t('sketch.open')}</Button>
      </div>
      <input
        ref={fileChooser} type="file" hidden accept=".geojson,.json,.png,application/geo+json,application/json,image/png" data-open-scenario
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // So that the same file can be chosen again.
          if (file) void openChosen(file).then(setOutcome).finally(() => { if (fileChooser.current) fileChooser.current.value = ''; });
        }}
      />
      <p className={styles.quiet}>{t(isSaved ? 'sketch.saved' : 'sketch.unsaved')}</p>
      {outcome === null ? null : <OutcomeNote outcome={outcome} />}
    </div>
  );
}

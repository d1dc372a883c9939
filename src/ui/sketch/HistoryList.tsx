/** Undo and redo, and every step by name: a press on one goes there. The two buttons stand apart, where they are always in sight. */
import { useStore } from 'zustand';
import type { StepLabel } from '../../scenario/history.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { type Translate } from '../i18n/i18n.ts';
import { useText } from '../useStores.ts';
import { stepKeys } from './edits.ts';
import { nameOfId } from './featureName.ts';
import { RedoIcon, UndoIcon } from './icons.tsx';
import styles from './Sketch.module.css';

function stepWords(t: Translate, { key, parameters }: StepLabel): string {
  const known = stepKeys.find((stepKey) => stepKey === key);
  return known ? t(`sketch.step.${known}`, { name: String(parameters['name'] ?? nameOfId(t, String(parameters['id'] ?? ''))) }) : key;
}

export function UndoButtons() {
  const t = useText();
  const done = useStore(scenarioStore, (state) => state.history?.done ?? 0);
  const most = useStore(scenarioStore, (state) => state.history?.steps.length ?? 0);
  const { undo, redo } = scenarioStore.getState();
  return (
    <>
      <IconButton label={t('sketch.undo')} icon={<UndoIcon />} shortcut="Ctrl+Z" isDisabled={done === 0} onPress={undo} />
      <IconButton label={t('sketch.redo')} icon={<RedoIcon />} shortcut="Ctrl+Shift+Z" isDisabled={done === most} onPress={redo} />
    </>
  );
}

export function HistoryList() {
  const t = useText();
  const history = useStore(scenarioStore, (state) => state.history);
  const { goTo } = scenarioStore.getState();
  if (history === null || history.steps.length === 0) return null;
  const { steps, done } = history;
  return (
    <section className={styles.group} aria-label={t('sketch.history')}>
      <h3 className={styles.heading}>{t('sketch.history')}</h3>
      <ol className={styles.steps} data-steps>
        {[null, ...steps].map((step, index) => (
          <li key={index}>
            <button type="button" className={styles.step} aria-current={index === done ? 'step' : undefined} data-undone={index > done || undefined} onClick={() => goTo(index)}>
              {step === null ? t('sketch.start') : stepWords(t, step.label)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Undo and redo, and every step in words: a press on one goes there. The two buttons stand apart, where they are always in sight. */
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ScenarioFeature } from '../../scenario/document.ts';
import type { StepLabel } from '../../scenario/history.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { ChevronEndIcon } from '../controls/icons.tsx';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { type Translate } from '../i18n/i18n.ts';
import { useText } from '../useStores.ts';
import { stepKeys } from './edits.ts';
import { featureName, nameOfId } from './featureName.ts';
import { isFieldName } from './form/fieldNames.ts';
import { RedoIcon, UndoIcon } from './icons.tsx';
import styles from './Sketch.module.css';
import { featuresOfSteps } from './stepNames.ts';

export function stepWords(t: Translate, { key, parameters }: StepLabel, feature: ScenarioFeature | null): string {
  const known = stepKeys.find((stepKey) => stepKey === key);
  if (!known) return key;
  const { id, member, count } = parameters;
  // What is no feature of the plan, a posture or a phase, brings its name along.
  const one = () => (feature === null ? nameOfId(t, String(id ?? '')) : featureName(t, feature));
  const many = typeof count === 'number' && count > 1 ? t('edit.features', { count }) : null;
  const name = typeof parameters['name'] === 'string' ? parameters['name'] : many ?? one();
  const words = t(`sketch.step.${known}`, { name, count: typeof count === 'number' ? count : 1 });
  return isFieldName(member) ? t('form.stepMember', { words, member: t(`form.field.${member}`) }) : words;
}

export function UndoButtons() {
  const t = useText();
  const done = useStore(scenarioStore, (state) => state.history?.done ?? 0);
  const most = useStore(scenarioStore, (state) => state.history?.steps.length ?? 0);
  const { undo, redo } = scenarioStore.getState();
  const back = useRef<HTMLButtonElement>(null);
  const forth = useRef<HTMLButtonElement>(null);
  // A button that has nothing left to do lets go of the keyboard: the other one, which now has, takes it.
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) (done === 0 ? forth : back).current?.focus();
    pressed.current = false;
  }, [done]);
  const press = (step: () => void) => () => {
    pressed.current = true;
    step();
  };
  return (
    <>
      <IconButton ref={back} label={t('sketch.undo')} icon={<UndoIcon />} shortcut="Ctrl+Z" isDisabled={done === 0} onPress={press(undo)} />
      <IconButton ref={forth} label={t('sketch.redo')} icon={<RedoIcon />} shortcut="Ctrl+Shift+Z" isDisabled={done === most} onPress={press(redo)} />
    </>
  );
}

/** Scrolls the list only, never the panel round it. */
function keepInSight(item: HTMLLIElement | null): void {
  const list = item?.parentElement;
  if (!item || !list) return;
  const top = item.offsetTop - list.offsetTop;
  list.scrollTop = Math.min(Math.max(list.scrollTop, top + item.offsetHeight - list.clientHeight), top);
}

/** Of up to two hundred rows one or two change with an edit; the others are left as they are. */
const StepRow = memo(({ index, words, isLast, isUndone }: { readonly index: number; readonly words: string; readonly isLast: boolean; readonly isUndone: boolean }) => (
  <li ref={isLast ? keepInSight : null}>
    <button type="button" className={styles.step} aria-current={isLast ? 'step' : undefined} data-undone={isUndone || undefined} onClick={() => scenarioStore.getState().goTo(index)}>
      {words}
    </button>
  </li>
));

export function HistoryList() {
  const t = useText();
  const history = useStore(scenarioStore, (state) => state.history);
  const [isOpen, setOpen] = useState(true);
  const names = useMemo(() => (history === null ? [] : featuresOfSteps(history)), [history]);
  if (history === null) return null;
  const { steps, done } = history;
  return (
    <section className={styles.history} aria-label={t('sketch.history')} data-history>
      <h3 className={styles.heading}>
        <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <ChevronEndIcon />
          {t('sketch.history')}
        </button>
        {steps.length === 0 ? null : <span className={styles.count}>{t('form.steps', { done, count: steps.length })}</span>}
      </h3>
      {!isOpen ? null : steps.length === 0 ? <EmptyState place="history" text={t('sketch.noSteps')} act={null} /> : (
        <ol className={styles.steps} data-steps>
          {[null, ...steps].map((step, index) => (
            <StepRow key={index} index={index} isLast={index === done} isUndone={index > done} words={step === null ? t('sketch.start') : stepWords(t, step.label, names[index - 1] ?? null)} />
          ))}
        </ol>
      )}
    </section>
  );
}

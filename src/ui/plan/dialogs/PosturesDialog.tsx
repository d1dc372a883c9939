/** The postures of the plan: what each is called, when it applies, who orders it and for how long; added, ordered and removed. */
import type { Posture } from '../../../scenario/document.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { TypedField } from '../../sketch/form/fields.tsx';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { OrderButtons } from './OrderButtons.tsx';
import { addPostureLike, changePostureOf, movePosture, removePostureOf } from '../planEdits.ts';
import styles from './PlanDialog.module.css';
import { UndoNote } from './UndoNote.tsx';
import { useRemoved } from './useRemoved.ts';
import { readNumber } from '../../sketch/form/readNumber.ts';

interface DialogProps {
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

export function PosturesDialog({ isReadOnly, onClose }: DialogProps) {
  const t = useText();
  const postures = useScenario()?.postures ?? [];
  const shownId = useSession((session) => session.postureId);
  const shown = postures.find(({ id }) => id === shownId) ?? null;
  const { removed, tellRemoved } = useRemoved();
  const newName = t('plan.postureNumber', { number: postures.length + 1 });
  const add = (copyOf: string | null) => void addPostureLike(newName, copyOf);
  return (
    <Dialog title={t('plan.postures')} onClose={onClose}>
      <p className={styles.remark}>{t('plan.posturesIntro')}</p>
      <ol className={styles.list} data-postures>
        {postures.map((posture, index) => (
          <PostureItem key={posture.id} posture={posture} index={index} count={postures.length} isReadOnly={isReadOnly} onRemoved={tellRemoved} />
        ))}
      </ol>
      <UndoNote removed={removed} />
      {isReadOnly ? null : (
        <div className={styles.actions}>
          <Button onPress={() => add(null)}>{t('plan.addPosture')}</Button>
          {shown === null ? null : <Button onPress={() => add(shown.id)}>{t('plan.copyPosture', { name: shown.name })}</Button>}
        </div>
      )}
    </Dialog>
  );
}

interface PostureItemProps {
  readonly posture: Posture;
  readonly index: number;
  readonly count: number;
  readonly isReadOnly: boolean;
  readonly onRemoved: (words: string) => void;
}

function PostureItem({ posture, index, count, isReadOnly, onRemoved }: PostureItemProps) {
  const t = useText();
  const { id, name, trigger, authority, maxHours, states, staffed } = posture;
  const said = { states: t('plan.statesSaid', { count: Object.keys(states).length }), staffed: t('plan.staffedSaid', { count: staffed.length }) };
  const remove = () => {
    removePostureOf({ id, name });
    onRemoved(t('plan.removed', { name }));
  };
  const typed = (member: 'name' | 'trigger' | 'authority', value: string) => (
    <TypedField
      label={t(`plan.field.${member}`)} value={value} isDisabled={isReadOnly}
      onChange={(text) => {
        changePostureOf(id, { [member]: text });
        return true;
      }}
    />
  );
  const setHours = (text: string): boolean => {
    const hours = text.trim() === '' ? null : readNumber(text);
    if (hours !== null && !(hours >= 0 && Number.isFinite(hours))) return false;
    changePostureOf(id, { maxHours: hours });
    return true;
  };
  return (
    <li className={styles.item} data-posture-item={id}>
      <div className={styles.head}>
        {typed('name', name)}
        <OrderButtons name={name} index={index} count={count} isReadOnly={isReadOnly} onMove={(to) => movePosture({ id, name }, to)} onRemove={remove} />
      </div>
      <div className={styles.fields}>
        {typed('trigger', trigger)}
        {typed('authority', authority)}
        <TypedField label={t('plan.field.maxHours')} value={maxHours === null ? '' : String(maxHours)} isNumber isDisabled={isReadOnly} onChange={setHours} />
      </div>
      <p className={styles.remark}>{said.states} · {said.staffed}</p>
    </li>
  );
}

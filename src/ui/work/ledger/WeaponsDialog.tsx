/** The weapons said to be in one property: type, count, and who says so. Nothing is shipped; kept as one step. */
import { useId, useState } from 'react';
import type { LedgerRow } from '../../../analysis/ledger/listProperties.ts';
import { areWeaponsStated } from '../../../scenario/commands/ledger/changeProperty.ts';
import type { Weapons } from '../../../scenario/kinds/ledger.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useText } from '../../useStores.ts';
import { chooseInLedger } from '../edits.ts';
import { readNumber } from '../figures.ts';
import work from '../Work.module.css';
import styles from './Ledger.module.css';
import { SourceFields } from './SourceFields.tsx';

interface WeaponsDialogProps {
  readonly row: LedgerRow;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

interface Typed {
  readonly key: number;
  /** As it was, with members of a newer release; only what is typed is changed. */
  readonly weapons: Weapons;
  readonly count: string;
}

const countOf = (text: string): number | null | undefined => {
  if (text.trim() === '') return null;
  const count = readNumber(text);
  return count !== null && Number.isSafeInteger(count) ? count : undefined;
};

export function WeaponsDialog({ row, name, isReadOnly, onClose }: WeaponsDialogProps) {
  const t = useText();
  const id = useId();
  const [entries, setEntries] = useState<readonly Typed[]>(() => row.weapons.map((weapons, key) => ({ key, weapons, count: weapons.count === null ? '' : String(weapons.count) })));
  const [nextKey, setNextKey] = useState(row.weapons.length);
  const [isAsked, setAsked] = useState(false);
  const change = (key: number, part: Partial<Typed>) => setEntries(entries.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
  const add = () => {
    const last = entries.at(-1)?.weapons.source ?? row.source ?? { text: '', date: null };
    setEntries([...entries, { key: nextKey, weapons: { type: '', count: null, source: { text: last.text, date: last.date } }, count: '' }]);
    setNextKey(nextKey + 1);
  };
  const keep = () => {
    setAsked(true);
    const weapons = entries.map(({ weapons: one, count }) => ({ ...one, type: one.type.trim(), count: countOf(count) ?? null }));
    if (entries.some(({ count }) => countOf(count) === undefined) || !areWeaponsStated(weapons)) return;
    chooseInLedger(row.id, { weapons });
    onClose();
  };
  return (
    <Dialog
      title={t('work.ledger.weaponsTitle', { name })} onClose={onClose} size="medium"
      footer={isReadOnly ? undefined : (
        <div className={styles.actions}>
          <Button variant="primary" onPress={keep} data-keep-weapons>{t('work.ledger.keepWeapons')}</Button>
          <Button onPress={onClose}>{t('sketch.cancel')}</Button>
        </div>
      )}
    >
      <div className={styles.form} data-weapons-dialog>
        <p className={work.quiet}>{t('work.ledger.weaponsRemark')}</p>
        {entries.map(({ key, weapons, count }, index) => {
          const [noType, badCount] = [isAsked && weapons.type.trim() === '', isAsked && countOf(count) === undefined];
          return (
            <div key={key} className={styles.entry} role="group" aria-label={t('work.ledger.weaponsEntry', { number: index + 1 })} data-weapons-entry>
              <div className={styles.field}>
                <label htmlFor={`${id}-${key}-type`}>{t('work.ledger.weaponType')}</label>
                <input
                  id={`${id}-${key}-type`} type="text" dir="auto" value={weapons.type} disabled={isReadOnly} aria-invalid={noType} data-weapon-type
                  onChange={(event) => change(key, { weapons: { ...weapons, type: event.target.value } })}
                />
              </div>
              <div className={styles.field}>
                <label htmlFor={`${id}-${key}-count`}>{t('work.ledger.weaponCount')}</label>
                <input
                  id={`${id}-${key}-count`} type="text" inputMode="numeric" dir="ltr" value={count} disabled={isReadOnly} aria-invalid={badCount} data-weapon-count
                  onChange={(event) => change(key, { count: event.target.value })}
                />
              </div>
              <SourceFields source={weapons.source} isAsked={isAsked} onChange={(source) => change(key, { weapons: { ...weapons, source } })} />
              {noType || badCount ? <p role="alert" className={styles.error}>{t('work.ledger.weaponsNeeded')}</p> : null}
              {isReadOnly ? null : <Button variant="link" onPress={() => setEntries(entries.filter((entry) => entry.key !== key))}>{t('work.ledger.removeWeapons')}</Button>}
            </div>
          );
        })}
        {isReadOnly ? null : <div><Button onPress={add} data-add-weapons>{t('work.ledger.addWeapons')}</Button></div>}
      </div>
    </Dialog>
  );
}

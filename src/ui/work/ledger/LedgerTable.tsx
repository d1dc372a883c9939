/** One row a property, edited where it stands; a place is given on the map and asks for its source. */
import { useId, useState } from 'react';
import type { LedgerRow } from '../../../analysis/ledger/listProperties.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import { type HeldStatus, heldStatuses, type Scenario } from '../../../scenario/document.ts';
import { penStore } from '../../../store/penStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { viewStore } from '../../../store/viewStore.ts';
import { Button, type ButtonProps } from '../../controls/Button.tsx';
import { useMap, useSession, useText, useView } from '../../useStores.ts';
import { chooseInLedger, dropEntry, typeInLedger, unlocate } from '../edits.ts';
import { makeWay, showOnMap } from '../showOnMap.ts';
import styles from '../Work.module.css';
import own from './Ledger.module.css';
import { ledgerName } from './ledgerName.ts';
import { neighbourhoodName, neighbourhoodNames, neighbourhoodOf } from './neighbourhoodWords.ts';
import { placeText } from './placeText.ts';
import { weaponsText } from './weaponsText.ts';
import { WeaponsDialog } from './WeaponsDialog.tsx';

interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
  readonly scenario: Scenario;
  readonly baseline: Baseline;
  readonly isReadOnly: boolean;
}

/** Rows drawn before somebody asks for all: each holds several fields. */
const firstRows = 100;

/** The next press on the map, or the key of its crosshair, is the place. */
function startPlacing(id: string, hand: string): void {
  viewStore.getState().select(null);
  makeWay();
  sessionStore.getState().set({ tool: 'property', draft: null, refusal: null, placing: { id, at: null } });
  // Who asked by keyboard places by keyboard.
  if (hand === 'keyboard' || hand === 'virtual') penStore.getState().pen?.aim();
}

export function LedgerTable({ rows, scenario, baseline, isReadOnly }: LedgerTableProps) {
  const t = useText();
  const listId = useId();
  const locale = useSession((session) => session.locale);
  const [weaponsOf, setWeaponsOf] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, firstRows);
  const asked = rows.find(({ id }) => id === weaponsOf);
  return (
    <>
      <datalist id={listId}>{neighbourhoodNames(baseline, locale).map((name) => <option key={name} value={name}>{name}</option>)}</datalist>
      <table className={styles.table} aria-label={t('work.tab.properties')} data-ledger>
        <thead>
          <tr>
            {(['property', 'status', ...(scenario.phases.length > 0 ? ['phase'] as const : []), 'neighbourhood', 'weapons', 'place', 'source'] as const).map((column) => (
              <th key={column} scope="col">{t(`work.ledger.column.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.id} row={row} listId={listId} scenario={scenario} baseline={baseline} isReadOnly={isReadOnly} onWeapons={() => setWeaponsOf(row.id)} />
          ))}
        </tbody>
      </table>
      {shown.length === rows.length ? null : <Button variant="link" onPress={() => setShowsAll(true)}>{t('work.showAll', { count: rows.length })}</Button>}
      {asked ? <WeaponsDialog row={asked} name={ledgerName(t, asked, locale)} isReadOnly={isReadOnly} onClose={() => setWeaponsOf(null)} /> : null}
    </>
  );
}

interface RowProps extends Omit<LedgerTableProps, 'rows'> {
  readonly row: LedgerRow;
  readonly listId: string;
  readonly onWeapons: () => void;
}

function Row({ row, listId, scenario, baseline, isReadOnly, onWeapons }: RowProps) {
  const t = useText();
  const map = useMap();
  const locale = useSession((session) => session.locale);
  const format = useSession((session) => session.coordinateFormat);
  const isSelected = useView((view) => view.selectedId === row.id);
  const { id, standing, name, ownName, status, phase, neighbourhood, weapons, at, source, note } = row;
  const called = ledgerName(t, row, locale);
  const label = (column: 'name' | 'status' | 'phase' | 'neighbourhood') => t('work.ledger.of', { field: t(`work.ledger.field.${column}`), name: called });
  return (
    <tr data-property={id} data-selected={isSelected || undefined}>
      <th scope="row">
        {name === null ? null : <span className={styles.other}><bdi>{name[locale]}</bdi></span>}
        <input
          type="text" dir="auto" className={`${styles.field ?? ''} ${own.own ?? ''}`} value={ownName} disabled={isReadOnly} aria-label={label('name')} placeholder={t('work.ledger.ownName')}
          data-own-name onChange={(event) => typeInLedger(id, { name: event.target.value })}
        />
        {note === '' ? null : <span className={styles.other}><bdi>{note}</bdi></span>}
      </th>
      <td>
        <select className={styles.field} value={status} disabled={isReadOnly} aria-label={label('status')} data-status={status} onChange={(event) => chooseInLedger(id, { status: event.target.value as HeldStatus })}>
          {heldStatuses.map((one) => <option key={one} value={one}>{t(`terms.heldStatus.${one}`)}</option>)}
        </select>
      </td>
      {scenario.phases.length === 0 ? null : (
        <td>
          <select className={styles.field} value={phase ?? ''} disabled={isReadOnly} aria-label={label('phase')} onChange={(event) => chooseInLedger(id, { phase: event.target.value === '' ? null : event.target.value })}>
            <option value="">{t('work.ledger.noPhase')}</option>
            {scenario.phases.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
          </select>
        </td>
      )}
      <td>
        <input
          type="text" dir="auto" list={listId} className={`${styles.field ?? ''} ${own.neighbourhood ?? ''}`} value={neighbourhoodName(baseline, neighbourhood, locale)} disabled={isReadOnly}
          aria-label={label('neighbourhood')} placeholder={t('terms.notStated')} data-neighbourhood onChange={(event) => typeInLedger(id, { neighbourhood: neighbourhoodOf(baseline, event.target.value) })}
          onBlur={(event) => typeInLedger(id, { neighbourhood: neighbourhoodOf(baseline, event.target.value.trim()) })}
        />
      </td>
      <td>
        {weapons.length === 0 ? null : <span className={styles.other}><bdi>{weaponsText(weapons)}</bdi></span>}
        <RowButton words={t(weapons.length === 0 ? 'work.ledger.addWeapons' : 'work.ledger.editWeapons')} name={called} onPress={onWeapons} data-weapons />
      </td>
      <td>
        {at === null ? <span className={styles.other}>{t('terms.position.unlocated')}</span> : (
          <>
            <span className={styles.mark} data-sensitive>{t('work.ledger.sensitive')}</span>
            <button type="button" className={styles.name} aria-pressed={isSelected} aria-label={t('work.ledger.show', { place: placeText(at, format), name: called })} onClick={() => showOnMap(map, { id, scenario, baseline, at })}>
              <bdi dir="ltr">{placeText(at, format)}</bdi>
            </button>
          </>
        )}
        <span className={own.cellActions}>
          {isReadOnly || map === null ? null : (
            <RowButton words={t(at === null ? 'work.ledger.place' : 'work.ledger.placeAnew')} name={called} onPress={({ pointerType }) => startPlacing(id, pointerType)} data-place />
          )}
          {isReadOnly || at === null ? null : <RowButton words={t('work.ledger.unplace')} name={called} onPress={() => unlocate(id)} data-unplace />}
        </span>
      </td>
      <td className={styles.remark}>
        {source === null ? t('terms.notStated') : <><bdi>{source.text}</bdi>{source.date === null ? null : <> · <bdi dir="ltr">{source.date}</bdi></>}</>}
        {standing === 'beside' && !isReadOnly ? <RowButton words={t('work.ledger.drop')} name={called} onPress={() => dropEntry(id)} data-drop /> : null}
      </td>
    </tr>
  );
}

/** Its name begins with the words it shows and ends with the property it acts on. */
function RowButton({ words, name, ...rest }: Omit<ButtonProps, 'children'> & { readonly words: string; readonly name: string }) {
  const t = useText();
  return <Button {...rest} variant="link" aria-label={t('work.ledger.of', { field: words, name })}>{words}</Button>;
}

/**
 * The planner's own inventory, opened: what each column becomes, what comes of it, what cannot be read, and who says so. Nothing is
 * taken in without source and date; columns that look personal stay out unless kept deliberately.
 */
import { useEffect, useId, useMemo, useState } from 'react';
import type { LedgerRow } from '../../../../analysis/ledger/listProperties.ts';
import type { Baseline } from '../../../../baseline/baseline.ts';
import { isCompleteSource } from '../../../../scenario/commands/overrides/placeHeldProperty.ts';
import type { PlannerSource } from '../../../../scenario/kinds/common.ts';
import { guessMapping, type InventoryMapping, withTarget } from '../../../../share/formats/inventory/inventoryMapping.ts';
import { type InventoryFile, type InventoryTable, mostInventoryBytes, readInventory } from '../../../../share/formats/inventory/inventoryTable.ts';
import { personalColumns } from '../../../../share/formats/inventory/personalColumns.ts';
import { type ReadEntries, toEntries } from '../../../../share/formats/inventory/toEntries.ts';
import { Button } from '../../../controls/Button.tsx';
import { Dialog } from '../../../controls/Dialog.tsx';
import { isolate } from '../../../i18n/isolate.ts';
import { useText } from '../../../useStores.ts';
import { takeIn } from '../../edits.ts';
import work from '../../Work.module.css';
import own from '../Ledger.module.css';
import { neighbourhoodOf } from '../neighbourhoodWords.ts';
import { SourceFields } from '../SourceFields.tsx';
import styles from './Inventory.module.css';
import { KeptDeliberately } from './KeptDeliberately.tsx';
import { MappingTable } from './MappingTable.tsx';
import { RowProblems } from './RowProblems.tsx';

interface InventoryDialogProps {
  readonly file: File;
  readonly rows: readonly LedgerRow[];
  readonly baseline: Baseline;
  readonly onClose: () => void;
}

export default function InventoryDialog({ file, rows, baseline, onClose }: InventoryDialogProps) {
  const t = useText();
  const [read, setRead] = useState<InventoryFile | { readonly ok: false; readonly reason: 'unreadable'; readonly detail: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Said before it is read into memory.
    const reading = file.size > mostInventoryBytes ? Promise.resolve({ ok: false, reason: 'too-large', detail: '' } as const)
      : file.arrayBuffer().then((buffer) => readInventory(file.name, new Uint8Array(buffer)), () => ({ ok: false, reason: 'unreadable', detail: '' } as const));
    reading
      .then((outcome) => {
        if (isCurrent) setRead(outcome);
      }, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [file]);
  if (read?.ok) return <Mapping table={read.table} isGuessed={read.isGuessed} name={file.name} rows={rows} baseline={baseline} onClose={onClose} />;
  return (
    <Dialog title={t('work.inventory.title', { name: file.name })} onClose={onClose} size="small">
      {read === null ? <p role="status">{t('work.inventory.reading')}</p> : (
        <div role="alert" className={work.notice} data-inventory-refused={read.reason}>
          <p>{t(`work.inventory.refused.${read.reason}`)}</p>
          {read.detail === '' ? null : <p className={work.quiet}><bdi>{read.detail}</bdi></p>}
        </div>
      )}
    </Dialog>
  );
}

interface MappingProps extends Omit<InventoryDialogProps, 'file'> {
  readonly table: InventoryTable;
  readonly isGuessed: boolean;
  readonly name: string;
}

function Mapping({ table, isGuessed, name, rows, baseline, onClose }: MappingProps) {
  const t = useText();
  const ids = [useId(), useId()] as const;
  const personal = useMemo(() => personalColumns(table), [table]);
  const [mapping, setMapping] = useState<InventoryMapping>(() => guessMapping(table, personal));
  const [source, setSource] = useState<PlannerSource>({ text: '', date: null });
  const [isAsked, setAsked] = useState(false);
  const [isDeliberate, setDeliberate] = useState(false);
  const [standing, setStanding] = useState<LedgerRow['standing']>('counted');
  const [read, setRead] = useState<ReadEntries | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void toEntries(table, mapping, source).then((found) => {
      if (isCurrent) setRead(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [table, mapping, source]);

  const kept = [...personal.keys()].filter((index) => mapping[index] !== 'left-out').map((index) => table.columns[index] ?? '');
  const freeIds = rows.filter((row) => row.standing === 'counted' && !row.isTouched).map(({ id }) => id);
  const entries = read?.entries ?? [];
  const among = standing === 'counted' ? Math.min(freeIds.length, entries.length) : 0;
  const take = () => {
    setAsked(true);
    if (!isCompleteSource(source) || entries.length === 0 || (kept.length > 0 && !isDeliberate)) return;
    takeIn({
      entries: entries.map((entry) => ({ ...entry, neighbourhood: entry.neighbourhood === null ? null : neighbourhoodOf(baseline, entry.neighbourhood) })),
      freeIds: standing === 'counted' ? freeIds : [],
    });
    onClose();
  };
  return (
    <Dialog
      title={t('work.inventory.title', { name })} onClose={onClose} size="large"
      footer={(
        <div className={own.actions}>
          <Button variant="primary" isDisabled={entries.length === 0} onPress={take} data-take-in>{t('work.inventory.take', { count: entries.length })}</Button>
          <Button onPress={onClose}>{t('sketch.cancel')}</Button>
        </div>
      )}
    >
      <div className={own.form} data-inventory-dialog>
        {isGuessed ? <p className={work.quiet}>{t('work.inventory.encodingGuessed')}</p> : null}
        {personal.size === 0 ? null : (
          <p className={work.notice} role="alert" data-personal>
            {t('work.inventory.personal', { list: [...personal.keys()].map((index) => isolate(`“${table.columns[index] ?? ''}”`)).join(t('sketch.takeOff.comma')) })}
          </p>
        )}
        <MappingTable table={table} mapping={mapping} personal={personal} onChange={(column, target) => setMapping(withTarget(mapping, column, target))} />
        <KeptDeliberately titles={kept} isDeliberate={isDeliberate} isAsked={isAsked} onChange={setDeliberate} />
        <SourceFields source={source} isAsked={isAsked} onChange={setSource} />
        <fieldset className={styles.standing}>
          <legend>{t('work.inventory.standing')}</legend>
          {(['counted', 'beside'] as const).map((one, index) => (
            <label key={one} htmlFor={ids[index]} className={work.check}>
              <input id={ids[index]} type="radio" name={ids[0]} checked={standing === one} onChange={() => setStanding(one)} data-standing={one} />
              {t(`work.inventory.${one}`)}
            </label>
          ))}
        </fieldset>
        {read === null ? null : (
          <p role="status" data-outcome>
            {t('work.inventory.outcome', { count: entries.length, located: entries.filter(({ geometry }) => geometry !== null).length })}{' '}
            {t('work.inventory.split', { among, beside: entries.length - among })}
          </p>
        )}
        {read === null ? null : <RowProblems problems={read.problems} format={table.format} />}
        <p className={work.quiet}>{t('work.ledger.sensitiveRemark')}</p>
      </div>
    </Dialog>
  );
}

/**
 * The ledger of properties: status, phase, neighbourhood and weapons of each, who located it, and how far the clearing has come.
 * Located entries are sensitive and say so; their coordinates leave only when asked for.
 */
import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react';
import { countBeside, listProperties, progressByNeighbourhood } from '../../../analysis/ledger/listProperties.ts';
import { Button } from '../../controls/Button.tsx';
import { useLocatedCount } from '../../useShownPlan.ts';
import { useSession, useText } from '../../useStores.ts';
import { SaveCsv } from '../SaveCsv.tsx';
import { ScrollPart } from '../ScrollPart.tsx';
import styles from '../Work.module.css';
import type { WorkTabProps } from '../workTabs.ts';
import own from './Ledger.module.css';
import { ledgerCsv } from './ledgerCsv.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { ProgressChart } from './ProgressChart.tsx';

const InventoryDialog = lazy(() => import('./inventory/InventoryDialog.tsx'));

export default function LedgerTab({ scenario, baseline, isReadOnly }: WorkTabProps) {
  const t = useText();
  const sensitiveId = useId();
  const input = useRef<HTMLInputElement>(null);
  const locale = useSession((session) => session.locale);
  const [showsProgress, setShowsProgress] = useState(false);
  const [includesSensitive, setIncludesSensitive] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const rows = useMemo(() => listProperties(baseline, scenario), [baseline, scenario]);
  const counted = useLocatedCount();
  const beside = countBeside(rows);
  const progress = useMemo(() => progressByNeighbourhood(rows), [rows]);
  const located = counted.located + beside.located;
  const csv = () => ledgerCsv({ rows, baseline, scenario, locale, includesSensitive, caveat: [scenario.caveat, t('shell.caveat')].filter((text) => text !== '').join(' · ') });
  return (
    <>
      <div className={styles.bar}>
        <span className={own.located} role="status" data-located-count>{t('work.ledger.located', { ...counted })}</span>
        {beside.total === 0 ? null : <span data-beside-count>{t('work.ledger.beside', { count: beside.total, located: beside.located })}</span>}
        <span className={styles.grow} />
        <Button aria-expanded={showsProgress} onPress={() => setShowsProgress(!showsProgress)} data-open-progress>{t('work.ledger.progress')}</Button>
        {isReadOnly ? null : <Button onPress={() => input.current?.click()} data-open-inventory>{t('work.inventory.open')}</Button>}
        <SaveCsv part="properties" text={csv} />
        <input
          ref={input} type="file" hidden accept=".csv,.tsv,.txt,.geojson,.json,text/csv,application/geo+json,application/json" data-inventory-file
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            setFile(chosen ?? null);
            // So that the same file can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <ScrollPart label={t('work.tab.properties')}>
        {showsProgress ? <ProgressChart progress={progress} baseline={baseline} onOpen={isReadOnly ? null : () => input.current?.click()} /> : null}
        <LedgerTable rows={rows} scenario={scenario} baseline={baseline} isReadOnly={isReadOnly} />
      </ScrollPart>
      <div className={styles.foot}>
        <span>{t('work.ledger.remark')}</span>
        {located === 0 ? null : (
          <label htmlFor={sensitiveId} className={styles.check}>
            <input id={sensitiveId} type="checkbox" checked={includesSensitive} onChange={(event) => setIncludesSensitive(event.target.checked)} data-with-sensitive />
            {t('work.ledger.includeSensitive')}
          </label>
        )}
      </div>
      <Suspense fallback={null}>
        {file === null ? null : <InventoryDialog key={`${file.name} ${file.lastModified}`} file={file} rows={rows} baseline={baseline} onClose={() => setFile(null)} />}
      </Suspense>
    </>
  );
}

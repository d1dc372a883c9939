/** The report of a plan over the whole screen: to read, to print and to save. What is sensitive is left out until a switch that names it. */
import { useMemo, useState } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useStore } from 'zustand';
import { graphOfBaseline } from '../../../network/graph/baselineGraph.ts';
import { isWhollyIllustrative } from '../../../scenario/questions/isWhollyIllustrative.ts';
import { checkStore } from '../../../store/check/checkStore.ts';
import { networkStore } from '../../../store/network/networkStore.ts';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon } from '../../controls/icons.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { useGroupName } from '../../useGroupName.ts';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { SaveCsv } from '../../work/SaveCsv.tsx';
import { useCheck } from '../useCheck.ts';
import { useNames } from '../useNames.ts';
import styles from './Report.module.css';
import { pageBlocks } from './page/pageBlocks.ts';
import type { ReportInput } from './reportRow.ts';
import { reportCsv, reportRows } from './reportRows.ts';
import { ReportSheet } from './ReportSheet.tsx';

export default function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const scenario = useScenario();
  const isIllustrative = scenario !== null && isWhollyIllustrative(scenario);
  const [wantsSensitive, setWantsSensitive] = useState(false);
  const [hasDetails, setHasDetails] = useState(false);
  const { isStale } = useCheck();
  const input = useReportInput(isIllustrative || wantsSensitive);
  const rows = useMemo(() => (input ? reportRows(input) : []), [input]);
  const blocks = useMemo(() => (input ? pageBlocks(input) : []), [input]);
  const caveat = [scenario?.caveat ?? '', t('shell.caveat')].filter((text) => text.trim() !== '').join(' · ');
  return (
    <ModalOverlay isOpen onOpenChange={(open) => { if (!open) onClose(); }} className={styles.overlay ?? ''} data-report>
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.bar}>
            <Heading slot="title" className={styles.heading ?? ''}>{t('check.report.heading')}</Heading>
            {isIllustrative ? null : <Switch className={styles.switch ?? ''} isSelected={wantsSensitive} onChange={setWantsSensitive} data-with-sensitive>{t('check.report.sensitive')}</Switch>}
            <Switch className={styles.switch ?? ''} isSelected={hasDetails} onChange={setHasDetails} data-with-details>{t('check.report.details')}</Switch>
            <span className={styles.actions}>
              <SaveCsv part="report" text={() => reportCsv(rows, `${caveat} · ${t('about.honesty')}`)} isDisabled={rows.length === 0} />
              <Button variant="primary" onPress={() => window.print()} data-print>{t('check.report.print')}</Button>
              <IconButton label={t('shell.close')} icon={<CloseIcon />} onPress={onClose} />
            </span>
          </header>
          {/* Focusable so that the keyboard can scroll it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.body} tabIndex={0} role="group" aria-label={t('check.report.heading')}>
            {isStale ? <p role="status">{t('check.report.stale')}</p> : null}
            <ReportSheet
              title={scenario?.title ?? ''} caveat={caveat} blocks={blocks} rows={rows} hasDetails={hasDetails}
              note={t(isIllustrative ? 'check.report.illustrative' : wantsSensitive ? 'check.report.included' : 'check.report.leftOut')}
            />
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function useReportInput(includesSensitive: boolean): ReportInput | null {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const scenario = useScenario();
  const result = useStore(checkStore, (state) => state.result);
  const operations = useStore(checkStore, (state) => state.operations);
  const nameOf = useNames();
  const [control, power] = [useGroupName('controlGroup'), useGroupName('powerGroup')];
  const { meters } = useMeasures();
  const roadsFile = useStore(networkStore, (state) => state.inUse?.name ?? null);
  return useMemo(() => {
    const graph = baseline && graphOfBaseline(baseline);
    if (scenario === null || baseline === null || graph === null || result === null) return null;
    return { t, locale, scenario, baseline, graph, result, operations, nameOf, groups: { control, power }, meters, includesSensitive, roadsFile };
  }, [t, locale, scenario, baseline, result, operations, nameOf, control, power, meters, includesSensitive, roadsFile]);
}

/** Two scenarios side by side in words: what the open one is compared with, the swipe on the map, and the table of what differs. */
import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { takeOffTable } from '../../analysis/takeOff/takeOffTable.ts';
import { addRanges, type Range } from '../../analysis/takeOff/range.ts';
import { graphOfBaseline } from '../../network/graph/baselineGraph.ts';
import { compareScenarios } from '../../scenario/compare/compareScenarios.ts';
import type { Scenario } from '../../scenario/document.ts';
import { compareStore } from '../../store/compareStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { useIsPhone } from '../shell/useIsPhone.ts';
import { useMeasures } from '../sketch/draw/measures.ts';
import { useMap, useSession, useText } from '../useStores.ts';
import { ScrollPart } from '../work/ScrollPart.tsx';
import { rangeText } from '../work/figures.ts';
import { SaveCsv } from '../work/SaveCsv.tsx';
import { makeWay } from '../work/showOnMap.ts';
import styles from '../work/Work.module.css';
import type { WorkTabProps } from '../work/workTabs.ts';
import { CompareChooser } from './CompareChooser.tsx';
import { differenceRows } from './differenceRows.ts';
import { differencesCsv } from './differencesCsv.ts';
import { DifferenceTable } from './DifferenceTable.tsx';

interface Bollards {
  readonly count: Range;
  /** Part of a line could not be counted. */
  readonly isTooLow: boolean;
}

/** Rising and fixed bollards of all lines of a plan, the published ones it does not hide too; each plan by its own gap rule. */
function bollardsOf(scenario: Scenario, baseline: WorkTabProps['baseline']): Bollards | null {
  const graph = graphOfBaseline(baseline);
  if (!graph) return null;
  const { gapRule, unitCosts = null } = scenario.parameters;
  const { all } = takeOffTable({ scenario, baseline, graph, includesBaseline: true, parameters: { gapRule, unitCosts } }).totals;
  return { count: addRanges(all.rising, all.fixed), isTooLow: all.incomplete.length > 0 };
}

export default function DifferencesTab({ scenario, baseline }: WorkTabProps) {
  const t = useText();
  const map = useMap();
  const postureSelect = useId();
  const locale = useSession((session) => session.locale);
  const measures = useMeasures();
  const isPhone = useIsPhone();
  const { other, postureId, isSwiping } = useStore(compareStore);
  const { setSwiping, setPosture } = compareStore.getState();
  const rows = useMemo(
    () => (other === null ? [] : differenceRows(compareScenarios(scenario, other), { t, locale, measures, baseline, here: scenario, there: other })),
    [scenario, other, t, locale, measures, baseline],
  );
  const bollards = useMemo(() => (other === null ? [] : [scenario, other].map((one) => bollardsOf(one, baseline))), [scenario, other, baseline]);
  const [here, there] = bollards.map((one) => {
    const text = one && rangeText(one.count);
    return one && text && (one.isTooLow ? t('compare.tooLow', { figure: text }) : text);
  });
  const only = (change: string) => rows.filter(({ difference }) => difference.change === change).length;
  return (
    <>
      <div className={styles.bar}>
        <CompareChooser />
        {other === null ? null : (
          <>
            <Button
              aria-pressed={isSwiping} isDisabled={map === null} data-start-swipe
              onPress={() => {
                if (!isSwiping) makeWay();
                // On a phone the sheet of the panel would cover half of what is swiped.
                if (!isSwiping && isPhone) sessionStore.getState().set({ sidebarOpen: false });
                setSwiping(!isSwiping);
              }}
            >
              {t('compare.swipe')}
            </Button>
            {other.postures.length === 0 ? null : (
              <span className={styles.choice}>
                <label htmlFor={postureSelect}>{t('compare.otherPosture')}</label>
                <select id={postureSelect} className={styles.field} value={postureId} data-other-posture onChange={(event) => setPosture(event.target.value)}>
                  {other.postures.map(({ id, name }) => <option key={id} value={id}>{name || id}</option>)}
                </select>
              </span>
            )}
          </>
        )}
        <span className={styles.grow} />
        <SaveCsv part="differences" isDisabled={rows.length === 0} text={() => differencesCsv(rows, [scenario.caveat, t('shell.caveat')].filter((text) => text !== '').join(' · '))} />
      </div>
      <ScrollPart label={t('work.tab.differences')}>
        {other === null ? <EmptyState place="compare" className={styles.empty} text={t('compare.hint')} act={null} /> : rows.length === 0 ? <EmptyState place="no-difference" className={styles.empty} text={t('compare.none')} act={null} /> : <DifferenceTable rows={rows} />}
      </ScrollPart>
      {other === null ? null : (
        <div className={styles.foot} data-difference-summary>
          <span>{t('compare.summary', { all: t('compare.count', { count: rows.length }), here: only('removed'), there: only('added') })}</span>
          {here && there ? <span>{t('compare.bollards', { here, there })}</span> : null}
          {map === null ? <span>{t('compare.noMap')}</span> : null}
        </div>
      )}
    </>
  );
}

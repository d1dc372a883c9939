/** The take-off of every line of the plan: what it takes to build them by the rule in force, and what that costs once prices are set. */
import { useId, useMemo, useState } from 'react';
import { footwayMinimumMm, footwayMinimumSource, gapRules, type GapRuleId } from '../../../analysis/takeOff/gapRules.ts';
import { takeOffTable, type TakeOffRow } from '../../../analysis/takeOff/takeOffTable.ts';
import { takeOffTotals } from '../../../analysis/takeOff/takeOffTotals.ts';
import { graphOfBaseline } from '../../../network/graph/baselineGraph.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { Button } from '../../controls/Button.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { nameOfId } from '../../sketch/featureName.ts';
import { setGapRule } from '../../sketch/edits.ts';
import { useGroupName } from '../../useGroupName.ts';
import { useSession, useText } from '../../useStores.ts';
import { ScrollPart } from '../ScrollPart.tsx';
import { metersText } from '../figures.ts';
import { IllustrativeFoot } from '../IllustrativeFoot.tsx';
import { SaveCsv } from '../SaveCsv.tsx';
import { type Sort, sortBy } from '../SortHead.tsx';
import styles from '../Work.module.css';
import type { WorkTabProps } from '../workTabs.ts';
import { Lines } from './Lines.tsx';
import { takeOffCsv } from './takeOffCsv.ts';
import { type TakeOffColumn, takeOffValue } from './takeOffValue.ts';
import { Totals } from './Totals.tsx';
import { UnitCostFields } from './UnitCostFields.tsx';

export default function TakeOffTab({ scenario, baseline, isReadOnly }: WorkTabProps) {
  const drawAct = useDrawAct();
  const t = useText();
  const groupName = useGroupName();
  const [ruleId, baselineId, costsId] = [useId(), useId(), useId()];
  const locale = useSession((session) => session.locale);
  const [includesBaseline, setIncludesBaseline] = useState(true);
  const [includesIllustrative, setIncludesIllustrative] = useState(false);
  const [showsCosts, setShowsCosts] = useState(false);
  const [sort, setSort] = useState<Sort<TakeOffColumn> | null>(null);
  const graph = graphOfBaseline(baseline);
  const { gapRule, unitCosts = null } = scenario.parameters;
  const rule = gapRules[gapRule];
  const table = useMemo(
    () => graph && takeOffTable({ scenario, baseline, graph, includesBaseline, parameters: { gapRule, unitCosts } }),
    [scenario, baseline, graph, includesBaseline, gapRule, unitCosts],
  );
  if (!table) return <p className={styles.empty}>{t('sketch.takeOff.noNetwork')}</p>;

  const nameOf = ({ id, name }: Pick<TakeOffRow, 'id' | 'name'>) => (typeof name === 'string' ? name || nameOfId(t, id) : name[locale]);
  const phaseName = (id: string) => scenario.phases.find((phase) => phase.id === id)?.name || id;
  const words = { nameOf, phaseName, groupName };
  const rows = sortBy(table.rows, sort, (row, column) => takeOffValue(row, column, { t, ...words }), locale);
  const illustrative = table.rows.filter(({ isIllustrative }) => isIllustrative).length;
  const csv = () => {
    const kept = includesIllustrative ? rows : rows.filter(({ isIllustrative }) => !isIllustrative);
    return takeOffCsv({
      rows: kept, totals: takeOffTotals(kept.map(({ takeOff }) => takeOff)), rule, leftOut: table.rows.length - kept.length,
      caveat: [scenario.caveat, t('shell.caveat')].filter((text) => text !== '').join(' · '), phaseName,
    });
  };
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.choice}>
          <label htmlFor={ruleId}>{t('sketch.takeOff.rule')}</label>
          <select
            id={ruleId} className={styles.field} value={gapRule} disabled={isReadOnly} data-rule
            onChange={(event) => setGapRule(event.target.value as GapRuleId)}
          >
            {Object.values(gapRules).map(({ id }) => <option key={id} value={id}>{t(`sketch.takeOff.ruleName.${id}`)}</option>)}
          </select>
        </span>
        <label htmlFor={baselineId} className={styles.check}>
          <input id={baselineId} type="checkbox" checked={includesBaseline} onChange={(event) => setIncludesBaseline(event.target.checked)} data-with-baseline />
          {t('work.takeOff.withBaseline')}
        </label>
        <span className={styles.grow} />
        <Button aria-expanded={showsCosts} aria-controls={costsId} onPress={() => setShowsCosts(!showsCosts)} data-open-costs>{t('work.takeOff.costs')}</Button>
        <SaveCsv part="take-off" text={csv} isDisabled={table.rows.length === 0} />
      </div>
      {showsCosts ? <UnitCostFields id={costsId} unitCosts={unitCosts} isReadOnly={isReadOnly} /> : null}
      <ScrollPart label={t('work.tab.take-off')}>
        {table.rows.length === 0 ? <EmptyState place="take-off" className={styles.empty} text={t('work.takeOff.none')} act={drawAct('barrier')} /> : (
          <>
            <Lines rows={rows} words={words} sort={sort} onSort={setSort} scenario={scenario} baseline={baseline} />
            <Totals totals={table.totals} words={words} rows={table.rows} hasCosts={unitCosts !== null} />
          </>
        )}
        <div className={styles.sources} data-rule-source>
          <p className={styles.quiet}>
            {t('work.takeOff.ruleSource', { limit: metersText(rule.limitMm.square, 3) })}{' '}<bdi dir="ltr" lang="en">{rule.source}</bdi>
            {' · '}<bdi dir="ltr" lang="en">{rule.locator}</bdi>
          </p>
          <p className={styles.quiet}>{t('work.takeOff.footwaySource', { limit: metersText(footwayMinimumMm, 3) })}{' '}<bdi dir="ltr" lang="en">{footwayMinimumSource}</bdi></p>
          <p className={styles.quiet}>{t('work.takeOff.approach')}</p>
        </div>
      </ScrollPart>
      <IllustrativeFoot count={illustrative} label={t('work.includeIllustrative', { count: illustrative })} isIncluded={includesIllustrative} onChange={setIncludesIllustrative}>
        <span data-not-design>{t('sketch.takeOff.notDesign')} {t('work.takeOff.engineer')}</span>
      </IllustrativeFoot>
    </>
  );
}

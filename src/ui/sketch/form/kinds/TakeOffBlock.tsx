/** What it takes to build the selected barrier, by the rule in force; what rests on an assumption is a range and says so. */
import { useMemo } from 'react';
import { gapRules, type GapRuleId } from '../../../../analysis/takeOff/gapRules.ts';
import { isExact, type Range } from '../../../../analysis/takeOff/range.ts';
import { takeOffBarrier } from '../../../../analysis/takeOff/takeOffBarrier.ts';
import { graphOfBaseline } from '../../../../network/graph/baselineGraph.ts';
import type { BarrierFeature, Parameters } from '../../../../scenario/document.ts';
import { lengthOf } from '../../../../geo/lengthOf.ts';
import { useSession, useText } from '../../../useStores.ts';
import { setGapRule } from '../../edits.ts';
import { ChoiceField } from '../fields.tsx';
import { useMeasures } from '../../draw/measures.ts';
import styles from '../../Sketch.module.css';

interface TakeOffBlockProps {
  readonly feature: BarrierFeature;
  readonly parameters: Parameters;
  readonly isReadOnly: boolean;
}

export function TakeOffBlock({ feature, parameters: { gapRule }, isReadOnly }: TakeOffBlockProps) {
  const t = useText();
  const { meters } = useMeasures();
  const baseline = useSession((session) => session.baseline);
  const graph = baseline && graphOfBaseline(baseline);
  const result = useMemo(() => graph && takeOffBarrier(feature, graph, { gapRule, unitCosts: null }), [feature, graph, gapRule]);
  if (!result) return <p className={styles.quiet}>{t('sketch.takeOff.noNetwork')}</p>;
  const { takeOff, crossings } = result;
  const bollards = (range: Range) => (isExact(range)
    ? t('sketch.takeOff.bollards', { count: range.likely })
    : t('sketch.takeOff.range', { low: range.low, high: t('sketch.takeOff.bollards', { count: range.high }) }));
  const row = (label: string, value: string) => <div key={label} className={styles.figure}><dt>{label}</dt><dd>{value}</dd></div>;
  const hasBollards = takeOff.ok && takeOff.parts.length > 0;
  const gaps = takeOff.ok ? takeOff.parts.flatMap((part) => (part.ok ? [part.widestGapMm / 1000] : [])) : [];
  return (
    <section className={styles.takeOff} aria-label={t('sketch.takeOff.title')} data-take-off>
      <h3 className={styles.kind}>{t('sketch.takeOff.title')}</h3>
      <ChoiceField<GapRuleId>
        label={t('sketch.takeOff.rule')} value={gapRule} isDisabled={isReadOnly} onChange={setGapRule}
        options={Object.values(gapRules).map(({ id }) => ({ value: id, label: t(`sketch.takeOff.ruleName.${id}`) }))}
      />
      <dl className={styles.figures}>
        {row(t('sketch.takeOff.length'), meters(lengthOf(feature.geometry)))}
        {row(t('sketch.takeOff.crossings'), t('sketch.takeOff.crossings', { count: crossings.length }))}
        {hasBollards && takeOff.rising.high > 0 ? row(t('sketch.takeOff.rising'), bollards(takeOff.rising)) : null}
        {hasBollards && takeOff.fixed.high > 0 ? row(t('sketch.takeOff.fixed'), bollards(takeOff.fixed)) : null}
        {hasBollards && gaps.length > 0 ? row(t('sketch.takeOff.gap'), meters(Math.max(...gaps), 2)) : null}
        {hasBollards ? row(t('sketch.takeOff.limit'), meters(takeOff.largestGapMm / 1000, 2)) : null}
      </dl>
      {takeOff.ok ? null : <p className={styles.notice}>{t(`sketch.takeOff.refused.${takeOff.reason}`)}</p>}
      {takeOff.ok && !takeOff.isComplete ? <p className={styles.notice}>{t('sketch.takeOff.incomplete')}</p> : null}
      {takeOff.ok && takeOff.foundation !== null ? <p className={styles.quiet}>{t('sketch.takeOff.foundation')}</p> : null}
      {takeOff.ok && takeOff.assumed.length > 0 ? (
        <p className={styles.quiet}>{t('sketch.takeOff.assumed', { list: takeOff.assumed.map((measure) => t(`sketch.takeOff.measure.${measure}`)).join(t('sketch.takeOff.comma')) })}</p>
      ) : null}
      <p className={styles.quiet}>{t('sketch.takeOff.notDesign')}</p>
    </section>
  );
}

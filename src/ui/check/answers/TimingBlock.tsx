/** Whether the lines can rise in time: the steps as a bar, and every column of the plan at every line on its route, in plain words. */
import type { ClosingStep } from '../../../analysis/timing/closingSteps.ts';
import type { ColumnTiming, TimingCheck } from '../../../analysis/timing/checkTiming.ts';
import { isKnown, type MovementFeature, type Scenario } from '../../../scenario/document.ts';
import { findFeature } from '../../../scenario/questions/findFeature.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { useText } from '../../useStores.ts';
import { spanText } from '../../work/figures.ts';
import styles from '../Check.module.css';
import { secondsText, wholeText } from '../figureWords.ts';
import { useNames } from '../useNames.ts';

export function TimingBlock({ timing, scenario }: { readonly timing: TimingCheck; readonly scenario: Scenario | null }) {
  const t = useText();
  const drawAct = useDrawAct();
  const [first] = timing.lines;
  const hasMovement = scenario === null || scenario.features.some((feature) => isKnown(feature) && feature.properties.kind === 'movement');
  const remarks = [...new Set(timing.lines.flatMap((line) => line.remarks))];
  const movementIds = [...new Set(timing.columns.map(({ movementId }) => movementId))];
  return (
    <section className={styles.block} aria-labelledby="check-timing" data-timing>
      <h3 id="check-timing" tabIndex={-1} className={styles.heading}>{t('check.timing.title')}</h3>
      {first === undefined ? <EmptyState place="timing" text={t('check.timing.none')} act={drawAct('barrier')} /> : (
        <>
          <p>{t('check.timing.lines', { count: timing.lines.length })}: <strong>{t('check.timing.seconds', { range: secondsText({ low: Math.min(...timing.lines.map(({ seconds }) => seconds.low)), likely: first.seconds.likely, high: Math.max(...timing.lines.map(({ seconds }) => seconds.high)) }) })}</strong></p>
          <p className={styles.quiet}>{t('check.timing.intro')}</p>
          <Steps steps={first.steps} />
        </>
      )}
      {timing.isLoopOverridden ? <p className={styles.warning}>{t('check.timing.overridden')}</p> : null}
      {remarks.map((remark) => <p key={remark} className={styles.warning}>{t(`check.timing.remark.${remark}`)}</p>)}
      {first !== undefined && !hasMovement ? <EmptyState place="columns" text={t('check.timing.noColumn')} act={drawAct('movement')} /> : null}
      {movementIds.map((id) => {
        const movement = scenario && findFeature(scenario, id);
        return movement?.properties.kind === 'movement' ? <Movement key={id} id={id} properties={movement.properties} columns={timing.columns.filter(({ movementId }) => movementId === id)} /> : null;
      })}
      {first === undefined ? null : <p className={styles.quiet}>{t('check.timing.sensitive')}</p>}
    </section>
  );
}

/** One after the other on one scale; the bar says how much of the whole each is. */
function Steps({ steps }: { readonly steps: readonly ClosingStep[] }) {
  const t = useText();
  return (
    <div className={styles.steps}>
      <div className={styles.bar} aria-hidden="true">{steps.map(({ step, seconds }) => <span key={step} data-step={step} style={{ flexGrow: Math.max(seconds.likely, 0.05) }} />)}</div>
      <dl className={styles.stepList}>
        {steps.map(({ step, seconds, source }) => (
          <div key={step} data-step={step}>
            <dt>{t(`check.timing.step.${step}`)}</dt>
            <dd>{t('check.timing.seconds', { range: secondsText(seconds) })} · <span className={styles.quiet}>{source === 'planner' || source === 'assumption' ? t(`check.timing.source.${source}`) : source}</span></dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Movement({ id, properties, columns }: { readonly id: string; readonly properties: MovementFeature['properties']; readonly columns: readonly ColumnTiming[] }) {
  const t = useText();
  const nameOf = useNames();
  const { meters } = useMeasures();
  return (
    <div data-column={id}>
      <h4 className={styles.subheading}>{t('check.timing.column', { name: nameOf(id), count: properties.vehicles, speed: properties.speedKmh, spacing: properties.spacingMeters })}</h4>
      <ul className={styles.list}>
        {columns.map(({ barrierId, atMeters, close }) => (
          <li key={`${barrierId} ${atMeters.likely}`} data-outcome={close.outcome}>
            {t('check.timing.at', { line: nameOf(barrierId), meters: meters(Math.round(atMeters.likely)) })}:{' '}
            {t(`check.timing.outcome.${close.outcome}`, {
              passed: wholeText(close.passed), vehicles: close.vehicles, free: spanText(close.freeSeconds, close.freeSeconds, 2),
              needed: secondsText(close.neededFreeSeconds), split: wholeText(close.splitsFromMeters),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * The plan step by step: before the first phase, after each, and whole. The browser's own slider, so that a screen reader is
 * told the phase and not a number, and so that it runs the way the language does.
 */
import { useId } from 'react';
import type { Scenario } from '../../scenario/document.ts';
import { findFeature } from '../../baseline/baseline.ts';
import { findFeature as findDrawn } from '../../scenario/questions/findFeature.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { featureName } from '../sketch/featureName.ts';
import { useSession, useText } from '../useStores.ts';
import { newIn, phasesAtStop, stopOf } from './phaseStops.ts';
import styles from './PlanStrip.module.css';

/** More names than this are counted instead of read. */
const mostNames = 4;

export function PhaseSlider({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  const outputId = useId();
  const shown = useSession((session) => session.shownPhases);
  const { phases } = scenario;
  const stop = stopOf(shown, phases);
  const last = phases.length + 1;
  const nameOf = (at: number) => (at === 0 ? t('plan.before') : at === last ? t('plan.all') : phases[at - 1]?.name || t('plan.phaseNumber', { number: at }));
  return (
    <div className={styles.phase} data-phases>
      <div className={styles.slider} style={{ '--at': stop / last }}>
        <input
          type="range" className={styles.range} min={0} max={last} step={1} value={stop} aria-label={t('plan.phase')} aria-valuetext={nameOf(stop)} aria-describedby={outputId}
          onChange={(event) => sessionStore.getState().set({ shownPhases: phasesAtStop(event.target.valueAsNumber, phases) })}
        />
        <div className={styles.ticks} aria-hidden="true">
          {Array.from({ length: last + 1 }, (_, at) => (
            <span key={at} className={styles.tick} data-reached={at <= stop || undefined} style={{ '--at': at / last }}>
              {at === 0 ? t('plan.tickBefore') : at === last ? t('plan.tickAll') : at}
            </span>
          ))}
        </div>
      </div>
      <p id={outputId} className={styles.phaseText} data-phase-text><strong><bdi>{nameOf(stop)}</bdi></strong> <News scenario={scenario} stop={stop} /></p>
    </div>
  );
}

/** What is new at that stop, by name as far as names can be read at a glance. */
function News({ scenario, stop }: { readonly scenario: Scenario; readonly stop: number }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  if (stop > scenario.phases.length) return <span>{t('plan.allNews', { count: scenario.phases.length })}</span>;
  const { features, overrides } = newIn(scenario, scenario.phases[stop - 1]?.id ?? null);
  const count = features.length + overrides.length;
  const nameOf = (id: string) => {
    const feature = findDrawn(scenario, id);
    return feature ? featureName(t, feature) : (baseline && findFeature(baseline, id)?.properties.name[locale]) ?? id;
  };
  const names = [...features.slice(0, mostNames), ...overrides.slice(0, mostNames)].slice(0, mostNames).map(nameOf);
  const key = stop === 0 ? 'plan.fromStart' : 'plan.news';
  if (count === 0) return <span>{t('plan.noNews')}</span>;
  const listed = names.map((name) => `\u2068${name}\u2069`).join(t('plan.comma'));
  const more = count > names.length ? `${t('plan.comma')}${t('plan.more', { count: count - names.length })}` : '';
  return <span>{t(key, { count })} {listed}{more}</span>;
}

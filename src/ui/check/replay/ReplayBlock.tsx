/** The replay of a movement: which one, ordered up when, played on the map and counted, and how the other postures would have done. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { lengthOfRoute } from '../../../analysis/timing/routeLine.ts';
import { isKnown, type MovementFeature, type Scenario } from '../../../scenario/document.ts';
import { isReached } from '../../../scenario/questions/isReached.ts';
import { replayStore } from '../../../store/check/replayStore.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { useSession, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import replayed from './Replay.module.css';
import { ReplayPlayer } from './ReplayPlayer.tsx';
import { ReplayPostures } from './ReplayPostures.tsx';
import { ReplaySettings } from './ReplaySettings.tsx';
import { outcomeText } from './replayWords.ts';
import { useReplay } from './useReplay.ts';

export function ReplayBlock({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  const drawAct = useDrawAct();
  const shownPhases = useSession((session) => session.shownPhases);
  const ask = useStore(replayStore, (state) => state.ask);
  const movements = scenario.features.filter(isKnown)
    .filter((feature): feature is MovementFeature => feature.properties.kind === 'movement' && isReached(feature.properties.phase, { phases: scenario.phases, shownPhases }));
  const chosen = movements.find(({ id }) => id === ask?.movementId) ?? movements[0];
  const chosenId = chosen?.id ?? null;
  useEffect(() => {
    const state = replayStore.getState();
    if (chosenId === (state.ask?.movementId ?? null)) return;
    state.set({ ask: chosenId === null ? null : { movementId: chosenId, options: {} }, seconds: 0, isPlaying: false, isOn: false });
  }, [chosenId]);
  return (
    <section className={styles.block} aria-labelledby="check-replay" data-replay>
      <h3 id="check-replay" tabIndex={-1} className={styles.heading}>{t('check.replay.title')}</h3>
      {chosen === undefined || ask === null ? (
        <EmptyState place="movements" text={t('check.replay.none')} act={drawAct('movement')} />
      ) : <Chosen movement={chosen} movements={movements} overridesLoop={scenario.parameters.overridesLoop ?? false} />}
    </section>
  );
}

function Chosen({ movement, movements, overridesLoop }: { readonly movement: MovementFeature; readonly movements: readonly MovementFeature[]; readonly overridesLoop: boolean }) {
  const t = useText();
  const { meters } = useMeasures();
  const replay = useReplay();
  const [isComparing, setComparing] = useState(false);
  const { vehicles, speedKmh, spacingMeters } = movement.properties;
  const routeMeters = replay === null ? null : lengthOfRoute(replay.route);
  return (
    <>
      <ReplaySettings movement={movement} movements={movements} routeMeters={routeMeters} overridesLoop={overridesLoop} />
      <p className={styles.quiet}>
        {t('check.replay.column', { count: vehicles, speed: speedKmh, spacing: spacingMeters })}
        {routeMeters === null ? null : <> · <span className={replayed.along}>{meters(Math.round(routeMeters))}</span></>}
      </p>
      <p data-outcome={replay?.outcome ?? 'none'}><strong>{outcomeText(t, replay)}</strong></p>
      {replay === null || replay.outcome === 'bad-column' ? null : <ReplayPlayer replay={replay} />}
      <Switch isSelected={isComparing} onChange={setComparing}>{t('check.replay.compare')}</Switch>
      {isComparing ? <ReplayPostures /> : null}
      {replay === null ? null : (
        <details className={styles.details}>
          <summary>{t('check.replay.assumptions')}</summary>
          <ul className={styles.list}>{replay.assumptions.map((one) => <li key={one}>{t(`check.replay.assumption.${one}`)}</li>)}<li>{t('check.replay.likely')}</li></ul>
        </details>
      )}
    </>
  );
}

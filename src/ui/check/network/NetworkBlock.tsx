/** The roads that every answer rests on: which they are, another file instead of them, what was made of it, and whether the plan keeps it. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { graphOfBaseline } from '../../../network/graph/baselineGraph.ts';
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import { networkStore } from '../../../store/network/networkStore.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { Button } from '../../controls/Button.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import { bringIntoSight } from '../bringIntoSight.ts';
import styles from '../Check.module.css';
import { openRoadsFile, roadsDesk } from './desk.ts';
import { KeepRoads } from './KeepRoads.tsx';
import { OpenedRoads } from './OpenedRoads.tsx';
import { RoadChanges } from './RoadChanges.tsx';
import { refusalPlaces, refusalSentence } from './networkWords.ts';

const accept = '.json,.geojson,.osm,.xml';

export function NetworkBlock({ scenario }: { readonly scenario: Scenario | null }) {
  const t = useText();
  const drawAct = useDrawAct();
  const input = useRef<HTMLInputElement>(null);
  const baseline = useSession((session) => session.baseline);
  const inUse = useStore(networkStore, (state) => state.inUse);
  const reading = useStore(networkStore, (state) => state.reading);
  const refused = useStore(networkStore, (state) => state.refused);
  const coverage = baseline && graphOfBaseline(baseline)?.coverage;
  const section = useRef<HTMLElement>(null);
  const isNews = reading !== null || refused !== null;
  // A file that was dropped anywhere is told of here.
  useEffect(() => {
    if (isNews && section.current) bringIntoSight(section.current);
  }, [isNews]);
  const complete = scenario?.features.filter((feature) => isKnown(feature) && feature.properties.kind === 'zone' && feature.properties.use === 'complete').length ?? 0;
  return (
    <section ref={section} className={styles.block} aria-labelledby="check-network" data-network={inUse ? 'opened' : 'embedded'} aria-busy={reading !== null}>
      <h3 id="check-network" tabIndex={-1} className={styles.heading}>{t('network.title')}</h3>
      <p>
        {inUse ? t('network.opened', { name: `\u2068${inUse.name}\u2069` }) : t('network.embedded')}{' '}
        {coverage ? <span data-network-count>{coverage.illustrative === 0 ? t('network.countNone', { count: coverage.roads }) : t('network.count', { count: coverage.roads, illustrative: isolate(String(coverage.illustrative)) })}.</span> : null}
      </p>
      {reading ? (
        <div data-network-reading={reading.step}>
          <p role="status">{t(`network.${reading.step}`, { name: `\u2068${reading.name}\u2069` })}</p>
          <progress className={styles.progress} aria-label={t('network.title')} />
          <div><Button onPress={() => roadsDesk()?.cancel()}>{t('network.cancel')}</Button></div>
        </div>
      ) : null}
      {refused ? (
        <div className={styles.warning} role="alert" data-network-refused={refused.why.reason}>
          <p>{refusalSentence(t, refused)}</p>
          {refusalPlaces(t, refused).map((place) => <p key={place} className={styles.small}><bdi>{place}</bdi></p>)}
        </div>
      ) : null}
      {inUse ? <OpenedRoads inUse={inUse} isReading={reading !== null} /> : null}
      <RoadChanges />
      <p className={styles.quiet}>{t('network.accepts')}</p>
      <div className={styles.buttons}>
        <Button isDisabled={reading !== null} onPress={() => input.current?.click()}>{t('network.open')}</Button>
        {inUse ? <Button data-network-back onPress={() => roadsDesk()?.takeBaseline()}>{t('network.back')}</Button> : null}
      </div>
      <input
        ref={input} type="file" hidden accept={accept} data-network-file
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again after it was mended.
          if (file) void openRoadsFile(file.name, file).finally(() => {
            if (input.current) input.current.value = '';
          });
        }}
      />
      {scenario ? <KeepRoads scenario={scenario} inUse={inUse} /> : null}
      {scenario ? <div data-complete-areas={complete}>{complete === 0 ? <EmptyState place="complete" text={t('network.complete', { count: 0 })} act={drawAct('zone')} /> : <p className={styles.quiet}>{t('network.complete', { count: complete })}</p>}</div> : null}
    </section>
  );
}

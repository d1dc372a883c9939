/** Minutes from a base to everywhere, on the map as graded streets: switched on here, with the place, the plan or none, and what the colours mean. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { reachMinutes } from '../../../analysis/trips/reachMap.ts';
import type { TripsCheck } from '../../../analysis/trips/checkTrips.ts';
import { reachWidths } from '../../../scene/layers/checkLayers.ts';
import { palettes } from '../../../scene/palette.ts';
import { reachStore } from '../../../store/check/reachStore.ts';
import { Switch } from '../../controls/Switch.tsx';
import { ChoiceField } from '../../sketch/form/fields.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { useSession, useText } from '../../useStores.ts';
import { spanText } from '../../work/figures.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';
import own from './Reach.module.css';
import { reachStarts } from './reachStarts.ts';

const keyOf = ({ vehicle, fromId }: { readonly vehicle: string; readonly fromId: string }) => `${vehicle} ${fromId}`;

export function ReachBlock({ trips }: { readonly trips: TripsCheck }) {
  const t = useText();
  const nameOf = useNames();
  const { meters } = useMeasures();
  const start = useStore(reachStore, (state) => state.start);
  const shows = useStore(reachStore, (state) => state.shows);
  const answer = useStore(reachStore, (state) => state.answer);
  const starts = reachStarts(trips.trips);
  const { set } = reachStore.getState();
  const isGone = start !== null && !starts.some((one) => keyOf(one) === keyOf(start));
  useEffect(() => {
    if (isGone) reachStore.getState().set({ start: null });
  }, [isGone]);
  const [first] = starts;
  if (first === undefined) return null;
  const map = start !== null && answer?.map?.fromId === start.fromId ? answer.map : null;
  return (
    <div className={own.reach} data-reach={start === null ? 'off' : map === null ? 'working' : shows}>
      <Switch isSelected={start !== null} onChange={(isOn) => set({ start: isOn ? first : null })} data-reach-switch>{t('check.reach.on')}</Switch>
      {start === null ? null : (
        <>
          <ChoiceField
            label={t('check.reach.from')} value={keyOf(start)} options={starts.map((one) => ({ value: keyOf(one), label: `${nameOf(one.fromId)} (${t(`check.trips.vehicle.${one.vehicle}`)})` }))}
            onChange={(key) => set({ start: starts.find((one) => keyOf(one) === key) ?? null })}
          />
          <ChoiceField
            label={t('check.reach.shown')} value={shows} options={(['after', 'before'] as const).map((value) => ({ value, label: t(`check.reach.when.${value}`) }))} onChange={(value) => set({ shows: value })}
          />
          <ReachLegend isStrandedShown={shows === 'after'} />
          {map === null || shows === 'before' ? null : <p data-reach-stranded={map.strandedMeters}>{map.strandedMeters === 0 ? t('check.reach.noneStranded') : t('check.reach.stranded', { length: meters(map.strandedMeters) })}</p>}
          <p className={styles.quiet}>{t('check.reach.note')}</p>
        </>
      )}
    </div>
  );
}

function ReachLegend({ isStrandedShown }: { readonly isStrandedShown: boolean }) {
  const t = useText();
  const { reach, ink, muted } = palettes[useSession((session) => session.theme)];
  const swatch = (color: string, width: number, dash?: string) => <svg width="28" height="10" aria-hidden="true"><path d="M1 5h26" stroke={color} strokeWidth={width} strokeDasharray={dash} /></svg>;
  return (
    <ul className={own.legend} aria-label={t('check.reach.legend')} data-reach-legend>
      {reachWidths.map((width, grade) => {
        const [from, to] = [reachMinutes[grade - 1] ?? 0, reachMinutes[grade]];
        return <li key={width}>{swatch(reach[grade] ?? muted, width)}{to === undefined ? t('check.reach.over', { minutes: spanText(from, from) }) : t('check.trips.minutes', { range: spanText(from, to) })}</li>;
      })}
      {isStrandedShown ? <li>{swatch(ink, 4, '3.6 3.6')}{t('check.reach.strandedStreet')}</li> : null}
      <li>{swatch(muted, 2, '1.8 1.8')}{t('check.reach.never')}</li>
    </ul>
  );
}

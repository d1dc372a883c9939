/** What the plan costs friends: every trip there and back, who is stranded, and how much public road is shut. */
import type { TripResult } from '../../../analysis/trips/timeTrip.ts';
import type { TripsCheck } from '../../../analysis/trips/checkTrips.ts';
import { cityId } from '../../../analysis/trips/tripEnds.ts';
import { Button } from '../../controls/Button.tsx';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { showPanel } from '../../shell/actions.ts';
import { spanText } from '../../work/figures.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { kilometersText, minutesText, secondsText } from '../figureWords.ts';
import { ReachBlock } from '../reach/ReachBlock.tsx';
import { type NameOf, useNames } from '../useNames.ts';

/** A trip and the way back. */
interface Round {
  readonly there: TripResult;
  readonly back: TripResult | null;
}

/** Stranded ones first, then by what the plan adds, the most first. */
export function roundsOf(trips: readonly TripResult[]): readonly Round[] {
  const rounds = trips.filter(({ direction }) => direction === 'there').map((there): Round => ({
    there,
    back: trips.find((trip) => trip.direction === 'back' && trip.vehicle === there.vehicle && trip.fromId === there.toId && trip.toId === there.fromId) ?? null,
  }));
  const rank = ({ there, back }: Round) => (there.outcome === 'stranded' || back?.outcome === 'stranded' ? 1e9 : there.outcome === 'no-data' ? -1 : (there.addedSeconds?.likely ?? 0) + (back?.addedSeconds?.likely ?? 0));
  return rounds.toSorted((a, b) => rank(b) - rank(a));
}

const mostShown = 5;

export function TripsBlock({ trips, hasPlan }: { readonly trips: TripsCheck; readonly hasPlan: boolean }) {
  const t = useText();
  const drawAct = useDrawAct();
  const rounds = roundsOf(trips.trips);
  const { through, roadsShut } = trips;
  const stranded = trips.trips.filter(({ outcome }) => outcome === 'stranded').length;
  const unknown = trips.trips.filter(({ outcome }) => outcome === 'no-data').length;
  return (
    <section className={styles.block} aria-labelledby="check-trips" data-trips>
      <h3 id="check-trips" tabIndex={-1} className={styles.heading}>{t('check.trips.title')}</h3>
      {rounds.length === 0 ? <EmptyState place="trips" text={t('check.trips.noTrips')} act={drawAct('site')} /> : (
        <>
          <p data-stranded={stranded}>{stranded === 0 ? t('check.trips.noneStranded', { count: trips.trips.length }) : t('check.trips.someStranded', { count: stranded, trips: trips.trips.length })}{unknown === 0 ? '' : ` ${t('check.trips.unknown', { count: unknown })}`}</p>
          <p className={styles.quiet}>{t('check.trips.intro')}</p>
        </>
      )}
      <Rounds rounds={rounds.slice(0, mostShown)} />
      {rounds.length <= mostShown ? null : (
        <details className={styles.details}>
          <summary>{t('check.trips.all', { count: rounds.length - mostShown })}</summary>
          <Rounds rounds={rounds.slice(mostShown)} />
        </details>
      )}
      <dl className={styles.targets}>
        {roadsShut === null ? null : <div data-road-shut={Math.round(roadsShut.meters.likely)}><dt>{t('check.trips.shut')}</dt><dd>{t('check.trips.kilometers', { range: kilometersText(roadsShut.meters) })}</dd></div>}
      </dl>
      {through === null ? null : <p className={styles.small}>{t('check.trips.through', { stranded: through.stranded, trips: through.trips, minutes: spanText(through.meanAddedSeconds / 60, through.meanAddedSeconds / 60, 1) })}</p>}
      <p className={styles.quiet}>{t('check.trips.assumed')}</p>
      {hasPlan ? <p className={styles.buttons}><Button variant="link" onPress={() => showPanel('document')}>{t('check.trips.change')}</Button></p> : null}
      <ReachBlock trips={trips} />
    </section>
  );
}

function Rounds({ rounds }: { readonly rounds: readonly Round[] }) {
  return <ul className={styles.rows}>{rounds.map((round) => <RoundRow key={`${round.there.vehicle} ${round.there.fromId} ${round.there.toId}`} round={round} />)}</ul>;
}

function RoundRow({ round: { there, back } }: { readonly round: Round }) {
  const t = useText();
  const nameOf = useNames();
  const endOf: NameOf = (id) => (id === cityId ? t('check.trips.city') : nameOf(id));
  const isStranded = there.outcome === 'stranded' || back?.outcome === 'stranded';
  return (
    <li className={styles.trip} data-trip={there.vehicle} data-outcome={isStranded ? 'stranded' : there.outcome}>
      <p className={styles.tripHead}>
        <span>{t(`form.vehicle.${there.vehicle}`)}</span>
        <Time trip={there} />
      </p>
      <p className={styles.small}><bdi>{t('check.trips.route', { from: endOf(there.fromId), to: endOf(there.toId) })}</bdi></p>
      {back && (back.outcome !== there.outcome || minutesOf(back) !== minutesOf(there)) ? <p className={styles.small}>{t('check.trips.back', { time: timeText(back) })}</p> : null}
      <Remarks trip={isStranded && there.outcome !== 'stranded' && back ? back : there} nameOf={nameOf} />
    </li>
  );

  function timeText(trip: TripResult): string {
    return trip.outcome === 'stranded' ? t('check.trips.stranded') : minutesOf(trip);
  }

  function minutesOf({ before, after }: TripResult): string {
    return before && after ? t('check.trips.beforeAfter', { before: minutesText(before.seconds), after: minutesText(after.seconds) }) : '';
  }
}

function Time({ trip: { outcome, before, after } }: { readonly trip: TripResult }) {
  const t = useText();
  if (outcome === 'stranded') return <strong className={styles.loud}>{t('check.trips.stranded')}</strong>;
  if (!before || !after) return <span className={styles.quiet}>{t('check.answer.no-data')}</span>;
  return <strong>{t('check.trips.beforeAfter', { before: minutesText(before.seconds), after: minutesText(after.seconds) })}</strong>;
}

function Remarks({ trip: { outcome, reason, delays, opens }, nameOf }: { readonly trip: TripResult; readonly nameOf: NameOf }) {
  const t = useText();
  const sentences = [
    ...(outcome === 'stranded' && reason === 'in-part' ? [t('check.trips.inPart')] : []),
    ...(opens && opens.lines.length > 0 ? [t('check.trips.opens', { list: opens.lines.map(({ id }) => nameOf(id)).join(' · '), seconds: secondsText(opens.lines[0]?.opensForSeconds ?? opens.seconds) })] : []),
    ...(reason === 'no-road' ? [t('check.trips.noRoad')] : reason === 'cut-off' ? [t('check.trips.noWay')] : reason === 'straddles' ? [t('check.trips.straddles')] : []),
    ...(delays.length === 0 ? [] : [t('check.trips.waits', { list: delays.map(({ id, seconds }) => t('check.trips.wait', { name: nameOf(id), seconds: secondsText(seconds) })).join(' · ') })]),
  ];
  return <>{sentences.map((sentence) => <p key={sentence} className={styles.small}>{sentence}</p>)}</>;
}

/** How fast the plan's vehicle may come to each line by the ways that are left, and the rating that asks for. */
import type { ApproachCheck, CrossingApproach } from '../../../analysis/approach/checkApproaches.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { Button } from '../../controls/Button.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { showPanel } from '../../shell/actions.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { BendsBlock } from '../bends/BendsBlock.tsx';
import { wholeText } from '../figureWords.ts';
import { useNames } from '../useNames.ts';

/** The worst first. */
const ratingOutcomes = ['falls-short', 'cannot-be-said', 'not-read', 'not-stated', 'covers'] as const;

export function RatingBlock({ approach, scenario }: { readonly approach: ApproachCheck; readonly scenario: Scenario | null }) {
  const t = useText();
  const { threat, assumed, crossings } = approach;
  if (crossings.length === 0) return null;
  const fastest = Math.ceil(Math.max(...crossings.map((crossing) => crossing.approach.speedKmh.high)));
  const outcomes = ratingOutcomes.map((outcome) => ({ outcome, count: crossings.filter(({ rating }) => rating.check.outcome === outcome).length })).filter(({ count }) => count > 0);
  return (
    <section className={styles.block} aria-labelledby="check-rating" data-rating>
      <h3 id="check-rating" tabIndex={-1} className={styles.heading}>{t('check.rating.title')}</h3>
      <p data-rating-summary>{t('check.rating.summary', { count: crossings.length, speed: isolate(String(fastest)) })} {outcomes.map(({ outcome, count }) => `${t(`check.rating.outcome.${outcome}`)} (${isolate(String(count))})`).join(' · ')}</p>
      <p className={styles.quiet}>
        {t('check.rating.intro', { vehicle: t(`check.rating.vehicle.${threat.id}`), mass: isolate(threat.massKg.toLocaleString('en-US')), acceleration: isolate(String(threat.acceleration)), top: isolate(String(threat.topSpeedKmh)), assumed: t(assumed.length > 0 ? 'check.rating.assumed' : 'check.rating.entered') })}
      </p>
      <details className={styles.details}>
        <summary>{t('check.rating.all')}</summary>
        <ul className={styles.rows}>{crossings.map((crossing) => <Row key={`${crossing.barrierId} ${crossing.roadId} ${crossing.alongMm}`} crossing={crossing} />)}</ul>
      </details>
      {scenario === null ? null : (
        <>
          <BendsBlock bends={scenario.parameters.bends ?? []} offRoads={approach.bendsOffRoads} />
          <p className={styles.buttons}><Button variant="link" onPress={() => showPanel('document')}>{t('check.rating.change')}</Button></p>
        </>
      )}
      <p className={styles.quiet}>{t('check.rating.disclaimer')}</p>
    </section>
  );
}

function Row({ crossing: { barrierId, roadId, approach, rating } }: { readonly crossing: CrossingApproach }) {
  const t = useText();
  const nameOf = useNames();
  const needs = rating.noRatingCovers ? t('check.rating.none') : t('check.rating.needs', { list: rating.required.ratings.map(isolate).join(' / ') });
  return (
    <li className={styles.trip} data-approach={barrierId}>
      <p className={styles.tripHead}><bdi>{nameOf(barrierId)}</bdi><strong>{t('check.rating.speed', { range: wholeText(approach.speedKmh) })}</strong></p>
      <p className={styles.small}>
        <bdi>{nameOf(roadId)}</bdi> · {t(`check.rating.limitedBy.${approach.limitedBy}`)} · {needs} · {t(`check.rating.outcome.${rating.check.outcome}`)}
        {rating.stated === null ? '' : ` (${isolate(rating.stated)})`}
      </p>
    </li>
  );
}

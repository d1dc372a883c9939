/** The ways in that prove how many more crossings are needed, as a list that leads to the map. */
import { useStore } from 'zustand';
import { bboxOf } from '../../../geo/bboxOf.ts';
import type { LeakWay, PostureCheck } from '../../../analysis/check/checkResult.ts';
import { checkStore } from '../../../store/check/checkStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { useMap, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';

const questions = ['outside', 'inside'] as const;

export function WaysBlock({ posture }: { readonly posture: PostureCheck }) {
  const t = useText();
  const nameOf = useNames();
  const isDrawn = useStore(checkStore, (state) => state.isDrawnInSketch);
  if (!posture.outside.leak && !posture.inside.leak) return null;
  return (
    <section className={styles.block} aria-labelledby="check-ways">
      <h3 id="check-ways" className={styles.heading}>{t('check.ways.title')}</h3>
      {questions.map((question) => {
        const { leak } = posture[question];
        if (!leak) return null;
        return (
          <div key={question} data-ways={question}>
            <h4 className={styles.subheading}>{t(`check.question.${question}`)}</h4>
            <p data-same-place={leak.samePlace?.id}>
              {leak.samePlace ? t('check.ways.samePlace', { name: `\u2068${nameOf(leak.samePlace.id)}\u2069` }) : leak.atLeast === null ? t('check.ways.introNever') : t('check.ways.intro', { count: leak.atLeast })}
            </p>
            {leak.ways.length === 0 ? null : (
              <ol className={styles.rows}>
                {leak.ways.map((way, index) => <Way key={way.roadIds.join()} way={way} number={index + 1} />)}
              </ol>
            )}
          </div>
        );
      })}
      <Switch isSelected={isDrawn} onChange={(isDrawnInSketch) => checkStore.getState().set({ isDrawnInSketch })}>{t('check.ways.on')}</Switch>
    </section>
  );
}

function Way({ way, number }: { readonly way: LeakWay; readonly number: number }) {
  const t = useText();
  const map = useMap();
  const nameOf = useNames();
  const { meters } = useMeasures();
  const remarks = [
    meters(Math.round(way.lengthMeters)), t('check.ways.roads', { count: way.roadIds.length }),
    ...(way.passes.length === 0 ? [] : [t('check.ways.passes', { list: way.passes.map(nameOf).join(' · ') })]),
    ...(way.isOffRoad ? [t('check.ways.offRoad')] : []),
  ];
  return (
    <li className={styles.row} data-way={number}>
      <Button variant="quiet" className={styles.rowButton} aria-label={t('check.ways.show', { number })} onPress={() => map?.showBox(bboxOf({ type: 'LineString', coordinates: way.coordinates.map((place) => [...place]) }))}>
        <span className={styles.number} aria-hidden="true">{number}</span>
        <span>{remarks.join(' · ')}</span>
      </Button>
    </li>
  );
}

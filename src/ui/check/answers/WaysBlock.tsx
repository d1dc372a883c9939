/** The ways in that prove how many more crossings are needed, as a list that leads to the map. */
import { useStore } from 'zustand';
import { bboxOf } from '../../../geo/bboxOf.ts';
import type { LeakWay, PostureCheck, SealQuestionName } from '../../../analysis/check/checkResult.ts';
import { drawnQuestion } from '../../../scene/check/buildCheckOverlay.ts';
import { checkStore } from '../../../store/check/checkStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { useMap, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { lengthText } from '../figureWords.ts';
import { type NameOf, useNames } from '../useNames.ts';
import { printedHere } from '../../i18n/printed.ts';

const questions = ['outside', 'inside'] as const;

export function WaysBlock({ posture }: { readonly posture: PostureCheck }) {
  const t = useText();
  const nameOf = useNames();
  const isDrawn = useStore(checkStore, (state) => state.isDrawnInSketch);
  const drawn = drawnQuestion(posture, useStore(checkStore, (state) => state.drawnQuestion));
  if (!posture.outside.leak && !posture.inside.leak) return null;
  return (
    <section className={styles.block} aria-labelledby="check-ways">
      <h3 id="check-ways" tabIndex={-1} className={styles.heading}>{t('check.ways.title')}</h3>
      {questions.map((question) => {
        const { leak } = posture[question];
        if (!leak) return null;
        return (
          <div key={question} data-ways={question} data-drawn={question === drawn || undefined}>
            <div className={styles.asked}>
              <h4 className={styles.subheading}>{t(`check.question.${question}`)}</h4>
              {leak.ways.length === 0 ? null : question === drawn ? <span className={styles.quiet}>{t('check.ways.drawn')}</span> : (
                <Button variant="link" aria-label={t('check.ways.drawOf', { question: t(`check.question.${question}`) })} data-draw={question} onPress={() => draw(question)}>{t('check.ways.draw')}</Button>
              )}
            </div>
            <p data-same-place={leak.samePlace?.id}>
              {leak.samePlace ? t('check.ways.samePlace', { name: `\u2068${nameOf(leak.samePlace.id)}\u2069` }) : leak.atLeast === null ? t('check.ways.introNever') : t('check.ways.intro', { count: leak.atLeast })}
            </p>
            {leak.ways.length === 0 ? null : (
              <ol className={styles.rows}>
                {leak.ways.map((way, index) => <Way key={way.roadIds.join()} way={way} number={index + 1} question={question} />)}
              </ol>
            )}
          </div>
        );
      })}
      <Switch isSelected={isDrawn} onChange={(isDrawnInSketch) => checkStore.getState().set({ isDrawnInSketch })}>{t('check.ways.on')}</Switch>
    </section>
  );
}

const draw = (question: SealQuestionName) => checkStore.getState().set({ drawnQuestion: question });

/** Streets of a way beyond these are left out of its middle: a way through a dense city has dozens. */
const mostStreets = 4;

/** In the order they are driven, each once where it is driven on. */
function streetsOf({ roadIds }: LeakWay, nameOf: NameOf): readonly string[] {
  const streets = roadIds.map(nameOf).filter((name, at, all) => name !== all[at - 1]);
  return streets.length <= mostStreets ? streets : [...streets.slice(0, 2), '…', ...streets.slice(-1)];
}

function Way({ way, number, question }: { readonly way: LeakWay; readonly number: number; readonly question: SealQuestionName }) {
  const t = useText();
  const map = useMap();
  const nameOf = useNames();
  const { meters } = useMeasures();
  const remarks = [
    lengthText(way.rangeMeters, meters),
    ...(way.passes.length === 0 ? [] : [t('check.ways.passes', { list: way.passes.map(nameOf).join(' · ') })]),
    ...(way.isOffRoad ? [t('check.ways.offRoad')] : []),
  ];
  const show = () => {
    draw(question);
    map?.showBox(bboxOf({ type: 'LineString', coordinates: way.coordinates.map((place) => [...place]) }));
  };
  return (
    <li className={styles.row} data-way={number}>
      <Button variant="quiet" className={styles.rowButton} onPress={show}>
        <span className={styles.number} aria-hidden="true">{printedHere(String(number))}</span>
        <span>
          <span className="visually-hidden">{t('check.ways.show', { number })}: </span>
          <bdi>{streetsOf(way, nameOf).join(t('check.report.onward'))}</bdi>
          <span className={styles.small}>{remarks.join(' · ')}</span>
        </span>
      </Button>
    </li>
  );
}

/** After a barrier was drawn across roads: the lines it may be instead, shown on the map as they are chosen. Taking one is a step of its own, so that undoing it brings back the line as it was drawn. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { type BarrierEnd, barrierEnds } from '../../../scenario/kinds/barrier.ts';
import { findFeature } from '../../../scenario/questions/findFeature.ts';
import { newFeatureIds } from '../../../sketch/newFeatureId.ts';
import { type SquareMode, squareModes } from '../../../sketch/squareOffer.ts';
import { takeSquareOffer } from '../../../sketch/takeSquareOffer.ts';
import { type BarrierOffer, penStore } from '../../../store/penStore.ts';
import { presentScenario, scenarioStore } from '../../../store/scenarioStore.ts';
import { takenIds } from '../../../store/takenIds.ts';
import { Button } from '../../controls/Button.tsx';
import { classes } from '../../controls/classes.ts';
import { useText } from '../../useStores.ts';
import { ChoiceField } from '../form/fields.tsx';
import { useSnapNames } from './useSnapNames.ts';
import styles from './DrawBar.module.css';

const choices = ['drawn', ...squareModes] as const;

/** What is likely of each: a frontage is assumed where nobody has seen it, and beside a kerb lies a footway to drive over. */
const likelyEnd: Readonly<Record<(typeof choices)[number], BarrierEnd>> = { drawn: 'loose', frontage: 'assumed', kerb: 'loose' };

const drop = () => penStore.getState().set({ offer: null });

export function OfferBar() {
  const offer = useStore(penStore, (state) => state.offer);
  return offer === null ? null : <Offered key={offer.barrierId} offer={offer} />;
}

function Offered({ offer }: { readonly offer: BarrierOffer }) {
  const t = useText();
  const names = useSnapNames();
  const [chosenEnd, setEnd] = useState<BarrierEnd | null>(null);
  const { barrierId, found, preview } = offer;
  if (!found.ok) {
    return (
      <div className={classes(styles.bar, styles.offer)} data-offer="refused">
        <p className={styles.hint} role="status">{t('sketch.offer.tooNear')}</p>
        <div className={styles.actions}><Button onPress={drop}>{t('sketch.offer.close')}</Button></div>
      </div>
    );
  }
  const choice = preview ?? 'drawn';
  const end = chosenEnd ?? likelyEnd[choice];
  const lines = preview === null ? null : found.lines[preview];
  const roads = [...new Set(found.roadIds.map((id) => names.road(id) || t('sketch.snap.road')))];
  const assumed = [...new Set(lines?.flatMap((line) => line.assumed) ?? [])];
  const isChange = preview !== null || end !== 'loose';
  return (
    <div className={classes(styles.bar, styles.offer)} data-offer={choice} role="group" aria-label={t('sketch.offer.title', { count: found.roadIds.length, name: names.feature(barrierId), roads: roads.join(t('sketch.offer.join')) })}>
      <p className={styles.title} role="status">{t('sketch.offer.title', { count: found.roadIds.length, name: names.feature(barrierId), roads: roads.join(t('sketch.offer.join')) })}</p>
      <div className={styles.choices}>
        {choices.map((one) => (
          <label key={one} className={styles.choice} data-selected={choice === one || undefined} data-disabled={isBlocked(offer, one) || undefined}>
            <input
              type="radio" name="square-offer" value={one} checked={choice === one} disabled={isBlocked(offer, one)}
              onChange={() => penStore.getState().set({ offer: { ...offer, preview: one === 'drawn' ? null : one } })}
            />
            {t(`sketch.offer.choice.${one}`)}
          </label>
        ))}
      </div>
      <p className={styles.hint}>
        {preview === null ? t('sketch.offer.means.drawn') : t(`sketch.offer.means.${preview}`, { count: lines?.length ?? 1 })}
        {assumed.length === 0 ? null : <> {t('sketch.offer.assumed', { list: assumed.map((measure) => t(`sketch.takeOff.measure.${measure}`)).join(t('sketch.offer.join')) })}</>}
        {lines?.some(({ onBridge }) => onBridge) ? <> {t('sketch.takeOff.foundation')}</> : null}
        {isBlocked(offer, 'frontage') ? <> {t('sketch.offer.blocked')}</> : null}
      </p>
      <div className={styles.ends}>
        <ChoiceField label={t('sketch.offer.ends')} value={end} options={barrierEnds.map((value) => ({ value, label: t(`sketch.end.${value}`) }))} onChange={setEnd} />
      </div>
      <div className={styles.actions}>
        {isChange ? <Button variant="primary" onPress={() => take(offer, end)}>{t('sketch.offer.take')}</Button> : null}
        <Button onPress={drop}>{t('sketch.offer.leave')}</Button>
      </div>
    </div>
  );
}

function isBlocked({ found }: BarrierOffer, choice: 'drawn' | SquareMode): boolean {
  return choice !== 'drawn' && (!found.ok || found.lines[choice] === null);
}

function take({ barrierId, found, preview }: BarrierOffer, end: BarrierEnd): void {
  const scenario = presentScenario();
  if (!scenario || !found.ok || findFeature(scenario, barrierId) === null) return;
  const lines = preview === null ? null : found.lines[preview];
  const newIds = newFeatureIds('barrier', takenIds(scenario), Math.max(0, (lines?.length ?? 0) - 1));
  drop();
  scenarioStore.getState().commit({ key: lines === null ? 'ends' : 'square', parameters: { id: barrierId } }, (now) => takeSquareOffer(now, { barrierId, lines, end, newIds }));
}

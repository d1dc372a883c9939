/** After a barrier was drawn across roads: the lines it may be instead, shown on the map as they are chosen. Taking one is a step of its own, so that undoing it brings back the line as it was drawn. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { bearingBetween } from '../../../geo/bearingBetween.ts';
import { type BarrierEnd, barrierEnds } from '../../../scenario/kinds/barrier.ts';
import { findFeature } from '../../../scenario/questions/findFeature.ts';
import { newFeatureIds } from '../../../sketch/newFeatureId.ts';
import { type OfferedLine, type SquareMode, squareModes } from '../../../sketch/squareOffer.ts';
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

const sides = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
type Side = (typeof sides)[number];

const drop = () => penStore.getState().set({ offer: null });

export function OfferBar() {
  const offer = useStore(penStore, (state) => state.offer);
  return offer === null ? null : <Offered key={offer.barrierId} offer={offer} />;
}

function Offered({ offer }: { readonly offer: BarrierOffer }) {
  const t = useText();
  const names = useSnapNames();
  const [chosen, setChosen] = useState<readonly [BarrierEnd | null, BarrierEnd | null]>([null, null]);
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
  const ends = [chosen[0] ?? likelyEnd[choice], chosen[1] ?? likelyEnd[choice]] as const;
  const lines = preview === null ? null : found.lines[preview];
  const roads = [...new Set(found.roadIds.map((id) => names.road(id) || t('sketch.snap.road')))];
  const assumed = [...new Set(lines?.flatMap((line) => line.assumed) ?? [])];
  const isChange = preview !== null || ends.some((end) => end !== 'loose');
  const lieTo = sidesOf(barrierId, lines);
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
        {ends.map((end, index) => (
          <ChoiceField
            key={index} label={lieTo === null ? t(index === 0 ? 'sketch.field.endFirst' : 'sketch.field.endLast') : t('sketch.offer.end', { side: t(`sketch.offer.side.${lieTo[index === 0 ? 0 : 1]}`) })}
            value={end} options={barrierEnds.map((value) => ({ value, label: t(`sketch.end.${value}`) }))}
            onChange={(value) => setChosen(index === 0 ? [value, chosen[1]] : [chosen[0], value])}
          />
        ))}
      </div>
      <div className={styles.actions}>
        {isChange ? <Button variant="primary" onPress={() => take(offer, ends)}>{t('sketch.offer.take')}</Button> : null}
        <Button onPress={drop}>{t('sketch.offer.leave')}</Button>
      </div>
    </div>
  );
}

/** Towards which side of the map each end lies; null where the lines do not agree. */
function sidesOf(barrierId: string, lines: readonly OfferedLine[] | null): readonly [Side, Side] | null {
  const scenario = presentScenario();
  const drawn = scenario && findFeature(scenario, barrierId)?.geometry;
  const places = lines?.map(({ coordinates }) => coordinates) ?? (drawn?.type === 'LineString' ? [drawn.coordinates] : []);
  const found = places.flatMap((place): (readonly [Side, Side])[] => {
    const [from, to] = [place[0], place.at(-1)];
    return from && to ? [[sideOf(bearingBetween(to, from)), sideOf(bearingBetween(from, to))]] : [];
  });
  const [first] = found;
  return first && found.every(([side]) => side === first[0]) ? first : null;
}

const sideOf = (bearing: number): Side => sides[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? 'n';

function isBlocked({ found }: BarrierOffer, choice: 'drawn' | SquareMode): boolean {
  return choice !== 'drawn' && (!found.ok || found.lines[choice] === null);
}

function take({ barrierId, found, preview }: BarrierOffer, ends: readonly [BarrierEnd, BarrierEnd]): void {
  const scenario = presentScenario();
  if (!scenario || !found.ok || findFeature(scenario, barrierId) === null) return;
  const lines = preview === null ? null : found.lines[preview];
  const newIds = newFeatureIds('barrier', takenIds(scenario), Math.max(0, (lines?.length ?? 0) - 1));
  drop();
  scenarioStore.getState().commit({ key: lines === null ? 'ends' : 'square', parameters: { id: barrierId } }, (now) => takeSquareOffer(now, { barrierId, lines, ends, newIds }));
}

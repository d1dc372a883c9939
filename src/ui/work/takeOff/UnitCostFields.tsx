/** What a piece costs, from low to high, in the planner's currency. Nothing is shipped; what is blank stays blank in every sum. */
import { useId, useState } from 'react';
import { type CostItem, costItems, noUnitCosts, type UnitCost, type UnitCosts } from '../../../scenario/kinds/unitCosts.ts';
import { useText } from '../../useStores.ts';
import { setCosts } from '../edits.ts';
import { readNumber } from '../figures.ts';
import styles from '../Work.module.css';

interface UnitCostFieldsProps {
  readonly id: string;
  readonly unitCosts: UnitCosts | null;
  readonly isReadOnly: boolean;
}

export function UnitCostFields({ id, unitCosts, isReadOnly }: UnitCostFieldsProps) {
  const t = useText();
  const currencyId = useId();
  const { currency, ...prices } = unitCosts ?? noUnitCosts;
  return (
    <div id={id} className={styles.bar} role="group" aria-label={t('work.takeOff.costs')} data-costs>
      <span className={styles.choice}>
        <label htmlFor={currencyId}>{t('work.takeOff.currency')}</label>
        <input
          id={currencyId} type="text" dir="auto" maxLength={12} size={6} className={styles.field} value={currency} disabled={isReadOnly} data-currency
          onChange={(event) => setCosts('currency', { currency: event.target.value })}
        />
      </span>
      {costItems.map((item) => <PriceFields key={item} item={item} price={prices[item]} isReadOnly={isReadOnly} />)}
      <p className={styles.quiet}>{t('work.takeOff.costsRemark')}</p>
    </div>
  );
}

interface Typed {
  readonly low: string;
  readonly high: string;
  /** The price these words stand for; once it is another one, by undo for instance, they are history. */
  readonly over: string;
}

const keyOf = (price: UnitCost | null) => JSON.stringify(price);

/** Undefined where what is typed is no price yet. One end alone stands for both. */
function priceOf(low: string, high: string): UnitCost | null | undefined {
  if (low.trim() === '' && high.trim() === '') return null;
  const [from, to] = [readNumber(low.trim() === '' ? high : low), readNumber(high.trim() === '' ? low : high)];
  return from === null || to === null || from > to ? undefined : { low: from, high: to };
}

function PriceFields({ item, price, isReadOnly }: { readonly item: CostItem; readonly price: UnitCost | null; readonly isReadOnly: boolean }) {
  const t = useText();
  const errorId = useId();
  const [typed, setTyped] = useState<Typed | null>(null);
  const shown = typed?.over === keyOf(price) ? typed : { low: price ? String(price.low) : '', high: price ? String(price.high) : '' };
  const wrong = priceOf(shown.low, shown.high) === undefined;
  const type = (low: string, high: string) => {
    const next = priceOf(low, high);
    setTyped({ low, high, over: keyOf(next === undefined ? price : next) });
    if (next !== undefined) setCosts(item, { [item]: next });
  };
  const field = (end: 'low' | 'high') => (
    <input
      type="text" inputMode="decimal" dir="ltr" className={`${styles.field ?? ''} ${styles.number ?? ''}`} value={shown[end]} disabled={isReadOnly} data-price={`${item}-${end}`}
      aria-label={t(`work.takeOff.${end}Of`, { item: t(`work.takeOff.item.${item}`) })} aria-invalid={wrong} aria-describedby={wrong ? errorId : undefined}
      onChange={(event) => (end === 'low' ? type(event.target.value, shown.high) : type(shown.low, event.target.value))}
    />
  );
  return (
    <span className={styles.choice}>
      {t(`work.takeOff.item.${item}`)} {field('low')} <span aria-hidden="true">–</span> {field('high')}
      {wrong ? <span id={errorId} role="alert">{t('work.takeOff.wrongPrice')}</span> : null}
    </span>
  );
}

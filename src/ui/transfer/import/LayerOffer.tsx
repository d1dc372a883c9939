/** A file that a plan cannot take, or should not: offered as a layer to look at, which is no part of the plan. */
import { Button } from '../../controls/Button.tsx';
import { openAsLayer } from '../../panels/opened/openAsLayer.ts';
import { useMap, useText } from '../../useStores.ts';
import { layGround } from '../layGround.ts';
import styles from '../Transfer.module.css';
import { leaveFile, readForPlan } from './importJob.ts';

const offers = { large: 'opened.offer', many: 'opened.offerMany', refused: 'opened.offer', kind: 'opened.offerKind', tiles: 'opened.offerTiles' } as const;

interface LayerOfferProps {
  readonly name: string;
  readonly file: Blob;
  /** `large`: not read yet. `many`: read, and it holds more than a plan takes. `refused`: too large to be read for a plan. `kind`: a format that only layers have. `tiles`: one that may be the ground as well. */
  readonly because: keyof typeof offers;
}

export function LayerOffer({ name, file, because }: LayerOfferProps) {
  const t = useText();
  const map = useMap();
  if (map === null) return null;
  const open = () => {
    leaveFile();
    void openAsLayer(name, file, map);
  };
  const lay = () => {
    leaveFile();
    layGround([new File([file], name)]);
  };
  return (
    <div className={styles.stack} data-layer-offer={because}>
      <p className={because === 'many' ? styles.hint : undefined}>{t(offers[because])}</p>
      <div className={styles.row}>
        {because === 'tiles' ? <Button variant="primary" data-offer-ground onPress={lay}>{t('opened.asGround')}</Button> : null}
        <Button variant={because === 'tiles' ? 'secondary' : 'primary'} onPress={open}>{t('opened.asLayer')}</Button>
        {because === 'large' ? <Button onPress={() => void readForPlan(name, file)}>{t('opened.intoPlan')}</Button> : null}
      </div>
    </div>
  );
}

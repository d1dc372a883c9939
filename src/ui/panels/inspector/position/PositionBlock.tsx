/** Where the feature is and how exactly: the words always, the coordinates only for a place that is one. */
import type { BaselineFeature } from '../../../../baseline/baseline.ts';
import { useSession, useText } from '../../../useStores.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { coordinateOf } from './coordinateOf.ts';
import { degradeCoordinate } from './degradeCoordinate.ts';
import styles from '../Inspector.module.css';
import { positionWords } from './positionWords.ts';

export function PositionBlock({ feature }: { readonly feature: BaselineFeature }) {
  const t = useText();
  const format = useSession((session) => session.coordinateFormat);
  const place = coordinateOf(feature);
  const coordinates = place === null ? null : degradeCoordinate(place.at, place.precisionMeters, format);
  return (
    <>
      <div className={styles.row}>
        <dt>{t('inspector.position')}</dt>
        <dd data-position={feature.properties.position}><bdi>{positionWords(feature, t)}</bdi></dd>
        {feature.properties.position === 'illustrative' && feature.geometry?.type === 'Point' && coordinates === null
          ? <dd className={styles.withheld}>{t('inspector.noCoordinates')}</dd> : null}
      </div>
      {coordinates === null ? null : (
        <div className={styles.row}>
          <dt>{t('inspector.coordinates')}</dt>
          <dd className={styles.coordinates}>
            <bdi dir="ltr" data-coordinates>{coordinates}</bdi>
            <CopyButton look="icon" label={t('inspector.copyCoordinates')} text={() => coordinates} />
          </dd>
        </div>
      )}
    </>
  );
}

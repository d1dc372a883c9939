/** What follows from what was drawn and entered: lengths, areas, the place, what a column comes to. */
import { areaOf } from '../../../geo/areas/areaOf.ts';
import { lengthOf } from '../../../geo/lengthOf.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { ScenarioFeature } from '../../../scenario/document.ts';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { degradeCoordinate } from '../../panels/inspector/position/degradeCoordinate.ts';
import { useSession, useText } from '../../useStores.ts';
import { useMeasures } from '../draw/measures.ts';
import styles from '../Sketch.module.css';
import { columnFigures } from './kinds/columnFigures.ts';
import { useDurations } from './durations.ts';

/** What was clicked on the map is a place to the metre; a site says itself how well its place is known. */
function Place({ at, precisionMeters }: { readonly at: LonLat; readonly precisionMeters: number }) {
  const t = useText();
  const format = useSession((session) => session.coordinateFormat);
  const place = degradeCoordinate(at, Math.max(1, precisionMeters), format);
  if (place === null) return null;
  return (
    <div className={styles.figure} data-fact="place">
      <dt>{t('form.fact.place')}</dt>
      <dd className={styles.place}><bdi dir="ltr" data-coordinates>{place}</bdi><CopyButton look="icon" label={t('inspector.copyCoordinates')} text={() => place} /></dd>
    </div>
  );
}

export function FeatureFacts({ features }: { readonly features: readonly ScenarioFeature[] }) {
  const t = useText();
  const { meters, squareMeters } = useMeasures();
  const durations = useDurations();
  const fact = (name: 'length' | 'area' | 'outline' | 'column' | 'pass' | 'pause' | 'drive', value: string) => (
    <div key={name} className={styles.figure} data-fact={name}><dt>{t(`form.fact.${name}`)}</dt><dd>{value}</dd></div>
  );
  const [only] = features;
  if (!only) return null;
  if (features.length > 1) {
    const lines = features.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [lengthOf(geometry)] : []));
    const areas = features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [areaOf(geometry)] : []));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    if (lines.length + areas.length === 0) return null;
    return (
      <dl className={styles.figures}>
        {lines.length === 0 ? null : fact('length', meters(sum(lines)))}
        {areas.length === 0 ? null : fact('area', squareMeters(sum(areas)))}
      </dl>
    );
  }
  const { geometry, properties } = only;
  // A barrier's length stands in its take-off.
  if (properties.kind === 'barrier') return null;
  const length = geometry.type === 'LineString' ? lengthOf(geometry) : 0;
  const column = properties.kind === 'movement' ? columnFigures(properties) : null;
  return (
    <dl className={styles.figures} data-facts>
      {geometry.type === 'Point' ? <Place at={geometry.coordinates} precisionMeters={properties.kind === 'site' ? properties.precisionMeters : 1} /> : null}
      {geometry.type === 'LineString' ? fact('length', meters(length)) : null}
      {geometry.type === 'Polygon' ? fact('area', squareMeters(areaOf(geometry))) : null}
      {geometry.type === 'Polygon' ? fact('outline', meters(lengthOf({ coordinates: geometry.coordinates[0] ?? [] }))) : null}
      {properties.kind === 'movement' && column ? (
        <>
          {fact('column', meters(column.lengthMeters))}
          {fact('drive', durations.minutes(length / (properties.speedKmh / 3.6)))}
          {fact('pass', durations.minutes(column.passSeconds))}
          {column.pauseSeconds > 0 && properties.vehicles > 1 ? fact('pause', durations.seconds(column.pauseSeconds)) : null}
        </>
      ) : null}
    </dl>
  );
}

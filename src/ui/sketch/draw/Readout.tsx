/** What the line or the area under the pen measures; of a closure or a movement, along the roads it follows. */
import { useStore } from 'zustand';
import { measureDraft } from '../../../sketch/measureDraft.ts';
import { penStore } from '../../../store/penStore.ts';
import { useSession, useText } from '../../useStores.ts';
import { useMeasures } from './measures.ts';
import styles from './DrawBar.module.css';

interface Figure {
  readonly label: string;
  readonly value: string;
}

/** In the order of importance; empty where nothing is measured. */
export function useFigures(): readonly Figure[] {
  const t = useText();
  const { meters, squareMeters, degrees } = useMeasures();
  const draft = useSession((session) => session.draft);
  const followed = useStore(penStore, (state) => state.followed);
  const measured = draft && measureDraft(draft);
  if (!measured) return [];
  const { areaSquareMeters, lengthMeters, legMeters, bearingDegrees } = measured;
  if (areaSquareMeters !== null) {
    return [
      { label: t('sketch.readout.area'), value: squareMeters(areaSquareMeters) },
      { label: t('sketch.readout.outline'), value: meters(lengthMeters) },
    ];
  }
  // Of what follows the roads, the straight way says nothing.
  const figures: Figure[] = [followed?.ok
    ? { label: t('sketch.readout.along'), value: meters(followed.lengthMeters) }
    : { label: t('sketch.readout.length'), value: meters(lengthMeters) }];
  if (legMeters !== null && Math.abs(legMeters - lengthMeters) >= 0.05) figures.push({ label: t('sketch.readout.leg'), value: meters(legMeters) });
  if (bearingDegrees !== null) figures.push({ label: t('sketch.readout.bearing'), value: degrees(bearingDegrees) });
  return figures;
}

export function Readout() {
  const t = useText();
  const figures = useFigures();
  const followed = useStore(penStore, (state) => state.followed);
  if (figures.length === 0) return null;
  return (
    <>
      <dl className={styles.readout} data-readout>
        {figures.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      </dl>
      {followed === null || followed.ok || followed.reason === 'too-few-points' ? null : <p className={styles.hint} data-off-roads>{t(`sketch.refusal.${followed.reason}`)}</p>}
    </>
  );
}

/** Over the map while the pen is out: the keyboard's crosshair, and a mark on what the next corner snaps to with its name. Both are said to a screen reader. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { formatMgrs } from '../../../geo/formatCoordinate.ts';
import { penStore } from '../../../store/penStore.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import { useFigures } from './Readout.tsx';
import { snapWords } from './snapWords.ts';
import { useSnapNames } from './useSnapNames.ts';
import styles from './PenMarks.module.css';

/** How long the crosshair must rest before it is told where it is, so that a key held down is not read out step by step. */
const restMs = 350;

export function PenMarks() {
  const t = useText();
  const names = useSnapNames();
  const crosshair = useStore(penStore, (state) => state.crosshair);
  const snap = useStore(penStore, (state) => state.snap);
  const isDrawing = useSession((session) => session.tool !== null || session.mode === 'sketch');
  if (!isDrawing) return null;
  return (
    <div className={styles.layer} dir="ltr">
      {crosshair === null ? null : (
        <svg className={styles.crosshair} style={{ left: crosshair.x, top: crosshair.y }} viewBox="-20 -20 40 40" width="40" height="40" aria-hidden="true" data-crosshair>
          <path className={styles.casing} d="M-19 0H-5M5 0H19M0-19V-5M0 5V19" />
          <path className={styles.line} d="M-19 0H-5M5 0H19M0-19V-5M0 5V19" />
          <circle className={styles.casing} r="1" /><circle className={styles.line} r="1" />
        </svg>
      )}
      {snap === null ? null : (
        <div className={styles.snap} style={{ left: snap.x, top: snap.y }} data-snap={snap.kind}>
          <span className={styles.mark} data-mark={snap.kind} />
          <span className={styles.words} dir="auto">{snapWords(t, snap, names)}</span>
        </div>
      )}
      <AimWords />
    </div>
  );
}

/** Where the crosshair is, in words, once it rests. */
function AimWords() {
  const t = useText();
  const names = useSnapNames();
  const figures = useFigures();
  const isAiming = useStore(penStore, (state) => state.crosshair !== null);
  const aim = useStore(penStore, (state) => state.aim);
  const snap = useStore(penStore, (state) => state.snap);
  const placed = useStore(penStore, (state) => state.placed.length);
  const [said, setSaid] = useState('');
  const words = !isAiming || aim === null ? '' : [
    ...(placed > 0 ? [t('sketch.aim.placed', { count: placed })] : []),
    ...(figures.length > 0 ? figures.map((figure) => t('sketch.aim.figure', { ...figure })) : [isolate(formatMgrs(aim) ?? '')]),
    ...(snap === null ? [] : [t('sketch.aim.snaps', { words: snapWords(t, snap, names) })]),
  ].join(t('sketch.aim.join'));
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), restMs);
    return () => clearTimeout(timer);
  }, [words]);
  return <p className="visually-hidden" aria-live="polite" data-aim-words>{said}</p>;
}

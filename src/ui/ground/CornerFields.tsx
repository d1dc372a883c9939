/** The four corners of a picture as coordinates that are typed, in any notation the app reads. */
import { useId, useState } from 'react';
import { formatDegrees } from '../../geo/formatCoordinate.ts';
import type { LonLat } from '../../geo/types.ts';
import { cornerNames, type PictureCorners } from '../../share/formats/ground/pictureCorners.ts';
import { Button } from '../controls/Button.tsx';
import { readPlace } from '../sketch/draw/readPlace.ts';
import { useText } from '../useStores.ts';
import styles from './Ground.module.css';

interface CornerFieldsProps {
  /** Where it lies now; null where nobody knows yet. */
  readonly corners: PictureCorners | null;
  /** False where they make no picture. */
  readonly onApply: (corners: PictureCorners) => boolean | Promise<boolean>;
}

export function CornerFields({ corners, onApply }: CornerFieldsProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState<readonly string[]>(() => cornerNames.map((_, at) => { const corner = corners?.[at]; return corner ? formatDegrees(corner, 6) : ''; }));
  const [fault, setFault] = useState<{ readonly corner: number | null } | null>(null);
  const apply = async () => {
    const read = typed.map(readCorner);
    const unread = read.findIndex((place) => place === null);
    if (unread >= 0) {
      setFault({ corner: unread });
      return;
    }
    setFault(await onApply(read as unknown as PictureCorners) ? null : { corner: null });
  };
  return (
    <div className={styles.corners}>
      {cornerNames.map((name, at) => (
        <label key={name} className={styles.field}>
          <span className={styles.label}>{t(`ground.corners.names.${name}`)}</span>
          <input
            dir="ltr" value={typed[at] ?? ''} placeholder={t('ground.corners.form')} aria-invalid={fault?.corner === at} aria-describedby={id} data-ground-typed={at}
            onChange={({ target }) => setTyped(typed.map((text, other) => (other === at ? target.value : text)))}
          />
        </label>
      ))}
      <p id={id} role="status" className={fault ? styles.fault : 'visually-hidden'}>
        {fault === null ? null : fault.corner === null ? t('ground.corners.crossed') : t('ground.corners.unread', { corner: t(`ground.corners.names.${cornerNames[fault.corner] ?? 'topLeft'}`) })}
      </p>
      <Button data-ground-apply onPress={() => void apply()}>{t('ground.corners.apply')}</Button>
    </div>
  );
}

/** A place of this map in any notation; beyond it, where a corner may lie, latitude and longitude in degrees. */
function readCorner(text: string): LonLat | null {
  const place = readPlace(text);
  if (place) return place;
  const [lat, lon] = text.split(/[\s,;،]+/).filter((part) => part !== '').map(Number);
  return lat !== undefined && lon !== undefined && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

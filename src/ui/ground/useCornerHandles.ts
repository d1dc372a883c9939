/** The corners of the picture on the map while they are moved. */
import { useEffect, useRef } from 'react';
import { type CornerHandles, startCornerHandles } from '../../map/ground/cornerHandles.ts';
import type { MapHandle } from '../../map/mapHandle.ts';
import { changePicture, notePicture } from '../../offline/ground/pictureDesk.ts';
import { cornerNames, type PictureCorners } from '../../share/formats/ground/pictureCorners.ts';
import { type GroundPicture, groundStore } from '../../store/ground/groundStore.ts';
import { useText } from '../useStores.ts';
import styles from './Ground.module.css';

/** Null takes them away. */
export function useCornerHandles(map: MapHandle, picture: GroundPicture | null): void {
  const t = useText();
  const handles = useRef<CornerHandles | null>(null);
  const id = picture?.id ?? null;
  const corners = picture?.corners;
  useEffect(() => {
    const placed = groundStore.getState().picture;
    if (id === null || !placed) return undefined;
    const labels = cornerNames.map((name) => t('ground.corners.handle', { corner: t(`ground.corners.names.${name}`) }));
    const shown = map.lend((live) => startCornerHandles(live, placed.corners, {
      className: styles.handle ?? '', labels, onRest: notePicture, onEscape: () => groundStore.getState().set({ isPlacing: false }),
      onMove: (corner, to) => {
        const before = groundStore.getState().picture;
        return before !== null && changePicture({ corners: before.corners.map((at, index) => (index === corner ? to : at)) as unknown as PictureCorners });
      },
    }));
    handles.current = shown;
    return () => {
      handles.current = null;
      shown.end();
    };
  }, [map, id, t]);
  useEffect(() => {
    if (corners) handles.current?.show(corners);
  }, [corners]);
}

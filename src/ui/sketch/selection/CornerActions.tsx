/** The corners of a line or area, one chosen at a time: by these buttons, or by a press on it. Whoever has only keys or only fingers edits shapes here. */
import { useStore } from 'zustand';
import type { ScenarioFeature } from '../../../scenario/document.ts';
import { type VertexPlace, verticesOf } from '../../../scenario/geometry/vertices.ts';
import { addCornerAfter, chooseCorner, cornersOf, removeCorner } from '../../../store/editing/cornerEdits.ts';
import { editStore } from '../../../store/editing/editStore.ts';
import { splitSelected } from '../../../store/editing/lineEdits.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { ChevronEndIcon, MinusIcon, PlusIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import { BackIcon, SplitIcon } from './icons.tsx';
import styles from './EditActions.module.css';

export function CornerActions({ feature }: { readonly feature: ScenarioFeature }) {
  const t = useText();
  const corner = useStore(editStore, (state) => state.corner);
  const corners = cornersOf(feature);
  const index = corner === null ? -1 : corners.findIndex((at) => at.ring === corner.ring && at.index === corner.index);
  const chosen = corners[index];
  const step = (by: 1 | -1) => chooseCorner(corners[index < 0 ? (by > 0 ? 0 : corners.length - 1) : (index + by + corners.length) % corners.length] ?? null);
  const isInner = feature.geometry.type === 'LineString' && index > 0 && index < corners.length - 1;
  return (
    <div role="group" aria-label={t('edit.corners')} className={styles.corners}>
      <div className={styles.row}>
        <IconButton label={t('edit.previousCorner')} icon={<BackIcon />} onPress={() => step(-1)} data-edit="previous-corner" />
        <IconButton label={t('edit.nextCorner')} icon={<ChevronEndIcon />} onPress={() => step(1)} data-edit="next-corner" />
        <span role="status" className={styles.count} data-corner={chosen ? index + 1 : ''}>
          {chosen ? t('edit.corner', { number: index + 1, count: corners.length }) : t('edit.cornerCount', { count: corners.length })}
        </span>
        {chosen ? <CornerButtons feature={feature} at={chosen} isInner={isInner} /> : null}
      </div>
      {chosen ? <p className={styles.hint}>{t('edit.cornerHint')}</p> : null}
    </div>
  );
}

function CornerButtons({ feature, at, isInner }: { readonly feature: ScenarioFeature; readonly at: VertexPlace; readonly isInner: boolean }) {
  const t = useText();
  const place = verticesOf(feature.geometry, at.ring)[at.index];
  return (
    <>
      <IconButton label={t('edit.addCorner')} icon={<PlusIcon />} onPress={() => addCornerAfter(at)} data-edit="add-corner" />
      <IconButton label={t('edit.removeCorner')} shortcut="Delete" icon={<MinusIcon />} onPress={() => removeCorner(at)} data-edit="remove-corner" />
      {isInner && place ? <IconButton label={t('edit.splitHere')} icon={<SplitIcon />} onPress={() => splitSelected(place, 1)} data-edit="split-here" /> : null}
    </>
  );
}

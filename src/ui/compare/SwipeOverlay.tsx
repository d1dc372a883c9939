/**
 * The divider over the two maps: a slider that is dragged by pointer or finger and moved by keys, with the title of each
 * scenario on its side. The open scenario stands where reading begins; it alone can be edited meanwhile.
 */
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { compareStore } from '../../store/compareStore.ts';
import { ChevronEndIcon, CloseIcon } from '../controls/icons.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useReturnFocus } from '../panels/useReturnFocus.ts';
import { useSession, useText } from '../useStores.ts';
import styles from './Swipe.module.css';
import { useComparedTitles } from './useCompared.ts';
import { isRightToLeft } from '../../scenario/view.ts';

/** Of the width of the map. */
const step = 0.02;
const leap = 0.1;
/** Of the width, by a press of the buttons for whoever cannot drag. */
const pressShare = 0.1;

const leave = () => compareStore.getState().setSwiping(false);

/** By how much a key moves the divider towards where reading ends; null for keys that do not. */
function stepOf({ key, shiftKey }: KeyboardEvent, isMirrored: boolean): number | null {
  const size = shiftKey ? leap : step;
  switch (key) {
    case 'ArrowRight': return isMirrored ? -size : size;
    case 'ArrowLeft': return isMirrored ? size : -size;
    case 'ArrowUp': return size;
    case 'ArrowDown': return -size;
    case 'PageUp': return leap;
    case 'PageDown': return -leap;
    case 'Home': return -1;
    case 'End': return 1;
    default: return null;
  }
}

export default function SwipeOverlay() {
  const t = useText();
  const overlay = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLDivElement>(null);
  const isMirrored = useSession((session) => isRightToLeft(session.locale));
  const share = useStore(compareStore, (state) => state.share);
  const titles = useComparedTitles();
  useReturnFocus(overlay);
  useEffect(() => slider.current?.focus({ preventScroll: true }), []);
  if (titles === null) return null;
  const { setShare } = compareStore.getState();
  const percent = Math.round(share * 100);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const box = overlay.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const fromLeft = (event.clientX - box.left) / box.width;
    setShare(isMirrored ? 1 - fromLeft : fromLeft);
  };
  return (
    <div ref={overlay} className={styles.overlay} data-swipe style={{ '--share': `${share * 100}%` } as CSSProperties}>
      <div className={styles.divider} data-swipe-divider>
        {(['here', 'there'] as const).map((side) => (
          <div key={side} className={styles.title} title={titles[side].title} data-side={side}>
            <strong><bdi>{titles[side].title}</bdi></strong>
            {titles[side].posture === '' ? null : <span><bdi>{titles[side].posture}</bdi></span>}
          </div>
        ))}
        <div
          ref={slider} className={styles.handle} role="slider" tabIndex={0} data-swipe-handle
          aria-label={t('compare.divider', { here: titles.here.title, there: titles.there.title })} aria-orientation="horizontal"
          aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent} aria-valuetext={t('compare.dividerValue', { percent })}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            event.currentTarget.focus({ preventScroll: true });
          }}
          onPointerMove={drag}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
            else {
              const by = event.ctrlKey || event.altKey || event.metaKey ? null : stepOf(event, isMirrored);
              if (by === null) return;
              setShare(share + by);
            }
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <span className={styles.grip} aria-hidden="true">
            <svg width="22" height="22" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round">
              <path d="M7 6 3 10l4 4M13 6l4 4-4 4" />
            </svg>
          </span>
        </div>
        <div className={styles.steps}>
          <IconButton label={t('compare.less')} icon={<span className={styles.backwards}><ChevronEndIcon /></span>} onPress={() => setShare(share - pressShare)} data-swipe-less />
          <IconButton label={t('compare.more')} icon={<ChevronEndIcon />} onPress={() => setShare(share + pressShare)} data-swipe-more />
        </div>
        <IconButton label={t('compare.leave')} icon={<CloseIcon />} shortcut="Esc" onPress={leave} className={styles.leave} data-leave-swipe />
      </div>
    </div>
  );
}

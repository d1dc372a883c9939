/**
 * The face of one slide and what stands below it, with their numbers. The one that comes next is drawn out of sight while the room looks at this one, so that a key only
 * has to bring it forward.
 */
import { memo, useMemo } from 'react';
import { Face } from '../face/Face.tsx';
import type { StageSize } from '../face/stageBoxes.ts';
import { boxesOf } from './director.ts';
import { Foot } from './Foot.tsx';
import styles from './Stage.module.css';
import { useNumbers } from './useNumbers.ts';
import { isSameShown, type ShownSlide } from './useShown.ts';

interface Props {
  readonly shown: ShownSlide;
  readonly size: StageSize;
  readonly isWaiting: boolean;
  /** Of a show that goes on by itself: how long this state is shown; null where it waits. */
  readonly seconds: number | null;
}

export const SlideSet = memo(function SlideSet({ shown, size, isWaiting, seconds }: Props) {
  const numbers = useNumbers(shown);
  const boxes = useMemo(() => boxesOf(shown.slide, shown.view, size), [shown, size]);
  return (
    <div className={styles.set} data-slide-set={isWaiting ? 'next' : 'shown'} aria-hidden={isWaiting || undefined} inert={isWaiting}>
      <div className={styles.area}>
        <Face slide={shown.slide} step={shown.step} boxes={boxes} numbers={numbers} section={shown.section} isWaiting={isWaiting} />
      </div>
      <Foot shown={shown} numbers={numbers} seconds={seconds} isWaiting={isWaiting} />
    </div>
  );
}, (one, other) => one.isWaiting === other.isWaiting && one.size === other.size && one.seconds === other.seconds && isSameShown(one.shown, other.shown));

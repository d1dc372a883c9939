/**
 * The chosen range: two sliders over one track. They are the browser's own, so that a screen reader can be told dates
 * instead of numbers, and they run the way the language does.
 */
import type { MouseEvent } from 'react';
import { useText } from '../../useStores.ts';
import styles from './Timeline.module.css';
import { addDays, fractionOfValue, nearestValue, snapValue, type Thumbs, type TimelineScale } from './timelineScale.ts';

interface RangeThumbsProps {
  readonly scale: TimelineScale;
  readonly thumbs: Thumbs;
  readonly onThumbs: (thumbs: Thumbs) => void;
}

export function RangeThumbs({ scale, thumbs, onThumbs }: RangeThumbsProps) {
  const t = useText();
  const [from, to] = thumbs;
  const say = (value: number) => (value < 0 ? t('timeline.earlierStop', { date: scale.start }) : addDays(scale.start, value));
  /** A step of the keyboard onto the gap goes across it. */
  const settle = (value: number, before: number) => {
    if (value >= 0 || value === scale.min) return value;
    if (before === 0 && value === -1) return scale.min;
    return before === scale.min && value === scale.min + 1 ? 0 : snapValue(scale, value);
  };
  const pressTrack = ({ clientX, currentTarget }: MouseEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const fromLeft = (clientX - box.left) / box.width;
    const value = nearestValue(scale, currentTarget.matches(':dir(rtl)') ? 1 - fromLeft : fromLeft);
    onThumbs(Math.abs(value - from) <= Math.abs(value - to) ? [Math.min(value, to), to] : [from, Math.max(value, from)]);
  };
  const input = (label: string, value: number, onChange: (value: number) => void) => (
    <input
      type="range" className={styles.thumb} min={scale.min} max={scale.max} step={1} value={value} aria-label={label} aria-valuetext={say(value)}
      onChange={(event) => onChange(settle(event.target.valueAsNumber, value))}
    />
  );
  return (
    <div className={styles.thumbs} style={{ '--from': fractionOfValue(scale, from), '--to': fractionOfValue(scale, to), '--start': fractionOfValue(scale, 0) }}>
      {/* The pointer's short way only: a press moves the nearer thumb, which the keyboard moves itself. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles.track} data-track data-broken={scale.earliest !== null || undefined} onClick={pressTrack} />
      <div className={styles.chosen} />
      {input(t('timeline.from'), from, (value) => onThumbs([Math.min(value, to), to]))}
      {input(t('timeline.to'), to, (value) => onThumbs([from, Math.max(value, from)]))}
    </div>
  );
}

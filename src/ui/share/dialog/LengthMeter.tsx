/** How long the link is, against the lengths at which programs cut addresses. */
import { isolate } from '../../i18n/isolate.ts';
import { classes } from '../../controls/classes.ts';
import { useText } from '../../useStores.ts';
import { cutMarks, lengthClass } from './linkAddress.ts';
import { numberWords } from './numberWords.ts';
import styles from './Share.module.css';

/** Where the scale ends: a little beyond the last mark. */
const end = 5000;

export interface LengthMeterProps {
  /** Of the whole address and of what stands after the `#`; null while the link is made, or too large for one. */
  readonly whole: number | null;
  readonly fragment: number | null;
  readonly isTooLarge: boolean;
  /** There is none, and none is made. */
  readonly isNone: boolean;
}

export function LengthMeter({ whole, fragment, isTooLarge, isNone }: LengthMeterProps) {
  const t = useText();
  const length = isTooLarge ? 'tooLarge' : whole === null ? isNone ? 'none' : 'making' : lengthClass(whole);
  const filled = isTooLarge ? end : Math.min(whole ?? 0, end);
  return (
    <div className={styles.meterBlock} data-share-length={whole ?? ''} data-share-fragment={fragment ?? ''} data-share-class={length}>
      <div className={styles.meter} role="meter" aria-label={t('share.meter.title')} aria-valuemin={0} aria-valuemax={end} aria-valuenow={filled} aria-valuetext={whole === null ? t(`share.meter.${length}`) : t('share.meter.whole', { length: numberWords(whole) })}>
        <span className={classes(styles.meterFill, length === 'fits' || whole === null && !isTooLarge ? undefined : styles.meterLong)} style={{ inlineSize: `${(filled / end) * 100}%` }} />
        {cutMarks.map((mark) => <span key={mark} className={styles.meterMark} style={{ insetInlineStart: `${(mark / end) * 100}%` }} />)}
      </div>
      <div className={styles.meterScale} aria-hidden="true">
        {cutMarks.map((mark) => <span key={mark} style={{ insetInlineStart: `${(mark / end) * 100}%` }}>{isolate(numberWords(mark))}</span>)}
      </div>
      <p role="status" className={styles.meterWords}>
        {whole === null || fragment === null ? null : <><b>{t('share.meter.whole', { length: isolate(numberWords(whole)) })}</b> ({t('share.meter.fragment', { length: isolate(numberWords(fragment)) })}). </>}
        {t(`share.meter.${length}`)}
      </p>
    </div>
  );
}

/** Lengths of time as the interface prints them, in one piece, the unit after the number as the language reads. */
import { useMemo } from 'react';
import { isolateMeasure } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';

export interface Durations {
  /** `1.71 s` */
  seconds(value: number): string;
  /** `66 s` under two minutes, then `2.5 min`. */
  minutes(value: number): string;
}

export function useDurations(): Durations {
  const t = useText();
  const locale = useSession((session) => session.locale);
  return useMemo(() => {
    const print = (value: number, digits: number, unit: string) => isolateMeasure(`${value.toLocaleString('en-US', { maximumFractionDigits: digits })} ${unit}`, locale);
    return {
      seconds: (value) => print(value, 2, t('form.unit.seconds')),
      minutes: (value) => (value < 120 ? print(value, 0, t('form.unit.seconds')) : print(value / 60, 1, t('form.unit.minutes'))),
    };
  }, [t, locale]);
}

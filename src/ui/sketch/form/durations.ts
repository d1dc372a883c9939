/** Lengths of time as the interface prints them, in one piece and left to right in either language. */
import { useMemo } from 'react';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';

export interface Durations {
  /** `1.71 s` */
  seconds(value: number): string;
  /** `66 s` under two minutes, then `2.5 min`. */
  minutes(value: number): string;
}

export function useDurations(): Durations {
  const t = useText();
  return useMemo(() => {
    const print = (value: number, digits: number, unit: string) => isolate(`${value.toLocaleString('en-US', { maximumFractionDigits: digits })} ${unit}`);
    return {
      seconds: (value) => print(value, 2, t('form.unit.seconds')),
      minutes: (value) => (value < 120 ? print(value, 0, t('form.unit.seconds')) : print(value / 60, 1, t('form.unit.minutes'))),
    };
  }, [t]);
}

/** Lengths, areas and bearings as the interface prints them, in one piece, the unit after the number as the language reads. */
import { useMemo } from 'react';
import type { Locale } from '../../../scenario/view.ts';
import { isolate, isolateMeasure } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import { printed } from '../../i18n/printed.ts';

export interface Measures {
  meters(value: number, digits?: number): string;
  squareMeters(value: number): string;
  degrees(value: number): string;
}

const units: Readonly<Record<Locale, readonly [m: string, km: string, m2: string, ha: string]>> = {
  en: ['m', 'km', 'm²', 'ha'], ar: ['م', 'كم', 'م²', 'هكتار'], fa: ['متر', 'کیلومتر', 'متر مربع', 'هکتار'],
};

export function useMeasures(): Measures {
  const t = useText();
  const locale = useSession((session) => session.locale);
  return useMemo(() => {
    const print = (value: number, unit: string, digits = 0) => isolateMeasure(`${value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`, locale);
    const [m, km, m2, ha] = units[locale];
    return {
      meters: (value, digits) => (value >= 10_000 ? print(value / 1000, km, 2) : print(value, m, digits ?? (value < 100 ? 1 : 0))),
      squareMeters: (value) => (value >= 100_000 ? print(value / 10_000, ha, 1) : print(value, m2)),
      degrees: (value) => isolate(printed(`${Math.round(value) % 360}°`, locale)),
    };
    // The digits are part of the words.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [t, locale]);
}

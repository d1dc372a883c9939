/** Lengths, areas and bearings as the interface prints them, in one piece, the unit after the number as the language reads. */
import { useMemo } from 'react';
import { isolate, isolateMeasure } from '../../i18n/isolate.ts';
import { useSession } from '../../useStores.ts';

export interface Measures {
  meters(value: number, digits?: number): string;
  squareMeters(value: number): string;
  degrees(value: number): string;
}

export function useMeasures(): Measures {
  const locale = useSession((session) => session.locale);
  return useMemo(() => {
    const print = (value: number, unit: string, digits = 0) => isolateMeasure(`${value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`, locale);
    const [m, km, m2, ha] = locale === 'ar' ? ['م', 'كم', 'م²', 'هكتار'] as const : ['m', 'km', 'm²', 'ha'] as const;
    return {
      meters: (value, digits) => (value >= 10_000 ? print(value / 1000, km, 2) : print(value, m, digits ?? (value < 100 ? 1 : 0))),
      squareMeters: (value) => (value >= 100_000 ? print(value / 10_000, ha, 1) : print(value, m2)),
      degrees: (value) => isolate(`${Math.round(value) % 360}°`),
    };
  }, [locale]);
}

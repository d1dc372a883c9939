/** A coordinate written no finer than its position deserves: digits the precision does not cover are left out. */
import { formatDegrees, formatDms, formatMgrs, type GridPrecision } from '../../../../geo/formatCoordinate.ts';
import type { LonLat } from '../../../../geo/types.ts';
import type { CoordinateFormat } from '../../../../store/sessionStore.ts';

const gridSteps: readonly GridPrecision[] = [1, 10, 100, 1000, 10_000];
/** Digits of a degree with their ground size, finest first; one degree of latitude is about 111 km. */
const degreeSteps = [[5, 1.11], [4, 11.1], [3, 111], [2, 1110], [1, 11_100]] as const;
/** Seconds of arc to round to; one second is about 31 m. */
const secondSteps = [[0.1, 3.1], [1, 31], [10, 310], [60, 1860], [600, 18_600]] as const;

/** The coarsest step stands for everything beyond it. Null only where MGRS has no zone. */
export function degradeCoordinate(at: LonLat, precisionMeters: number, format: CoordinateFormat): string | null {
  switch (format) {
    case 'mgrs': return formatMgrs(at, gridSteps.find((step) => step >= precisionMeters) ?? 10_000);
    case 'degrees': return formatDegrees(at, degreeSteps.find(([, meters]) => meters >= precisionMeters)?.[0] ?? 1);
    case 'dms': {
      const step = secondSteps.find(([, meters]) => meters >= precisionMeters)?.[0] ?? 600;
      const [lon, lat] = at;
      return formatDms([roundTo(lon, step / 3600), roundTo(lat, step / 3600)], step < 1 ? 1 : 0);
    }
  }
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/** What a column on the road comes to: how long it is, how long it takes to pass a line, and the pause between two vehicles. */
import type { MovementProperties } from '../../../../scenario/kinds/features.ts';

export interface ColumnFigures {
  /** From the nose of the first vehicle to the tail of the last. */
  readonly lengthMeters: number;
  readonly passSeconds: number;
  /** While nothing stands over a line: what a rise has to fit in. Zero or less where vehicles would overlap. */
  readonly pauseSeconds: number;
}

/** Check case of the timing formulas: 25 m nose to nose, 6 m vehicles, 40 km/h leave 1.71 s. */
export function columnFigures({ vehicles, spacingMeters, vehicleLengthMeters, speedKmh }: Pick<MovementProperties, 'vehicles' | 'spacingMeters' | 'vehicleLengthMeters' | 'speedKmh'>): ColumnFigures {
  const metersPerSecond = speedKmh / 3.6;
  const lengthMeters = (vehicles - 1) * spacingMeters + vehicleLengthMeters;
  return { lengthMeters, passSeconds: lengthMeters / metersPerSecond, pauseSeconds: (spacingMeters - vehicleLengthMeters) / metersPerSecond };
}

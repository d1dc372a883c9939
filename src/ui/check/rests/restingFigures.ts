/** The figures that the answers rest on and no source of the map states: each with its unit, and whether it is assumed, the planner's, or taken from a document. */
import type { ApproachCheck } from '../../../analysis/approach/checkApproaches.ts';
import type { CheckParameter } from '../../../analysis/check/checkResult.ts';
import type { TripParameter } from '../../../analysis/trips/checkTrips.ts';

/** Every name has its words under `check.rests.name`. */
export const restingNames = [
  'siteReachMeters', 'touchToleranceMeters', 'least', 'standOffMeters', 'fromJunctionMeters', 'leastRoomMeters', 'gapRule', 'bollardDiameterMm',
  'assumed-speed-share', 'pair-move-seconds', 'pass-seconds', 'vehicles-per-pocket',
  'convoy-ambulance', 'convoy-fire', 'convoy-quick-reaction', 'convoy-official', 'convoy-evacuation',
  'length-ambulance', 'length-fire', 'length-quick-reaction', 'length-official', 'length-evacuation',
  'massKg', 'acceleration', 'topSpeedKmh', 'friction',
] as const;
export type RestingName = (typeof restingNames)[number];

export interface RestingFigure {
  readonly name: string;
  /** The same twice where it is no range. */
  readonly low: number | string;
  readonly high: number | string;
  /** '' for a count or a word. */
  readonly unit: '' | 'm' | 'mm' | 's' | 'percent' | 'kg' | 'metersPerSecondSquared' | 'kmh';
  /** Null: entered in the plan; a document where it is taken from one. */
  readonly source: 'assumption' | (string & {}) | null;
}

const unitOf = (unit: string): RestingFigure['unit'] => (unit === 'm' || unit === 'mm' ? unit : '');

/** Where a figure is from a document and yet not entered by anybody, the document is named. */
const sourceOf = (isAssumed: boolean, source: string | null) => (source !== null && source !== 'assumption' && source !== 'planner' ? source : isAssumed ? 'assumption' : null);

const tripUnit = (name: TripParameter['name']): RestingFigure['unit'] => (name === 'assumed-speed-share' ? 'percent' : name.endsWith('-seconds') ? 's' : name.startsWith('length-') ? 'm' : '');

export function restingFigures(parameters: readonly CheckParameter[], trips: readonly TripParameter[], approach: Pick<ApproachCheck, 'threat' | 'assumed' | 'friction' | 'isFrictionAssumed'> | null): readonly RestingFigure[] {
  const vehicle = approach === null ? [] : ([['massKg', 'kg'], ['acceleration', 'metersPerSecondSquared'], ['topSpeedKmh', 'kmh']] as const).map(([name, unit]): RestingFigure => {
    const value = approach.threat[name];
    // Masses of the presets are those of the test vehicles; the rest of a preset is ours.
    return { name, low: value, high: value, unit, source: approach.assumed.includes(name) ? (name === 'massKg' ? 'ASTM F2656, IWA 14-1' : 'assumption') : null };
  });
  return [
    ...parameters.map(({ name, value, unit, isAssumed, source }): RestingFigure => ({ name, low: value, high: value, unit: unitOf(unit), source: sourceOf(isAssumed, source) })),
    ...trips.map(({ name, value, upTo, isAssumed, source }): RestingFigure => {
      const scale = name === 'assumed-speed-share' ? 100 : 1;
      return { name, low: value * scale, high: upTo * scale, unit: tripUnit(name), source: sourceOf(isAssumed, source) };
    }),
    ...vehicle,
    ...(approach === null ? [] : [{ name: 'friction', low: approach.friction, high: approach.friction, unit: '', source: approach.isFrictionAssumed ? 'MIL-HDBK-1013/14' : null } satisfies RestingFigure]),
  ];
}

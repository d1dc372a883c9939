/** The vehicle a line is to stop: four presets, and what a planner changes of one. */
import type { Parameters } from '../../scenario/document.ts';

export type ThreatId = Parameters['vehicle'];

export interface Threat {
  readonly id: ThreatId;
  readonly massKg: number;
  /** m/s² */
  readonly acceleration: number;
  readonly topSpeedKmh: number;
}

/** Masses: ASTM F2656, IWA 14. Accelerations and top speeds: planning assumptions, shown as such and editable. */
export const threatPresets: Readonly<Record<ThreatId, Threat>> = {
  car: { id: 'car', massKg: 1500, acceleration: 3, topSpeedKmh: 180 },
  pickup: { id: 'pickup', massKg: 2300, acceleration: 2.5, topSpeedKmh: 160 },
  truck: { id: 'truck', massKg: 7200, acceleration: 1.5, topSpeedKmh: 110 },
  'heavy-truck': { id: 'heavy-truck', massKg: 29_500, acceleration: 1, topSpeedKmh: 90 },
};

/** The plan's vehicle, with what the planner says of it. */
export function threatOf({ vehicle, vehicleMassKg, vehicleAcceleration, vehicleTopSpeedKmh }: Pick<Parameters, 'vehicle' | 'vehicleMassKg' | 'vehicleAcceleration' | 'vehicleTopSpeedKmh'>): Threat {
  const preset = threatPresets[vehicle];
  return { id: vehicle, massKg: vehicleMassKg ?? preset.massKg, acceleration: vehicleAcceleration ?? preset.acceleration, topSpeedKmh: vehicleTopSpeedKmh ?? preset.topSpeedKmh };
}

/** The members that are still the preset's, and so nobody's word. */
export function assumedOf(threat: Threat): readonly ('massKg' | 'acceleration' | 'topSpeedKmh')[] {
  const preset = threatPresets[threat.id];
  return (['massKg', 'acceleration', 'topSpeedKmh'] as const).filter((member) => threat[member] === preset[member]);
}

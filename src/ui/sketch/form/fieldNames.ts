/** Members that have a name in the forms, and so in the history. */
import type { Messages } from '../../i18n/messages/shape.ts';

type FieldName = keyof Messages['form']['field'];

const fieldNames: Readonly<Record<FieldName, true>> = {
  name: true, note: true, phase: true, hidden: true, barrier: true, controlGroup: true, powerGroup: true, onPowerLoss: true, substitute: true, rating: true,
  riseSeconds: true, bollardDiameterMeters: true, role: true, precisionMeters: true, capacity: true, headcount: true, use: true, isProtected: true, isCleared: true,
  when: true, vehicles: true, spacingMeters: true, vehicleLengthMeters: true, speedKmh: true, text: true, form: true, prints: true, sourceText: true, sourceDate: true,
  admits: true, ends: true, carriagewayMeters: true, source: true, state: true, column: true, author: true, caveat: true, locale: true, baselineVersion: true, gapRule: true, vehicle: true,
  detectSeconds: true, decideSeconds: true, commandSeconds: true, signalSeconds: true,
  seenAtMeters: true, pocketMeters: true, pocketVehicles: true, vehicleMassKg: true, vehicleAcceleration: true, vehicleTopSpeedKmh: true, friction: true, frictionReason: true,
  overridesLoop: true, convoys: true, bends: true,
};

export function isFieldName(member: unknown): member is FieldName {
  return typeof member === 'string' && Object.hasOwn(fieldNames, member);
}

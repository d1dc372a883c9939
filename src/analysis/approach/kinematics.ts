/** The few formulas of a vehicle on its way: straight runs, travel in a time, corners. Metres, seconds, metres per second. */

/** Standard gravity, m/s². */
const gravity = 9.806_65;

export const toMetersPerSecond = (kmh: number): number => kmh / 3.6;
export const toKmh = (metersPerSecond: number): number => metersPerSecond * 3.6;

/** At the end of a straight run: v² = u² + 2·a·s. */
export function speedAfter(entrySpeed: number, acceleration: number, meters: number): number {
  return Math.sqrt(entrySpeed ** 2 + 2 * acceleration * meters);
}

/** Travel in a time: u·t + ½·a·t², and at top speed from where that is reached. */
export function metersIn(seconds: number, entrySpeed: number, acceleration: number, topSpeed = Infinity): number {
  const speedingUp = acceleration > 0 ? Math.min(seconds, Math.max(0, topSpeed - entrySpeed) / acceleration) : seconds;
  return entrySpeed * speedingUp + 0.5 * acceleration * speedingUp ** 2 + (speedingUp < seconds ? topSpeed * (seconds - speedingUp) : 0);
}

/** The time that many metres take: the same the other way round. Infinity for who does not move. */
export function secondsOver(meters: number, entrySpeed: number, acceleration: number, topSpeed = Infinity): number {
  if (meters <= 0) return 0;
  const top = Math.max(topSpeed, entrySpeed);
  const untilTop = acceleration > 0 ? (top ** 2 - entrySpeed ** 2) / (2 * acceleration) : 0;
  if (acceleration > 0 && meters <= untilTop) return (speedAfter(entrySpeed, acceleration, meters) - entrySpeed) / acceleration;
  const cruising = acceleration > 0 ? top : entrySpeed;
  return (acceleration > 0 ? (top - entrySpeed) / acceleration : 0) + (meters - untilTop) / cruising;
}

/**
 * Radius of the widest arc through a bend of radius R that turns by Δ, with m metres of room on each side of its middle:
 * R′ = R + m·cot²(Δ/4), by geometry. A corner without a radius has R = 0.
 */
export function cornerCuttingRadius(radiusMeters: number, turnDegrees: number, freedomMeters: number): number {
  return radiusMeters + freedomMeters / Math.tan((turnDegrees * Math.PI) / 720) ** 2;
}

/** v = √(f·g·R), MIL-HDBK-1013/14, superseded by UFC 4-022-02. */
export function corneringSpeed(radiusMeters: number, friction: number): number {
  return Math.sqrt(friction * gravity * radiusMeters);
}

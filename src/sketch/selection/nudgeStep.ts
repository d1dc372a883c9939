/** Where an arrow key moves what is selected: along the screen, in metres on the ground. */

export const nudgeKeys = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const;
export type NudgeKey = (typeof nudgeKeys)[number];

export interface GroundStep {
  /** Negative is west. */
  readonly eastMeters: number;
  readonly northMeters: number;
}

/** `bearingDegrees` is the direction at the top of the screen, clockwise from north: on a map turned by 90°, up is east. */
export function nudgeStep(key: NudgeKey, meters: number, bearingDegrees: number): GroundStep {
  const direction = ((bearingDegrees + 90 * nudgeKeys.indexOf(key)) * Math.PI) / 180;
  return { eastMeters: meters * Math.sin(direction), northMeters: meters * Math.cos(direction) };
}

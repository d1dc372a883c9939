/** What was wrong with a scenario file, as values: sentences for people are made in ui and cli. */

/** The whole file cannot be opened. */
export const refusalReasons = ['too-large', 'not-json', 'not-a-collection', 'not-a-scenario', 'wrong-version', 'wrong-crs'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** One part of the file was put right, kept with a remark, or left out. */
export const scenarioProblemReasons = [
  // of the file
  'crs-dropped', 'wrong-value', 'missing-member', 'too-deep',
  // of a feature as a whole
  'not-a-feature', 'no-kind', 'unknown-kind', 'missing-id', 'duplicate-id', 'unknown-phase',
  // of its geometry
  'empty-geometry', 'wrong-geometry', 'not-a-coordinate', 'too-many-vertices', 'out-of-range', 'far-away', 'swapped', 'height-dropped',
  'single-part', 'open-ring', 'repeated-vertex', 'zero-length', 'no-area', 'self-crossing',
] as const;
export type ScenarioProblemReason = (typeof scenarioProblemReasons)[number];

export interface ScenarioProblem {
  /** Null where the problem is not in a feature. */
  readonly featureId: string | null;
  /** Place in the file's list of features, from 0; null where the problem is not in a feature. */
  readonly index: number | null;
  /** Inside the feature, or inside the file, with dots and brackets; '' for the whole. */
  readonly path: string;
  readonly reason: ScenarioProblemReason;
  /** The offending value, the new id or the parser's own words; never trusted, shown as text. */
  readonly detail: string;
  /** True: what it is about is in the scenario, put right or kept as the reason says. False: it was left out. */
  readonly isMended: boolean;
}

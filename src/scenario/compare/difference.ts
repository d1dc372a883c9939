/** What two scenarios differ in, as values in one shape, so that a table, a file and a map can walk over them. Words are made in ui. */

/**
 * `document`: title, author, caveat and the like; `order`: in which order its phases come; `state`: of one barrier in one
 * posture; `override`: what the plan says of one feature of the baseline; `property`: an entry of the planner's own inventory.
 */
export const differenceSubjects = ['document', 'parameter', 'phase', 'order', 'posture', 'state', 'override', 'property', 'feature', 'slide'] as const;
export type DifferenceSubject = (typeof differenceSubjects)[number];

/** Before and after are the two values as the document holds them; undefined where one side has none. */
export interface MemberChange {
  /** Name in the document; members unknown to this release too. */
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** How a geometry changed. Values are of the first and of the second scenario. */
export interface GeometryChange {
  /** No place of either lies farther from the other, metres; null where the two are of another type. Very long lines are sampled. */
  readonly movedMeters: number | null;
  /** Null unless both are lines. */
  readonly lengthMeters: readonly [before: number, after: number] | null;
  /** Null unless both are areas. */
  readonly areaSquareMeters: readonly [before: number, after: number] | null;
  readonly vertices: readonly [before: number, after: number];
}

export interface Difference {
  readonly subject: DifferenceSubject;
  /** From the first scenario to the second. */
  readonly change: 'added' | 'removed' | 'changed';
  /**
   * Of the feature, posture, phase, slide or baseline feature; the barrier's of a state; the member's name of a parameter
   * and of the document. As the first scenario has it, the second's where the first has none.
   */
  readonly id: string;
  /** The other scenario's id, where two features were matched by their place. */
  readonly otherId: string | null;
  /** Id of the posture a state belongs to. */
  readonly within: string | null;
  /** Empty for what was added or removed. */
  readonly members: readonly MemberChange[];
  readonly geometry: GeometryChange | null;
}

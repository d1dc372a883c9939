/** Classes of badges that persons are let through by: a colour, a level. Never a badge, a number or a name. */
import type { UnknownMembers } from './common.ts';

export interface BadgeClass {
  readonly id: string;
  /** What the class is called. */
  readonly name: string;
  /** Ids of the checkpoints and barriers that let it through, baseline and scenario alike. */
  readonly admittedAt: readonly string[];
  readonly rest: UnknownMembers;
}

/** Longest name of a class (assumption: a heading of a narrow column). */
export const mostBadgeLetters = 40;

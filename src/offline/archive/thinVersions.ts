/** Which versions a scenario keeps: the newest ones all, older ones ever further apart. */

export interface DatedVersion {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly isPinned: boolean;
}

/** However close together they were made. */
export const newestKept = 20;

const minute = 60_000;
const day = 1440 * minute;

/** Up to an age, the newest version of every stretch is kept. Assumption: what a planner may want to go back to. */
const spacings = [
  { upToAge: 10 * minute, every: minute },
  { upToAge: 120 * minute, every: 10 * minute },
  { upToAge: 2 * day, every: 120 * minute },
  { upToAge: 30 * day, every: day },
  { upToAge: Number.POSITIVE_INFINITY, every: 30 * day },
] as const;

/** Numbers of the versions that may go; `versions` ascending by number, `needed` are kept whatever their age. */
export function thinVersions(versions: readonly DatedVersion[], now: number, needed: readonly number[]): readonly number[] {
  const stretches = new Set<string>();
  const dropped: number[] = [];
  for (const [place, { number, savedAt, isPinned }] of versions.toReversed().entries()) {
    const every = spacings.find(({ upToAge }) => now - savedAt < upToAge)?.every ?? day;
    const stretch = `${every}:${Math.floor(savedAt / every)}`;
    const isFirst = !stretches.has(stretch);
    stretches.add(stretch);
    if (place >= newestKept && !isFirst && !isPinned && !needed.includes(number)) dropped.push(number);
  }
  return dropped;
}

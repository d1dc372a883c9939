/** What another road network does to the lines of a plan: how many roads each one cuts, before and after. */
import type { CheckResult } from './checkResult.ts';

export interface CrossingChange {
  readonly barrierId: string;
  /** Crossings that cut a road when the line is closed. */
  readonly before: number;
  readonly after: number;
}

type Answer = Pick<CheckResult, 'crossings' | 'postures'>;

function cutsByLine({ crossings, postures }: Answer): ReadonlyMap<string, number> {
  const cuts = new Map(Object.keys(postures[0]?.states ?? {}).map((id) => [id, 0]));
  for (const { barrierId, idle } of crossings) if (idle === null) cuts.set(barrierId, (cuts.get(barrierId) ?? 0) + 1);
  return cuts;
}

/** Of the lines that both answers know, those that cut more or fewer roads; in the order of the later one. */
export function crossingChanges(before: Answer, after: Answer): readonly CrossingChange[] {
  const were = cutsByLine(before);
  return [...cutsByLine(after)].flatMap(([barrierId, cuts]): readonly CrossingChange[] => {
    const was = were.get(barrierId);
    return was === undefined || was === cuts ? [] : [{ barrierId, before: was, after: cuts }];
  });
}

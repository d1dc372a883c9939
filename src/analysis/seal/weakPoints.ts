/** What a closed set of lines hangs on: barriers and groups whose failure alone opens it. */
import type { ShutGates } from '../../network/split/reach.ts';
import type { SealAnswer } from './checkSeal.ts';

/** Gates that open together: a barrier's crossings, a control group's, a power group's. */
export interface Failing {
  readonly id: string;
  readonly gates: readonly number[];
}

/**
 * Those whose gates, opened, unseal what is closed: it leaks, or nothing can be said any more, because one of the places where a target may lie is
 * then reached. None where the answer is not closed as it is. In the order given. A way in that passes more shut gates than open together cannot
 * open, so most are not tried where lines stand in depth.
 */
export function failuresThatOpen(check: (shut: ShutGates) => SealAnswer, shut: ShutGates, failures: readonly Failing[]): readonly string[] {
  const { answer, depth } = check(shut);
  if (answer !== 'closed') return [];
  return failures.filter(({ gates }) => {
    const opened = gates.filter((gate) => shut[gate]);
    if (opened.length < (depth ?? 1)) return false;
    const failed = shut.slice();
    for (const gate of opened) failed[gate] = 0;
    return check(failed).answer !== 'closed';
  }).map(({ id }) => id);
}

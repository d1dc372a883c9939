/** What a closed set of lines hangs on: barriers and groups whose failure alone opens it. */
import type { ShutGates } from '../../network/split/reach.ts';
import { checkSeal, type SealQuestion } from './checkSeal.ts';

/** Gates that open together: a barrier's crossings, a control group's, a power group's. */
export interface Failure {
  readonly id: string;
  readonly gates: readonly number[];
}

/** Those whose gates, opened, make a closed answer leak; none where the answer is not closed as it is. In the order given. */
export function failuresThatOpen(question: SealQuestion, shut: ShutGates, failures: readonly Failure[]): readonly string[] {
  if (checkSeal(question, shut).answer !== 'closed') return [];
  return failures.filter(({ gates }) => {
    if (!gates.some((gate) => shut[gate])) return false;
    const failed = shut.slice();
    for (const gate of gates) failed[gate] = 0;
    return checkSeal(question, failed).answer === 'leaking';
  }).map(({ id }) => id);
}

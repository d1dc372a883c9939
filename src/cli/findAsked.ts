/** The posture and the phase that a command line names, in the plan it names them of. */
import type { Scenario } from '../scenario/document.ts';
import type { ShownPhases } from '../scenario/questions/isReached.ts';

interface Asked {
  readonly posture: string | undefined;
  /** `none`: before the first. */
  readonly phase: string | undefined;
}

/** By their id, or by their name in whatever case; a sentence where there is no such. `plan` is what the file is called. */
export function findAsked(plan: string, { posture, phase }: Asked, { postures, phases }: Scenario): { readonly postureIds?: readonly string[]; readonly shownPhases: ShownPhases } | string {
  const find = (list: readonly { readonly id: string; readonly name: string }[], wanted: string) => (
    list.find(({ id }) => id === wanted) ?? list.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()))?.id;
  const listed = (list: readonly { readonly id: string }[]) => (list.length === 0 ? 'it has none' : `it has ${list.map(({ id }) => id).join(', ')}`);
  const postureId = posture === undefined ? undefined : find(postures, posture);
  if (posture !== undefined && postureId === undefined) return `${plan}: there is no posture "${posture}"; ${listed(postures)}.`;
  const phaseId = phase === undefined || phase === 'none' ? null : find(phases, phase);
  if (phaseId === undefined) return `${plan}: there is no phase "${phase}"; ${listed(phases)}.`;
  return { ...(postureId === undefined ? {} : { postureIds: [postureId] }), shownPhases: phase === undefined ? 'all' : { reached: phaseId } };
}

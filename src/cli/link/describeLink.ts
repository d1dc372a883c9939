/** What is said of links: why one does not open, how long one is, what does not travel in it. */
import type { RefusalReason } from '../../scenario/problem.ts';
import type { LinkFlags } from '../../share/link/envelope/envelope.ts';
import type { LinkRefusal } from '../../share/link/envelope/linkRefusal.ts';
import type { Withheld } from '../../share/link/leave/withholdSensitive.ts';

/** Where some chat and mail programs stop. */
const marks = [2000, 4000] as const;

const count = new Intl.NumberFormat('en');

export function describeRefusedLink(name: string, refusal: LinkRefusal | { readonly reason: 'not-a-scenario'; readonly why: RefusalReason }): string {
  switch (refusal.reason) {
    case 'foreign': return `${name}: this is no link of a plan.`;
    case 'newer': return `${name}: a later release made this link; open it with that one.`;
    case 'cut': return `${name}: this link was cut: ${count.format(refusal.arrived)} of ${refusal.whole === null ? 'an unknown number of' : count.format(refusal.whole)} characters arrived. Ask for the whole of it, or for the file.`;
    case 'altered': return `${name}: this link was changed on its way. Ask for it again, or for the file.`;
    case 'too-large': return `${name}: too large for a link; send the file.`;
    case 'no-password': return `${name}: this link needs its password; give it on stdin with --password-stdin.`;
    case 'wrong-password': return `${name}: this is not its password.`;
    case 'no-cryptography': return `${name}: nothing here can lock or unlock with a password.`;
    default: return `${name}: what this link holds is no scenario (${refusal.why}).`;
  }
}

export function describeLength(name: string, characters: number): string {
  const passed = marks.findLast((mark) => characters > mark);
  const length = `${name}: the link has ${count.format(characters)} characters`;
  return passed === undefined ? `${length}.` : `${length}; some programs cut links at ${count.format(passed)}.`;
}

/** One line for each sort of thing that stays out. */
export function describeWithheld(name: string, { places, states, times }: Withheld): readonly string[] {
  const left = [[places, 'places of held properties, with their neighbourhoods and notes,'], [states, 'failed and repair states'], [times, 'reaction times']] as const;
  return left.flatMap(([number, what]) => (number === 0 ? [] : [`${name}: ${what} stay out without a password (${number}).`]));
}

/** The same of a file. `where`: what it stays out of, with its preposition. */
export function describeStaysOut(name: string, { places, states, times }: Withheld, where: string): readonly string[] {
  const left = [[places, 'places of held properties'], [states, 'failed and repair states'], [times, 'reaction times']] as const;
  return left.flatMap(([number, what]) => (number === 0 ? [] : [`${name}: ${what} stay out ${where} (${number}).`]));
}

/** What a link has no room for. */
export function describeRoads(name: string, roads: string): string {
  return `${name}: the roads “${roads}” that the plan keeps do not travel in a link; the file takes them along.`;
}

export function describeIllustrative(name: string): string {
  return `${name}: all of the plan is illustrative and says so, so nothing is kept out for want of a password.`;
}

export function describeFlags({ isLookOnly, lacksNotes }: LinkFlags, isReadOnly: boolean): readonly string[] {
  return [
    ...(lacksNotes ? ['link: its sender left the notes out.'] : []), ...(isLookOnly ? ['link: meant to be looked at only.'] : []),
    ...(isReadOnly ? ['link: written by a newer release; what this one does not know is kept as it came.'] : []),
  ];
}

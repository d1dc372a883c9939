/** Verdicts in words: the cells of the strip and the sentence of each answer. "Closed" never stands without its coverage in a sentence. */
import type { PostureCheck, Verdict } from '../../analysis/check/checkResult.ts';
import type { TripsCheck } from '../../analysis/trips/checkTrips.ts';
import type { Translate } from '../i18n/i18n.ts';
import { isolateText } from '../i18n/isolate.ts';
import { likelyKilometers, likelyMinutes } from './figureWords.ts';
import { anyFailureEffect, slowestForce } from './matrix/matrixRows.ts';
import type { NameOf } from './useNames.ts';

/** How a cell is drawn: an outline for what is closed, never a solid green; filled for what leaks. */
export type CellTone = 'closed' | 'leaking' | 'no-data';

export interface StripCell {
  readonly id: 'sealed' | 'crossings' | 'friends' | 'failure';
  readonly tone: CellTone;
  /** One or two short phrases. */
  readonly phrases: readonly string[];
}

export function sealCell(t: Translate, { outside, inside }: PostureCheck): StripCell {
  const answers = [outside.answer, inside.answer];
  return {
    id: 'sealed',
    tone: answers.includes('leaking') ? 'leaking' : answers.includes('no-data') ? 'no-data' : 'closed',
    phrases: [t(`check.strip.outside.${outside.answer}`), t(`check.strip.inside.${inside.answer}`)],
  };
}

/** Of the outside where that leaks, else of the inside, which then is said. */
export function crossingsCell(t: Translate, { outside, inside }: PostureCheck): StripCell {
  const leaking = outside.answer === 'leaking' ? outside : inside.answer === 'leaking' ? inside : null;
  if (leaking === null) {
    const isClosed = outside.answer === 'closed' && inside.answer === 'closed';
    return { id: 'crossings', tone: isClosed ? 'closed' : 'no-data', phrases: [t(isClosed ? 'check.strip.none' : 'check.strip.nothing')] };
  }
  const count = leaking.leak?.atLeast ?? null;
  const phrase = count === null ? t(leaking === outside ? 'check.strip.cannot' : 'check.strip.cannotInside') : leaking === outside ? t('check.strip.more', { count }) : t('check.strip.moreInside', { count });
  return { id: 'crossings', tone: 'leaking', phrases: [phrase] };
}

const failurePhrases = { open: 'failureNothing', opens: 'failureOpens', 'no-data': 'failureNoData', holds: 'failureHolds' } as const;

/** Whether anything that fails alone (a line, a group, all power, all control) opens what is closed. */
export function failureCell(t: Translate, posture: PostureCheck): StripCell {
  const effect = anyFailureEffect(posture);
  return { id: 'failure', tone: effect === 'holds' ? 'closed' : effect === 'no-data' ? 'no-data' : 'leaking', phrases: [t(`check.strip.${failurePhrases[effect]}`)] };
}

/** Whoever is stranded, else what the slowest trip of the quick-reaction force (without one, the trip that loses most) takes before and after, the same as in the matrix; and the road that is shut, where any is. */
export function friendsCell(t: Translate, trips: TripsCheck | null): StripCell {
  if (trips === null) return { id: 'friends', tone: 'no-data', phrases: [t('check.trips.working')] };
  const stranded = trips.trips.filter(({ outcome }) => outcome === 'stranded').length;
  const shut = trips.roadsShut === null || trips.roadsShut.meters.likely === 0 ? [] : [t('check.trips.stripShut', { kilometers: likelyKilometers(trips.roadsShut.meters) })];
  if (stranded > 0) return { id: 'friends', tone: 'leaking', phrases: [t('check.trips.stripStranded', { count: stranded }), ...shut] };
  const reached = trips.trips.filter(({ outcome }) => outcome === 'reached');
  const slowest = slowestForce(trips.trips) ?? reached.toSorted((a, b) => (b.addedSeconds?.likely ?? 0) - (a.addedSeconds?.likely ?? 0))[0];
  if (!slowest?.before || !slowest.after) return { id: 'friends', tone: 'no-data', phrases: [t(trips.trips.length === 0 ? 'check.trips.stripNone' : 'check.trips.stripNoData'), ...shut] };
  const minutes = t('check.trips.beforeAfter', { before: likelyMinutes(slowest.before.seconds), after: likelyMinutes(slowest.after.seconds) });
  return { id: 'friends', tone: 'closed', phrases: [`${t(`check.trips.vehicle.${slowest.vehicle}`)} ${minutes}`, ...shut] };
}

/** "Lockdown. Leaking: Outside leaks, Inside closed, at least 2 more crossings, one failure opens it." What is closed is said of the roads drawn. */
export function spokenVerdict(t: Translate, posture: PostureCheck, postureName: string | null): string {
  const seal = sealCell(t, posture);
  const comma = `${t('inspector.comma')} `;
  const closed = [posture.outside, posture.inside].find(({ answer }) => answer === 'closed');
  const words = [...seal.phrases, ...(closed ? [coverageWords(t, closed)] : []), ...crossingsCell(t, posture).phrases, ...failureCell(t, posture).phrases].join(comma);
  const verdict = t('spoken.verdict', { tone: t(`check.answer.${seal.tone}`), words });
  return postureName === null ? verdict : t('spoken.verdictOf', { posture: isolateText(postureName), verdict });
}

/** How deep an answer is that is closed; of one that leaks, what of it is closed would only mislead. */
export const depthOf = ({ answer, depth }: Pick<Verdict, 'answer' | 'depth'>): number | null => (answer === 'closed' ? depth : null);

/** "on the 53 roads drawn (12 illustrative); 3 line ends assumed". */
export function coverageWords(t: Translate, { coverage: { roads, illustrative, assumedEnds, isComplete } }: Pick<Verdict, 'coverage'>): string {
  return t(isComplete ? 'check.complete' : 'check.coverage', { count: roads, illustrative, ends: assumedEnds });
}

export function answerSentence(t: Translate, verdict: Pick<Verdict, 'answer' | 'coverage'>): string {
  const isSealed = verdict.answer === 'closed' && verdict.coverage.isComplete;
  return t(`check.sentence.${isSealed ? 'sealed' : verdict.answer}`, { coverage: coverageWords(t, verdict) });
}

/** Why there is nothing to say, one sentence each; empty where there is. */
export function reasonSentences(t: Translate, verdict: Verdict, nameOf: NameOf): readonly string[] {
  if (verdict.answer !== 'no-data') return [];
  if (verdict.reason !== null) return [t(`check.reason.${verdict.reason}`)];
  return verdict.targets.flatMap(({ id, reason }) => (reason === null ? [] : [t(`check.reason.${reason}`, { name: nameOf(id) })]));
}

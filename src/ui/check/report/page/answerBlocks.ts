/** Of the one page: the four cells of every posture with depth and coverage, ways in beside the least that closes them, and what fails together. */
import type { PostureCheck, SealQuestionName, Suggestion, Verdict } from '../../../../analysis/check/checkResult.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { countText, spanText } from '../../../work/figures.ts';
import { crossingsCell, depthOf, failureCell, friendsCell, reasonSentences, sealCell } from '../../verdictWords.ts';
import { postureName, type ReportInput } from '../reportRow.ts';
import { fewNames, type PageBlock } from './pageBlock.ts';

const questions = ['outside', 'inside'] as const;

/** Reasons for no data, the same in every posture as a rule. */
const mostReasons = 3;

export function verdictBlock(input: ReportInput): PageBlock {
  const { t, result, operations, nameOf } = input;
  const [first] = result.postures;
  const ends = result.postures.flatMap(({ outside, inside }) => [outside.coverage.assumedEnds, inside.coverage.assumedEnds]);
  const reasons = [...new Set(result.postures.flatMap((posture) => questions.flatMap((question) => reasonSentences(t, posture[question], nameOf))))];
  const depth = ({ outside, inside }: PostureCheck) => [depthOf(outside), depthOf(inside)].map((one) => (one === null ? '–' : isolate(`≥ ${one}`))).join(' · ');
  const cells = (posture: PostureCheck) => [
    sealCell(t, posture), crossingsCell(t, posture), friendsCell(t, operations?.postures.find(({ postureId }) => postureId === posture.postureId)?.trips ?? null), failureCell(t, posture),
  ].map(({ phrases }) => phrases.join(' · '));
  return {
    section: 'verdicts',
    table: {
      head: [t('check.matrix.column.posture'), t('check.report.page.holds'), t('check.matrix.column.crossings'), t('check.report.page.friends'), t('check.report.page.failure'), t('check.report.page.depth')],
      rows: result.postures.map((posture) => [postureName(input, posture.postureId), ...cells(posture), depth(posture)]),
    },
    lines: [
      ...(first ? [t('check.report.page.coverage', { coverage: coverageOf(input, first.outside, ends) })] : []),
      ...reasons.slice(0, mostReasons), ...(reasons.length > mostReasons ? [t('check.targetsMore', { count: reasons.length - mostReasons })] : []),
    ],
  };
}

/** "on the 53 roads drawn (8 illustrative); 0–22 line ends assumed", over all postures. */
function coverageOf({ t }: ReportInput, { coverage: { roads, illustrative, isComplete } }: Verdict, ends: readonly number[]): string {
  return t(isComplete ? 'check.complete' : 'check.coverage', { count: roads, illustrative, ends: spanText(Math.min(...ends), Math.max(...ends)) });
}

export function waysBlock(input: ReportInput): PageBlock {
  const { t, result } = input;
  const told = questions.flatMap((question) => result.postures.flatMap((posture) => {
    const { leak, suggestion } = posture[question];
    if (leak === null && suggestion === null) return [];
    return [{ question, name: postureName(input, posture.postureId), ways: waysIn(input, posture, question), least: suggestion === null ? '–' : leastOf(input, suggestion) }];
  }));
  // Postures that leak alike share a row.
  const isSame = (a: (typeof told)[number], b: (typeof told)[number]) => a.question === b.question && a.ways === b.ways && a.least === b.least;
  const rows = told.filter((one, index) => told.findIndex((other) => isSame(one, other)) === index)
    .map((one) => [`${t(`check.question.${one.question}`)}: ${told.filter((other) => isSame(one, other)).map(({ name }) => name).join(' · ')}`, one.ways, one.least]);
  return rows.length === 0
    ? { section: 'ways', table: null, lines: [t('check.strip.none')] }
    : { section: 'ways', table: { head: [t('check.matrix.column.posture'), t('check.report.section.ways'), t('check.report.section.suggestion')], rows }, lines: [] };
}

/** By the lines that stand open on them, else by the roads of the cut. */
function waysIn({ t, nameOf }: ReportInput, posture: PostureCheck, question: SealQuestionName): string {
  const { leak } = posture[question];
  if (leak === null) return '–';
  if (leak.samePlace) return t('check.ways.samePlace', { name: nameOf(leak.samePlace.id) });
  const more = (count: number) => t('check.targetsMore', { count });
  const passed = leak.ways.flatMap(({ passes }) => passes.at(question === 'outside' ? 0 : -1) ?? []);
  const names = fewNames((passed.length > 0 ? passed : leak.cut.map(({ roadId }) => roadId)).map(nameOf), more);
  return [leak.atLeast === null ? t('check.strip.cannot') : t('check.lessons.atLeast', { count: leak.atLeast }), names].filter((part) => part !== '').join(' ');
}

function leastOf(input: ReportInput, suggestion: Suggestion): string {
  const { t, nameOf } = input;
  const more = (count: number) => t('check.targetsMore', { count });
  if (suggestion.ok) {
    const { crossings } = suggestion;
    const raised = crossings.flatMap(({ raise }) => (raise === null ? [] : [nameOf(raise)]));
    const built = crossings.flatMap(({ raise, roadId }) => (raise === null ? [nameOf(roadId)] : []));
    return [
      ...(raised.length === 0 ? [] : [t('check.suggest.raise', { name: fewNames(raised, more) })]),
      ...(built.length === 0 ? [] : [t('check.suggest.build', { road: fewNames(built, more) })]),
    ].join(t('check.report.semicolon'));
  }
  if (suggestion.reason === 'no-costs') return t('check.suggest.noCosts');
  const roads = suggestion.blockers.flatMap(({ roadId }) => (roadId === null ? [] : [nameOf(roadId)]));
  const isKeptOpen = suggestion.blockers.length > 0 && suggestion.blockers.every(({ reason }) => reason === 'kept-open');
  return [
    t(isKeptOpen ? 'check.suggest.never' : 'check.suggest.neverOther'), fewNames(roads.length > 0 ? roads : suggestion.blockers.map(({ reason }) => t(`check.suggest.blocker.${reason}`, { road: '' })), more) + (suggestion.ifLifted?.ok ? '.' : ''),
    ...(suggestion.ifLifted?.ok ? [`${t('check.suggest.ifLifted', { count: suggestion.ifLifted.crossings.length })} ${leastOf(input, suggestion.ifLifted)}`] : []),
  ].join(' ');
}

/** Sensitive: null unless asked for, and where nothing is closed. */
export function failuresBlock(input: ReportInput): PageBlock | null {
  const { t, result, nameOf, groups, includesSensitive } = input;
  if (!includesSensitive) return null;
  const more = (count: number) => t('check.targetsMore', { count });
  const listed = (names: readonly string[]) => (names.length === 0 ? t('check.fails.none') : fewNames(names, more));
  const rows = result.postures.flatMap((posture) => questions.flatMap((question) => {
    const { answer, critical, commonCause } = posture[question];
    if (answer !== 'closed') return [];
    return [[`${postureName(input, posture.postureId)}, ${t(`check.question.${question}`)}`, critical.length === 0 ? t('check.fails.none') : `${countText(critical.length)}: ${fewNames(critical.map(nameOf), more)}`, listed(commonCause.control.map(groups.control)), listed(commonCause.power.map(groups.power))]];
  }));
  return rows.length === 0 ? null : {
    section: 'failures', lines: [],
    table: { head: [t('check.matrix.column.posture'), t('check.report.critical'), t('check.fails.control'), t('check.fails.power')], rows },
  };
}

/** What a report says of the two questions: the answers with what they rest on, the ways in, the suggestion, and what fails together. */
import type { CutCrossing, PostureCheck, SealQuestionName, Suggestion, Verdict } from '../../../analysis/check/checkResult.ts';
import { isolate } from '../../i18n/isolate.ts';
import { failureWords } from '../answers/FailureBlock.tsx';
import { lengthText } from '../figureWords.ts';
import { matrixRow } from '../matrix/matrixRows.ts';
import { answerSentence, depthOf, reasonSentences } from '../verdictWords.ts';
import { postureName, type ReportInput, reportRow, type ReportRow } from './reportRow.ts';

const questions = ['outside', 'inside'] as const;
const answers = ['leaking', 'closed', 'no-data'] as const;

export function verdictRows(input: ReportInput): readonly ReportRow[] {
  const { t, result, nameOf, operations } = input;
  return result.postures.flatMap((posture) => {
    const name = postureName(input, posture.postureId);
    const depth = depthOf(posture.outside);
    const row = matrixRow(posture, operations?.postures.find(({ postureId }) => postureId === posture.postureId) ?? null);
    const about = (item: string, value: string, figure: number | null = null) => reportRow({ section: 'verdicts', posture: name, item, value, low: figure, high: figure });
    const sentence = (verdict: Verdict) => [answerSentence(t, verdict), ...reasonSentences(t, verdict, nameOf)].join(' ');
    const reached = (verdict: Verdict) => answers.flatMap((answer) => {
      const targets = verdict.targets.filter((target) => target.answer === answer);
      return targets.length === 0 ? [] : [`${t(`check.targets.${answer}`)}: ${targets.map(({ id }) => nameOf(id)).join(' · ')}`];
    }).join('. ');
    const effect = (which: 'line' | 'power' | 'control') => about(t(`check.matrix.column.${which}`), row[which] === 'no-data' ? t('check.short.no-data') : t(`check.matrix.${row[which]}`));
    return [
      ...questions.flatMap((question) => [
        about(t(`check.question.${question}`), sentence(posture[question])),
        about(t('check.report.targets', { question: t(`check.question.${question}`) }), reached(posture[question])),
      ]),
      about(t('check.matrix.column.crossings'), row.crossings === null ? '–' : row.crossings === Infinity ? t('check.matrix.never') : isolate(`≥ ${row.crossings}`), row.crossings === Infinity ? null : row.crossings),
      about(t('check.matrix.column.depth'), depth === null ? '–' : isolate(`≥ ${depth}`), depth),
      effect('line'), effect('power'), effect('control'),
    ];
  });
}

export function wayRows(input: ReportInput): readonly ReportRow[] {
  const { t, result, nameOf } = input;
  return result.postures.flatMap((posture) => questions.flatMap((question) => {
    const { leak } = posture[question];
    const row = (value: string) => reportRow({ section: 'ways', posture: postureName(input, posture.postureId), item: t(`check.question.${question}`), value });
    if (leak?.samePlace) return [row(t('check.ways.samePlace', { name: nameOf(leak.samePlace.id) }))];
    return leak?.atLeast === null ? [row(t('check.ways.introNever')), ...waysOf(input, posture, question)] : waysOf(input, posture, question);
  }));
}

function waysOf(input: ReportInput, posture: PostureCheck, question: SealQuestionName): readonly ReportRow[] {
  const { t, nameOf, meters } = input;
  return (posture[question].leak?.ways ?? []).map((way, index) => {
    const streets = way.roadIds.map(nameOf).filter((name, at, all) => name !== all[at - 1]);
    const [low, high] = [Math.round(way.rangeMeters.low), Math.round(way.rangeMeters.high)];
    return reportRow({
      section: 'ways', posture: postureName(input, posture.postureId), item: `${t(`check.question.${question}`)}: ${t('check.ways.way', { number: index + 1 })}`,
      value: [lengthText(way.rangeMeters, meters), streets.join(t('check.report.onward')), ...(way.passes.length === 0 ? [] : [t('check.ways.passes', { list: way.passes.map(nameOf).join(' · ') })]), ...(way.isOffRoad ? [t('check.ways.offRoad')] : [])].join(t('check.report.semicolon')),
      low, high, unit: 'm',
    });
  });
}

export function suggestionRows(input: ReportInput): readonly ReportRow[] {
  const { t, result } = input;
  return result.postures.flatMap((posture) => questions.flatMap((question) => {
    const { suggestion } = posture[question];
    return suggestion === null ? [] : rowsOf(input, posture, t(`check.question.${question}`), suggestion);
  }));
}

function rowsOf(input: ReportInput, { postureId }: PostureCheck, question: string, suggestion: Suggestion): readonly ReportRow[] {
  const { t, nameOf, meters } = input;
  const row = (item: string, value: string, parts: Partial<ReportRow> = {}) => reportRow({ section: 'suggestion', posture: postureName(input, postureId), item, value, ...parts });
  const crossing = ({ roadId, raise, widthMeters, isWidthAssumed, isIllustrative, onBridge }: CutCrossing, index: number) => row(`${question}: ${index + 1}`, [
    raise === null ? t('check.suggest.build', { road: nameOf(roadId) }) : t('check.suggest.raise', { name: nameOf(raise) }),
    t(isWidthAssumed ? 'check.suggest.widthAssumed' : 'check.suggest.width', { width: meters(widthMeters) }),
    ...(isIllustrative ? [t('check.suggest.illustrative')] : []), ...(onBridge ? [t('check.suggest.bridge')] : []),
  ].join(t('check.report.semicolon')), { low: widthMeters, high: widthMeters, unit: 'm', isAssumed: isWidthAssumed });
  if (suggestion.ok) return [...suggestion.crossings.map(crossing), ...(suggestion.isLeast ? [row(question, t('check.report.proof'))] : [])];
  if (suggestion.reason === 'no-costs') return [row(question, t('check.suggest.noCosts'))];
  const isKeptOpen = suggestion.blockers.every(({ reason }) => reason === 'kept-open');
  const lifted = suggestion.ifLifted?.ok ? suggestion.ifLifted.crossings : [];
  return [
    row(question, [
      t(isKeptOpen ? 'check.suggest.never' : 'check.suggest.neverOther'),
      suggestion.blockers.map(({ reason, roadId }) => t(`check.suggest.blocker.${reason}`, { road: roadId === null ? '' : nameOf(roadId) })).join(t('check.report.semicolon')),
    ].join(' ')),
    ...(lifted.length === 0 ? [] : [row(question, t('check.suggest.ifLifted', { count: lifted.length })), ...lifted.map(crossing)]),
  ];
}

/** Sensitive: nothing unless asked for. */
export function failureRows(input: ReportInput): readonly ReportRow[] {
  const { t, result, nameOf, groups, includesSensitive } = input;
  if (!includesSensitive) return [];
  return result.postures.flatMap((posture) => {
    const row = (item: string, value: string) => reportRow({ section: 'failures', posture: postureName(input, posture.postureId), item, value });
    const listed = (names: readonly string[]) => (names.length === 0 ? t('check.fails.none') : names.join(' · '));
    const closed = questions.filter((question) => posture[question].answer === 'closed');
    return [
      ...closed.flatMap((question) => {
        const { critical, commonCause } = posture[question];
        const about = t(`check.question.${question}`);
        return [
          row(`${about}: ${t('check.report.critical')}`, listed(critical.map(nameOf))),
          row(`${about}: ${t('check.fails.control')}`, listed(commonCause.control.map(groups.control))),
          row(`${about}: ${t('check.fails.power')}`, listed(commonCause.power.map(groups.power))),
        ];
      }),
      ...(closed.length === 0 ? [row(t('check.fails.title'), t('check.fails.open'))] : posture.failures.filter(({ kind }) => kind !== 'line').map((failure) => row(
        t('check.report.failing', { what: failureWords(t, failure, nameOf, groups) }),
        questions.map((question) => `${t(`check.question.${question}`)}: ${t(`check.answer.${failure[question].answer}`)}`).join(' · '),
      ))),
    ];
  });
}

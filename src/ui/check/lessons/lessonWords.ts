/** A line of what a plan shows, as sentences: every name, count and minute in them is the engine's. */
import type { SealQuestionName } from '../../../analysis/check/checkResult.ts';
import type { AnswerLesson, AreasLesson, Lesson, LinesLesson, LostLesson, OrderLesson, PairBringsLesson, PhaseLesson, VehicleTrips } from '../../../analysis/lessons/lesson.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { countText, spanText } from '../../work/figures.ts';
import type { GroupNames } from '../answers/FailureBlock.tsx';
import { kilometersText, minutesText } from '../figureWords.ts';
import type { NameOf } from '../useNames.ts';
import { answerSentence } from '../verdictWords.ts';

export interface LessonNames {
  readonly t: Translate;
  readonly nameOf: NameOf;
  readonly groups: GroupNames;
  readonly scenario: Scenario | null;
  /** A length in words. */
  readonly meters: (value: number) => string;
}

/** More names than these are counted. */
const mostNamed = 6;

export function lessonWords(names: LessonNames, lesson: Lesson): string {
  return sentences(names, lesson).filter((sentence) => sentence !== '').join(' ');
}

function sentences(names: LessonNames, lesson: Lesson): readonly string[] {
  const { t, nameOf } = names;
  const list = (ids: readonly string[]) => listOf(t, ids.map(nameOf));
  const vehicles = (of: readonly VehicleTrips[]) => of.map(({ vehicle, ...counts }) => t('check.lessons.strandedTrips', { vehicle: t(`check.trips.vehicle.${vehicle}`), trips: countText(counts.trips), of: countText(counts.of) })).join(' · ');
  switch (lesson.code) {
    case 'areas': return areasWords(names, lesson);
    case 'not-both': {
      const { vagueId, seatId, precisionMeters, metersApart, coveredBy } = lesson;
      const words = { vague: nameOf(vagueId), seat: nameOf(seatId), precision: names.meters(precisionMeters), kilometers: kilometersText(metersApart) };
      return [coveredBy === null ? t('check.lessons.notBoth', words) : t('check.lessons.both', { ...words, area: nameOf(coveredBy) })];
    }
    case 'ledger': return [t('check.lessons.ledger', { located: countText(lesson.located), total: countText(lesson.total) }), lesson.hasPhases ? t('check.lessons.ledgerPhases') : ''];
    case 'lines': return linesWords(names, lesson);
    case 'answer': return answerWords(names, lesson);
    case 'kept-open': {
      const { ifLifted } = lesson;
      return [
        t('check.lessons.keptOpen', { question: questionIn(t, lesson.question), roads: list(lesson.roads) }),
        ifLifted === null ? t('check.lessons.liftedNever') : t('check.lessons.lifted', { count: ifLifted.crossings }),
        ifLifted !== null && ifLifted.raise.length > 0 ? t('check.lessons.liftedRaise', { list: list(ifLifted.raise) }) : '',
      ];
    }
    case 'raised': return [t('check.lessons.raised', { count: lesson.lines.length, lines: list(lesson.lines) }), lesson.areas.length === 0 ? '' : t('check.lessons.raisedHold', { areas: list(lesson.areas) })];
    case 'lost': return lostWords(names, lesson);
    case 'stranded': {
      const [first] = lesson.vehicles;
      return [
        t('check.lessons.stranded', { list: vehicles(lesson.vehicles) }),
        first && lesson.lines.length > 0 ? t('check.lessons.strandedBy', { vehicle: t(`check.trips.vehicle.${first.vehicle}`), lines: list(lesson.lines) }) : '',
      ];
    }
    case 'pair-brings': return pairBringsWords(names, lesson);
    case 'late': return [t('check.lessons.late', {
      list: lesson.vehicles.map(({ vehicle, addedSeconds }) => t('check.lessons.lateVehicle', { vehicle: t(`check.trips.vehicle.${vehicle}`), minutes: minutesText(addedSeconds) })).join(' · '), pairs: list(lesson.pairs),
    })];
    case 'free': return [t('check.lessons.free', { count: lesson.trips })];
    case 'shut': return [
      lesson.meters.likely === 0 ? t('check.lessons.shutNone') : t('check.lessons.shut', { kilometers: kilometersText(lesson.meters) }),
      lesson.allClosures === 0 ? '' : lesson.closures.length === 0 ? t('check.lessons.closuresNone') : t('check.lessons.closures', { list: list(lesson.closures) }),
    ];
    case 'without-pair': {
      const pair = nameOf(lesson.pairId);
      return [
        lesson.vehicles.length === 0 ? t('check.lessons.withoutPairFree', { pair }) : t('check.lessons.withoutPair', { pair, list: vehicles(lesson.vehicles) }),
        lesson.leaksTo.length === 0 || lesson.atLeast === null ? '' : t('check.lessons.withoutLine', { count: lesson.atLeast, areas: list(lesson.leaksTo) }),
      ];
    }
    case 'phase': return phaseWords(names, lesson);
    case 'order': return orderWords(names, lesson);
    case 'rest': return [t(lesson.what === 'pairs' ? 'check.lessons.restPairs' : 'check.lessons.restPhases', { count: lesson.left })];
  }
}

/** One name for several stretches of a street. */
function listOf(t: Translate, all: readonly string[]): string {
  const named = [...new Set(all)];
  const shown = named.slice(0, mostNamed).join(' · ');
  return named.length <= mostNamed ? shown : t('check.lessons.more', { list: shown, count: named.length - mostNamed });
}

/** "From outside" within a sentence. */
const questionIn = (t: Translate, question: SealQuestionName): string => lowered(t(`check.question.${question}`));
const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

function areasWords({ t, nameOf }: LessonNames, { areas, areApart, illustrative }: AreasLesson): readonly string[] {
  const counts = new Set(areas.map(({ pairs }) => pairs.length));
  const [same] = counts;
  return [
    t('check.lessons.areas', { count: areas.length, list: listOf(t, areas.map(({ id }) => nameOf(id))) }),
    areas.length < 2 ? '' : t(areApart ? 'check.lessons.areasApart' : 'check.lessons.areasMeet'),
    illustrative === areas.length ? t('check.lessons.areasIllustrative') : '',
    counts.size > 1 || (same ?? 0) > 1 ? t('check.lessons.somePairs', { list: areas.map(({ id, pairs }) => `${nameOf(id)} ${countText(pairs.length)}`).join(' · ') }) : t(same === 1 ? 'check.lessons.onePairEach' : 'check.lessons.noPairs'),
  ];
}

function linesWords({ t, groups }: LessonNames, { closed, pairs, total, unknown, groups: shut }: LinesLesson): readonly string[] {
  const [count, of] = [countText(closed), countText(total)];
  if (closed === 0) return [unknown === 0 ? t('check.lessons.linesDown', { count: total }) : t('check.lessons.linesUnknown', { total: of, unknown: countText(unknown) })];
  return [
    closed === total ? t('check.lessons.linesAll', { count: total })
      : shut.length === 0 ? t('check.lessons.linesSomeUngrouped', { closed: count, total: of }) : t('check.lessons.linesSome', { closed: count, total: of, groups: listOf(t, shut.map(groups.control)) }),
    pairs === 0 ? '' : t('check.lessons.linesPairs', { count: pairs }),
  ];
}

function answerWords({ t, nameOf }: LessonNames, lesson: AnswerLesson): readonly string[] {
  const { question, answer, depth, atLeast, through, areas } = lesson;
  const words = t(`check.question.${question}`);
  if (answer === 'leaking') {
    return [
      through.length === 0 ? t('check.lessons.leaksOpen', { question: words }) : t('check.lessons.leaks', { question: words, list: listOf(t, through.map(nameOf)) }),
      atLeast === null ? t('check.lessons.never') : t('check.lessons.atLeast', { count: atLeast }),
    ];
  }
  return [
    t('check.lessons.answer', { question: words, sentence: lowered(answerSentence(t, lesson)) }),
    depth === null ? '' : t('check.lessons.depth', { depth: countText(depth) }),
    answer === 'closed' && areas.length > 0 ? t('check.lessons.hold', { list: listOf(t, areas.map(nameOf)) }) : '',
  ];
}

function lostWords({ t, groups }: LessonNames, { what, opens, groups: ids }: LostLesson): readonly string[] {
  const words = t(`check.lessons.lost.${what}`);
  return [
    opens.length === 0 ? t('check.lessons.lostHolds', { what: words }) : t('check.lessons.lostLeaks', { what: words, questions: opens.map((question) => questionIn(t, question)).join(' · ') }),
    ids.length === 0 ? '' : t('check.lessons.lostGroups', { list: listOf(t, ids.map(groups[what])) }),
  ];
}

function pairBringsWords({ t, nameOf }: LessonNames, { vehicle, lines, stranded, admitted, addedSeconds, checkSeconds, isCheckAssumed }: PairBringsLesson): readonly string[] {
  const words = { lines: listOf(t, lines.map(nameOf)), vehicle: t(`check.trips.vehicle.${vehicle}`) };
  if (addedSeconds === null) return [t('check.lessons.pairBringsNone', words)];
  const seconds = spanText(checkSeconds, checkSeconds);
  return [
    t('check.lessons.pairBrings', { ...words, admitted: countText(admitted), stranded: countText(stranded), minutes: minutesText(addedSeconds), seconds }),
    isCheckAssumed ? t('check.lessons.pairBringsAssumed', { seconds }) : '',
  ];
}

const phaseName = ({ scenario }: LessonNames, id: string): string => scenario?.phases.find((phase) => phase.id === id)?.name || id;

function phaseWords(names: LessonNames, { phaseId, answer, needed, lines, leaksTo, alone }: PhaseLesson): readonly string[] {
  const { t, nameOf } = names;
  const phase = phaseName(names, phaseId);
  return [
    needed === null ? t('check.lessons.phaseNoNeed', { phase }) : t('check.lessons.phaseNeeds', { phase, count: needed }), t(`check.lessons.phaseAnswer.${answer}`),
    answer !== 'closed' || leaksTo.length === 0 ? '' : t('check.lessons.phaseWithout', { count: lines.length, areas: listOf(t, leaksTo.map(nameOf)) }),
    answer !== 'closed' || alone === 0 || lines.length < 2 ? '' : t('check.lessons.phaseAlone', { count: alone }),
  ];
}

function orderWords(names: LessonNames, { needed, reversed, leaksAfter, neighbourhoods }: OrderLesson): readonly string[] {
  const { t, scenario } = names;
  const figures = (all: OrderLesson['needed']) => all.map((one) => (one === null ? '–' : countText(one))).join(', ');
  const isSame = needed.length === reversed.length && needed.every((one, index) => one === reversed[index]);
  return [
    isSame ? t('check.lessons.orderSame', { needed: figures(needed) }) : t('check.lessons.order', { needed: figures(needed), reversed: figures(reversed) }),
    leaksAfter.length === 0 ? '' : t('check.lessons.orderLeaks', { phases: listOf(t, leaksAfter.map((id) => phaseName(names, id))) }),
    neighbourhoods === 0 ? '' : t('check.lessons.orderNames', { count: neighbourhoods, phases: countText(scenario?.phases.length ?? 0) }),
    t('check.lessons.orderNote'),
  ];
}

/** Verdicts and what goes with them as English sentences for stderr: the interface has its own words in both languages. */
import type { CheckRemark, FailureCheck, Leak, NoDataReason, PostureCheck, RemarkReason, SealQuestionName, SuggestBlocker, Suggestion, Verdict } from '../../analysis/check/checkResult.ts';

const remarkWords: Readonly<Record<RemarkReason, string>> = {
  'touches-no-road': 'touches no road, so it stops nobody',
  'no-length': 'has no length, so it stops nobody',
  'bad-coordinate': 'has a coordinate that is no place on earth, so it stops nobody',
  'runs-along': 'runs along a road instead of crossing it',
  touches: 'touches a road without crossing it',
  'loose-end': 'has a loose end beside a road, where vehicles drive round it',
  junction: 'passes through a junction, so that no single road is what it cuts; move it onto the roads',
  connector: 'crosses only the connector of a facility, which is no road and cannot be cut',
  'open-beside': 'leaves part of a carriageway open beside an end that is assumed to be joined',
  'tied-beside': 'leaves more of a carriageway open beside an end that is said to be tied than a vehicle needs; it counts on that word',
  'on-open-ground': 'crosses a road on open ground, over which it can be driven round',
  unlisted: 'is listed in no state, so it counts as open',
  'no-such-barrier': 'is listed and is no barrier of the plan',
  'off-roads': 'joins no road',
  'cut-off': 'is reached by no way even with every barrier open, so no barrier is what holds',
  'passes-through': 'has a road running through it without a junction, and whoever drives there is not counted as inside',
  straddles: 'has roads on both sides of the lines within its precision, so that nothing can be said',
  pieces: 'the roads drawn fall into pieces that nothing joins',
  'no-origin': 'nowhere to come from: the plan names no origin, and no road leads out of the network',
  'no-target': 'nothing is protected',
  'no-such-road': 'names a road that the network does not have',
  'kept-open-but-shut': 'is to be kept open, and a barrier is raised across it',
  'kept-open-but-closed': 'is to be kept open, and a closure shuts it',
  'build-area-empty': 'holds no road, so nothing can be built in it',
};

const noDataWords: Readonly<Record<NoDataReason, string>> = {
  'no-road': 'joins no road',
  'cut-off': 'is cut off even with every barrier open',
  straddles: 'may lie on either side of the lines',
  'leads-out': 'holds the end of a road that leads out of the network, by which nobody meets a line',
  'no-origin': 'has nobody who could set out for it',
};

const questionWords: Readonly<Record<SealQuestionName, string>> = { outside: 'from outside', inside: 'from inside' };

/** Said once after every answer. */
export const whatItDoesNotSay = 'All of this is about vehicles, on the roads drawn. It does not stop people on foot, rockets, drones, or those inside.';

export function describeRemark(file: string, { reason, at, other, postureId }: CheckRemark): string {
  const place = [file, ...(postureId === null ? [] : [postureId]), ...(at === null ? [] : [at])].join(', ');
  return `${place}: ${remarkWords[reason]}${other === null ? '' : ` (${other})`}.`;
}

const plural = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

function kilometers({ low, high }: Leak['ways'][number]['rangeMeters']): string {
  const [from, to] = [low, high].map((meters) => (meters / 1000).toFixed(1));
  return from === to ? `${from}` : `${from} to ${to}`;
}

function describeLeak({ atLeast, ways, cut, samePlace }: Leak): string {
  if (samePlace) return `leaks; no number of crossings is enough: where ${samePlace.id} joins the roads a vehicle may already stand`;
  if (atLeast === null) return 'leaks; no number of crossings is enough';
  const [first] = ways;
  const by = first ? `; one way of ${kilometers(first.rangeMeters)} km by ${first.roadIds.join(', ')}${first.passes.length > 0 ? ` past ${first.passes.join(', ')}` : ''}` : '';
  return `leaks; at least ${plural(atLeast, 'more crossing')}: ${cut.map(({ roadId, raise }) => (raise === null ? roadId : `raise ${raise}`)).join(', ')}${by}`;
}

/** What every answer rests on: `on the 115 roads drawn (33 illustrative); 2 line ends assumed`. */
function describeCoverage({ roads, illustrative, assumedEnds, isComplete }: Verdict['coverage']): readonly string[] {
  return [`on the ${plural(roads, 'road')} ${isComplete ? 'of a network marked complete' : 'drawn'} (${illustrative} illustrative)`, ...(assumedEnds > 0 ? [`${plural(assumedEnds, 'line end')} assumed`] : [])];
}

/** Sealed is a word for a network marked complete, and closed for any other. */
function describeClosed({ coverage, depth, critical, commonCause }: Verdict): string {
  const [on = '', ...ends] = describeCoverage(coverage);
  const groups = [...commonCause.control.map((id) => `control group ${id}`), ...commonCause.power.map((id) => `power group ${id}`)];
  return [
    `${coverage.isComplete ? 'sealed against' : 'closed to'} vehicles ${on}`,
    ...ends,
    `${plural(depth ?? 0, 'closed crossing')} deep`,
    critical.length > 0 ? `opened by any of ${critical.join(', ')} alone` : 'held by no single line',
    ...(groups.length > 0 ? [`opened by ${groups.join(', ')}`] : []),
  ].join('; ');
}

const blockerWords: Readonly<Record<SuggestBlocker['reason'], string>> = {
  'kept-open': 'kept open', excluded: 'excluded', 'stand-off': 'nearer than the stand-off', 'outside-build-area': 'outside the build area', connector: 'a connector',
  'open-ground': 'open ground', 'no-room': 'too short for a barrier', 'same-place': 'where they set out is where they must not come',
};

function describeSuggestion(suggestion: Suggestion): string {
  if (suggestion.ok) {
    const least = suggestion.isLeast ? 'the least that would close it' : 'this would close it, and less may do';
    return `${least}: ${suggestion.crossings.map(({ roadId, raise }) => (raise === null ? `build on ${roadId}` : `raise ${raise}`)).join(', ')}`;
  }
  if (suggestion.reason === 'no-costs') return 'nothing is suggested by cost, for the plan has no unit costs';
  const lifted = suggestion.ifLifted?.ok ? '; with no road kept open it could' : '';
  return `it cannot be sealed: ${suggestion.blockers.map(({ reason, roadId }) => `${roadId === null ? '' : `${roadId} is `}${blockerWords[reason]}`).join(', ')}${lifted}`;
}

/** `plan.cordon.geojson, lockdown, from outside: closed to vehicles on the 115 roads drawn (33 illustrative); …` */
export function describeVerdict(file: string, postureId: string | null, verdict: Verdict): readonly string[] {
  const place = [file, ...(postureId === null ? [] : [postureId]), questionWords[verdict.question]].join(', ');
  const targets = verdict.targets.flatMap(({ id, reason }) => (reason === null ? [] : [`${place}: ${id} ${noDataWords[reason]}.`]));
  if (verdict.answer === 'closed') return [`${place}: ${describeClosed(verdict)}.`];
  if (verdict.answer === 'leaking') {
    const suggestion = verdict.suggestion ? [`${place}: ${describeSuggestion(verdict.suggestion)}.`] : [];
    return [`${place}: ${[verdict.leak ? describeLeak(verdict.leak) : 'leaks', ...describeCoverage(verdict.coverage)].join('; ')}.`, ...suggestion, ...targets];
  }
  const why = verdict.reason === null ? '' : `; ${remarkWords[verdict.reason]}`;
  return [`${place}: ${[`no data${why}`, ...describeCoverage(verdict.coverage)].join('; ')}.`, ...targets];
}

const failureWords: Readonly<Record<FailureCheck['kind'], string>> = {
  power: 'with all power lost', control: 'with all control lost', 'power-group': 'with the power of', 'control-group': 'with the control of', line: 'with one line failed down:',
};

/** What a failure makes of an answer that is closed as it is, where it does not stay so. */
export function describeFailures(file: string, { postureId, failures, ...posture }: PostureCheck, questions: readonly SealQuestionName[]): readonly string[] {
  return questions.flatMap((question) => {
    if (posture[question].answer !== 'closed') return [];
    const place = [file, ...(postureId === null ? [] : [postureId]), questionWords[question]].join(', ');
    return ([['leaking', 'leaks'], ['no-data', 'nothing can be said']] as const).flatMap(([answer, word]) => {
      const lost = failures.filter((failure) => failure.kind !== 'line' && failure[question].answer === answer);
      return lost.length === 0 ? [] : [`${place}: ${word} ${lost.map(({ kind, id }) => (id === null ? failureWords[kind] : `${failureWords[kind]} ${id} lost`)).join(', ')}.`];
    });
  });
}

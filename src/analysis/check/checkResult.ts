/**
 * The whole answer of a check of one scenario over one network: for every posture whether vehicles get in from outside and from
 * inside, by which ways, what hangs on what, and the least that would close it. Plain data, without words: codes and figures only.
 */
import type { LonLat } from '../../geo/types.ts';
import type { Coverage } from '../../network/graph/roadGraph.ts';
import type { BarrierState } from '../../scenario/document.ts';
import type { ShownPhases } from '../../scenario/questions/isReached.ts';
import type { IdleReason } from '../problem/lineGates.ts';
import type { Range } from '../takeOff/range.ts';
import type { BlockReason } from '../suggest/buildable.ts';
import type { failureKinds } from '../problem/lineState.ts';

/** "Closed" is never said without the coverage beside it, and means vehicles on the roads drawn: nobody on foot, no rocket, no drone. */
export type SealWord = 'closed' | 'leaking' | 'no-data';

export interface CheckResult {
  /** As handed in: the answer is stale once the scenario's is another. */
  readonly revision: string | number | null;
  readonly networkVersion: string;
  /** Version of the rules in "Analysis: definitions" that were followed. */
  readonly rule: string;
  readonly shownPhases: ShownPhases;
  readonly parameters: readonly CheckParameter[];
  /** Of the network; what of it each verdict rests on is in the verdict. */
  readonly coverage: Coverage;
  readonly protectedBy: ProtectedBy;
  readonly protectedThings: readonly CheckedThing[];
  readonly origins: readonly CheckedThing[];
  /** Every crossing of every line that is there in the phases shown, whether it counts or not. */
  readonly crossings: readonly CheckedCrossing[];
  readonly remarks: readonly CheckRemark[];
  /** In the plan's order; one with `postureId` null where the plan has none, in which whatever moves is unknown. */
  readonly postures: readonly PostureCheck[];
}

/** Who says what is protected: the plan, or where it names nothing the baseline's seats of the state; nobody where neither does. */
export type ProtectedBy = 'scenario' | 'baseline' | 'nobody';

export interface CheckParameter {
  readonly name: string;
  readonly value: number | string;
  /** `m`, `mm`, '' where it is a word or a count. */
  readonly unit: string;
  /** Neither stated by a source nor entered by the planner. */
  readonly isAssumed: boolean;
  /** A published rule or formula it is taken from; null for an assumption or the planner's own. */
  readonly source: string | null;
}

/** Something protected, or somewhere vehicles may come from. */
export interface CheckedThing {
  readonly id: string;
  /**
   * Protected: a site, a zone, a cleared area (it must not be driven back into), a facility of the baseline.
   * Origins: `network-edge` (where the drawn roads stop), `site`, `area` (every junction in an area not cleared).
   */
  readonly kind: 'site' | 'zone' | 'cleared-area' | 'facility' | 'network-edge' | 'area';
  /** Joins the roads in so many places: attachments of a site, junctions of an area. 0: it joins none. */
  readonly places: number;
}

export interface CheckedCrossing {
  readonly barrierId: string;
  readonly roadId: string;
  readonly alongMm: number;
  readonly coordinate: LonLat;
  readonly onBridge: boolean;
  /** Null where the line, when closed, cuts the road here; else why not. */
  readonly idle: IdleReason | null;
  /** Of the two ends of the line, those that close this crossing by assumption. */
  readonly assumedEnds: number;
  /** Width of the carriageway beside the line's nearer end, millimetres; 0 where the line spans it. */
  readonly openMm: number;
}

/** Something to be told beside the answers; `at` is the id of what it is about, `other` of what else. */
export interface CheckRemark {
  readonly reason: RemarkReason;
  readonly at: string | null;
  readonly other: string | null;
  /** The posture it is about; null for all. */
  readonly postureId: string | null;
}

export const remarkReasons = [
  /** The barrier stops nobody: it meets no road, has no length, or lies off the earth. */
  'touches-no-road', 'no-length', 'bad-coordinate',
  /** The barrier runs along the road `other` for a stretch, which cuts nothing. */
  'runs-along',
  /** As `idle` of its crossing with the road `other`. */
  'touches', 'loose-end', 'junction', 'connector',
  /** An end that is assumed to be joined stands in the carriageway of `other`, so that part of it stays open if the assumption is wrong. */
  'open-beside',
  /** An end that is said to be tied stands in the carriageway of `other`, and a good part of that lies beside the line: it counts, on the planner's word. */
  'tied-beside',
  /** The barrier crosses its road where open ground `other` lies, over which it can be driven round. */
  'on-open-ground',
  /** No posture lists the barrier, or not this one, so that it counts as open. */
  'unlisted',
  /** The posture lists an id that is no barrier of the plan. */
  'no-such-barrier',
  /** The site is farther than its reach from every road; the area holds no road. */
  'off-roads',
  /** No way leads there, or from there, even with every barrier open. */
  'cut-off',
  /** The road `other` runs through the area and has no junction in it: whoever drives there is not counted as inside. */
  'passes-through',
  /** The site's answer depends on where within its circle it lies. */
  'straddles',
  /** The roads drawn fall into pieces that nothing joins. */
  'pieces',
  /** The plan names no origin, and the network has no edge where the city goes on. */
  'no-origin',
  /** Nothing is protected. */
  'no-target',
  /** Names a road that the network does not have. */
  'no-such-road',
  /** The road is to be kept open, and the barrier `other` is raised across it in the same posture. */
  'kept-open-but-shut',
  /** The road is to be kept open, and the closure `other` shuts it. */
  'kept-open-but-closed',
  /** A build area holds no road. */
  'build-area-empty',
] as const;
export type RemarkReason = (typeof remarkReasons)[number];

export interface PostureCheck {
  readonly postureId: string | null;
  /** By barrier id, as the check counts it; what fixed lines say is `up`. */
  readonly states: Readonly<Record<string, BarrierState | 'unknown' | 'later'>>;
  readonly outside: Verdict;
  readonly inside: Verdict;
  /** What is left when something fails; in the order: power, control, groups by name, lines by the plan's order. */
  readonly failures: readonly FailureCheck[];
}

/** Which of the two questions a verdict answers. */
export type SealQuestionName = 'outside' | 'inside';

export interface Verdict {
  readonly question: SealQuestionName;
  readonly answer: SealWord;
  /** Why there is nothing to say, where the whole question has none; else the targets say why. */
  readonly reason: 'no-origin' | 'no-target' | null;
  readonly targets: readonly TargetVerdict[];
  /** The fewest closed crossings on any way into a target that is closed; null where none is. */
  readonly depth: number | null;
  readonly coverage: VerdictCoverage;
  /** Where it leaks: at least so many more crossings, with the ways that prove it. */
  readonly leak: Leak | null;
  /** As `leak.atLeast` would be with every line open: the crossings the question needs. Null where no number of them is enough. */
  readonly needed: number | null;
  /** Ids of barriers each of which, opened alone, unseals a closed answer: it leaks, or nothing can be said. Empty where it is not closed. */
  readonly critical: readonly string[];
  /** The same of control and power groups, all of whose lines that can move are opened together. */
  readonly commonCause: { readonly control: readonly string[]; readonly power: readonly string[] };
  /** The least to build or raise that closes it; null where it does not leak, or none was asked for. */
  readonly suggestion: Suggestion | null;
}

/**
 * `no-road`: joins no road. `cut-off`: not reached even with every barrier open, so that no barrier is what holds. `straddles`: the answer
 * depends on where within its precision the target, or an origin, lies. `leads-out`: a road leads out of the network from inside the area,
 * so that whoever comes by it meets no line. `no-origin`: nobody could set out for it.
 */
export type NoDataReason = 'no-road' | 'cut-off' | 'straddles' | 'leads-out' | 'no-origin';

export interface TargetVerdict {
  readonly id: string;
  readonly kind: CheckedThing['kind'];
  readonly answer: SealWord;
  readonly reason: NoDataReason | null;
  /** Null unless closed. */
  readonly depth: number | null;
}

/** What stands beside every verdict: "closed to vehicles on the `roads` roads drawn (`illustrative` illustrative); `assumedEnds` line ends assumed". */
export interface VerdictCoverage {
  readonly roads: number;
  readonly illustrative: number;
  /** Ends of closed lines that hold only by assumption. */
  readonly assumedEnds: number;
  /** The planner marked the network complete wherever the answer rests on it. */
  readonly isComplete: boolean;
}

export interface Leak {
  /** Null where no number of crossings is enough: some way has no road that could be cut. */
  readonly atLeast: number | null;
  /** No two share a road: the proof. One way where `atLeast` is null, and none where it would lead nowhere: see `samePlace`. */
  readonly ways: readonly LeakWay[];
  /** Where they may set out is where something protected may lie: no way is between, and no crossing can be. */
  readonly samePlace: SamePlace | null;
  /** As few places that together cut every way; `atLeast` of them. Where they may be built is for the suggestion. */
  readonly cut: readonly CutCrossing[];
}

export interface SamePlace {
  /** Of what is protected. */
  readonly id: string;
  readonly coordinate: LonLat;
}

export interface LeakWay {
  readonly coordinates: readonly LonLat[];
  readonly lengthMeters: number;
  /** As well as the least precise of its roads is known: its ends may lie that far off. */
  readonly rangeMeters: Range;
  readonly roadIds: readonly string[];
  /** Ids of lines passed on the way that are open. */
  readonly passes: readonly string[];
  /** Part of it leads over open ground. */
  readonly isOffRoad: boolean;
}

/** A place on a road where a barrier would close a way. */
export interface CutCrossing {
  readonly roadId: string;
  readonly alongMm: number;
  readonly coordinate: LonLat;
  /** Of the road there, degrees clockwise from north, along its line; a barrier stands square to it. */
  readonly bearingDegrees: number;
  /** Of the carriageway. */
  readonly widthMeters: number;
  readonly isWidthAssumed: boolean;
  readonly onBridge: boolean;
  readonly isIllustrative: boolean;
  /** A line that stands here already and only has to be raised; null where one must be built. */
  readonly raise: string | null;
}

export type Suggestion =
  | {
    readonly ok: true;
    /** The least by what was asked; among equals lines that stand go first. */
    readonly crossings: readonly CutCrossing[];
    /** How many, millimetres of carriageway, or cost in the plan's currency (low to high), by `least`. */
    readonly least: 'count' | 'width' | 'cost';
    readonly total: { readonly low: number; readonly high: number };
    readonly currency: string | null;
    /** Nothing less would do. Not known where areas with different origins leak at once. */
    readonly isLeast: boolean;
  }
  | {
    readonly ok: false;
    /** `cannot-be-sealed`: every set of places leaves a way. `no-costs`: asked by cost, and the plan has no unit costs. */
    readonly reason: 'cannot-be-sealed' | 'no-costs';
    /** Why the way beside cannot be cut. */
    readonly blockers: readonly SuggestBlocker[];
    /** One way on which nothing may be built, with as few roads kept open as any. */
    readonly way: LeakWay | null;
    /** What would be suggested if the roads of this posture were not kept open; null where that changes nothing. */
    readonly ifLifted: Suggestion | null;
  };

export interface SuggestBlocker {
  /** `same-place`: an origin and a target are one place. */
  readonly reason: BlockReason | 'same-place';
  /** The road; null for open ground and for one place. */
  readonly roadId: string | null;
}

export interface FailureCheck {
  readonly kind: (typeof failureKinds)[number];
  /** Id of the group or the line; null for all. */
  readonly id: string | null;
  readonly outside: FailureVerdict;
  readonly inside: FailureVerdict;
}

/** A verdict in short; `explainFailure` says by which ways and how many more crossings. */
export interface FailureVerdict {
  readonly answer: SealWord;
  readonly depth: number | null;
}

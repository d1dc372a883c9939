/**
 * What a plan shows, one line a thing: codes and figures of which the interface makes sentences. Whatever is said of a plan that was changed a little
 * (a pair less, the phases reversed) was computed on a copy that was changed so.
 */
import type { SealQuestionName, SealWord, VerdictCoverage } from '../check/checkResult.ts';
import type { Range } from '../takeOff/range.ts';
import type { TripResult } from '../trips/timeTrip.ts';

export type LessonVehicle = TripResult['vehicle'];

/** Of the trips of one vehicle class, there and back. */
export interface VehicleTrips {
  readonly vehicle: LessonVehicle;
  readonly trips: number;
  /** How many of them. */
  readonly of: number;
}

/** What a change of the plan does to one vehicle class: over all its trips, those that lose least and most. */
export interface VehicleDelay extends VehicleTrips {
  readonly addedSeconds: Range;
}

/** Where a line of this is shown: pressed, it switches to the posture and the phase and zooms. */
interface Shown {
  /** Null: in whichever is shown; of a plan without postures too. */
  readonly postureId: string | null;
  /** Absent: as far as is shown. */
  readonly phaseId?: string | null;
  /** What it is about, of the plan or the baseline; roads too. */
  readonly at: readonly string[];
}

/** How the lines stand: so many of all that are there stop vehicles, of those so many as pairs. */
export interface LinesLesson extends Shown {
  readonly code: 'lines';
  readonly closed: number;
  readonly pairs: number;
  readonly total: number;
  /** Of which nothing is known: no posture lists them, or not this one. */
  readonly unknown: number;
  /** Control groups with a closed line. */
  readonly groups: readonly string[];
}

export interface AnswerLesson extends Shown {
  readonly code: 'answer';
  readonly question: SealQuestionName;
  readonly answer: SealWord;
  readonly coverage: VerdictCoverage;
  readonly depth: number | null;
  /** Null unless it leaks, and where no number is enough. */
  readonly atLeast: number | null;
  /** Lines that stand open on the ways that prove it: from outside the first of each, from inside the last; where none does, roads of the cut. */
  readonly through: readonly string[];
  /** Zones and cleared areas that are closed in it. */
  readonly areas: readonly string[];
}

/** Suggest finds no lines because of roads kept open; with that lifted, so many, by raising these and building the others. */
export interface KeptOpenLesson extends Shown {
  readonly code: 'kept-open';
  readonly question: SealQuestionName;
  readonly roads: readonly string[];
  /** Null: not even then. */
  readonly ifLifted: { readonly crossings: number; readonly raise: readonly string[] } | null;
}

/** With the lines raised too that are open here. */
export interface RaisedLesson extends Shown {
  readonly code: 'raised';
  readonly lines: readonly string[];
  readonly outside: SealWord;
  readonly inside: SealWord;
  /** Areas that vehicles reach from inside as it stands, and then no longer. */
  readonly areas: readonly string[];
}

/** Everything of one kind lost at once, where one question at least is closed as it stands. */
export interface LostLesson extends Shown {
  readonly code: 'lost';
  readonly what: 'control' | 'power';
  /** Of what is closed as it stands, what leaks then. */
  readonly opens: readonly SealQuestionName[];
  /** Groups each of which alone opens what is closed. */
  readonly groups: readonly string[];
}

export interface StrandedLesson extends Shown {
  readonly code: 'stranded';
  readonly vehicles: readonly VehicleTrips[];
  /** Lines that stand on the ways of the first vehicle class. */
  readonly lines: readonly string[];
}

/** Whom the pairs let in, later. */
export interface LateLesson extends Shown {
  readonly code: 'late';
  readonly vehicles: readonly VehicleDelay[];
  readonly pairs: readonly string[];
}

/** Everybody drives as without the plan. */
export interface FreeLesson extends Shown {
  readonly code: 'free';
  readonly trips: number;
}

export interface ShutLesson extends Shown {
  readonly code: 'shut';
  readonly meters: Range;
  /** Closures that are in force, of all that are there. */
  readonly closures: readonly string[];
  readonly allClosures: number;
}

/** Pairs instead of the lines in the way of those who are stranded. */
export interface PairBringsLesson extends Shown {
  readonly code: 'pair-brings';
  readonly vehicle: LessonVehicle;
  readonly lines: readonly string[];
  /** Trips that were stranded, and those of them that get through then. */
  readonly stranded: number;
  readonly admitted: number;
  /** Of those that get through; null where none does. */
  readonly addedSeconds: Range | null;
  /** For looking at each pocket: as the plan has it, else assumed. */
  readonly checkSeconds: number;
  readonly isCheckAssumed: boolean;
}

/** One pair less: whom it strands as a single closed line, and what leaks where it is taken away altogether. */
export interface WithoutPairLesson extends Shown {
  readonly code: 'without-pair';
  readonly pairId: string;
  readonly vehicles: readonly VehicleTrips[];
  readonly leaksTo: readonly string[];
  readonly question: SealQuestionName;
  readonly atLeast: number | null;
}

/** What is so once a phase is reached, and what leaks back without its lines. */
export interface PhaseLesson extends Shown {
  readonly code: 'phase';
  readonly phaseId: string;
  readonly question: SealQuestionName;
  readonly answer: SealWord;
  /** Crossings that are needed by then, with every line open; null where no number is enough or nothing is asked. */
  readonly needed: number | null;
  readonly cleared: readonly string[];
  readonly lines: readonly string[];
  /** Lines of the phase each of which opens it alone. */
  readonly alone: number;
  /** With all lines of the phase taken away. */
  readonly leaksTo: readonly string[];
  readonly leakAtLeast: number | null;
}

/** The phases as they are and reversed: crossings needed as each is reached. */
export interface OrderLesson extends Shown {
  readonly code: 'order';
  readonly needed: readonly (number | null)[];
  readonly reversed: readonly (number | null)[];
  /** Reversed, with the lines phased as they are, it leaks once these are reached. */
  readonly leaksAfter: readonly string[];
  /** Phases that bear the name of a published neighbourhood. */
  readonly neighbourhoods: number;
}

export interface LedgerLesson extends Shown {
  readonly code: 'ledger';
  readonly located: number;
  readonly total: number;
  readonly hasPhases: boolean;
}

/** Protected areas: apart from one another, and by which pairs friends enter each. */
export interface AreasLesson extends Shown {
  readonly code: 'areas';
  readonly areas: readonly { readonly id: string; readonly pairs: readonly string[] }[];
  readonly areApart: boolean;
  readonly illustrative: number;
}

/** A place that is known only to lie near somewhere, and a seat of the state: no one area lies over both, or one does. */
export interface NotBothLesson extends Shown {
  readonly code: 'not-both';
  readonly vagueId: string;
  readonly seatId: string;
  readonly metersApart: Range;
  readonly precisionMeters: number;
  /** The area over both; null where there is none. */
  readonly coveredBy: string | null;
}

/** So many were not asked about. */
export interface RestLesson extends Shown {
  readonly code: 'rest';
  readonly what: 'pairs' | 'phases';
  readonly left: number;
}

export type Lesson =
  | LinesLesson | AnswerLesson | KeptOpenLesson | RaisedLesson | LostLesson | StrandedLesson | LateLesson | FreeLesson | ShutLesson | PairBringsLesson
  | WithoutPairLesson | PhaseLesson | OrderLesson | LedgerLesson | AreasLesson | NotBothLesson | RestLesson;

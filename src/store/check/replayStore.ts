/** The replay of a movement: what is driven, the answer for every posture, and the moment that is shown. Neither saved nor undone. */
import { createStore } from 'zustand/vanilla';
import type { Replay } from '../../analysis/replay/replayColumn.ts';
import type { ReplayAsk } from '../../analysis/replay/replayPlan.ts';
import type { ReplayAnswer } from '../../analysis/worker/checkOrder.ts';

/** How much faster than life. */
export const replaySpeeds = [1, 4, 10] as const;
export type ReplaySpeed = (typeof replaySpeeds)[number];

export interface ReplayState {
  /** Null until a movement is chosen. */
  readonly ask: ReplayAsk | null;
  /** The last one, perhaps of another question or a plan of a moment ago; null before the first. */
  readonly answer: ReplayAnswer | null;
  /** On the clock of the replay: 0 is the first nose at the start of the route. */
  readonly seconds: number;
  readonly isPlaying: boolean;
  /** Whether the column is on the map: from the first play or scrub until it is taken back to the start. */
  readonly isOn: boolean;
  readonly speed: ReplaySpeed;
  set(part: Partial<Omit<ReplayState, 'set'>>): void;
}

export const replayStore = createStore<ReplayState>()((set) => ({
  ask: null,
  answer: null,
  seconds: 0,
  isPlaying: false,
  isOn: false,
  speed: 4,
  set: (part) => set(part),
}));

/** Against the posture that is shown; of a plan that lacks it, against the first. Null before the answer, and where the route has no length. */
export function shownReplay({ ask, answer }: Pick<ReplayState, 'ask' | 'answer'>, postureId: string): Replay | null {
  if (ask === null || answer?.postures === null || answer?.ask.movementId !== ask.movementId) return null;
  return (answer.postures.find((one) => one.postureId === postureId) ?? answer.postures[0])?.replay ?? null;
}

/** Longer than this between two pictures the page was not seen, real seconds; the column waits for who looks away. */
const longestStep = 0.25;

/** The clock moved on by real seconds, up to the end of the replay, where it stops. */
export function advance({ seconds, speed }: Pick<ReplayState, 'seconds' | 'speed'>, realSeconds: number, endsAtSeconds: number): Pick<ReplayState, 'seconds' | 'isPlaying'> {
  const next = seconds + Math.min(Math.max(realSeconds, 0), longestStep) * speed;
  return next >= endsAtSeconds ? { seconds: endsAtSeconds, isPlaying: false } : { seconds: next, isPlaying: true };
}

/** Plays from where it stands; from the start where it has come to its end. */
export function play(endsAtSeconds: number): void {
  const { seconds, set } = replayStore.getState();
  set({ isPlaying: true, isOn: true, seconds: seconds >= endsAtSeconds ? 0 : seconds });
}

export function showMoment(seconds: number): void {
  replayStore.getState().set({ seconds, isOn: true, isPlaying: false });
}

/** The map shows the plan again, as its posture has it. */
export function backToStart(): void {
  replayStore.getState().set({ seconds: 0, isOn: false, isPlaying: false });
}

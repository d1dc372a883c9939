/**
 * The open scenario and its history. Commands stay ignorant of it: they get a scenario and return another, and `commit`
 * makes one step of that. Nothing is committed on a document newer than the app, or while another tab edits it.
 */
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../scenario/document.ts';
import { amend, commit, goTo, type History, redo, startHistory, type StepLabel, undo } from '../scenario/history.ts';

interface ScenarioState {
  /** Null while no scenario is open. */
  readonly history: History | null;
  readonly isReadOnly: boolean;
  /** As it was last opened from or written to a file; null while it is in none. */
  readonly saved: Scenario | null;
  /** Which scenario of the library this is; null while it is in none. */
  readonly entryId: string | null;
  /** What panels show and the check answers for while the plan takes in thousands of features a slice at a time; null: the scenario as it is. */
  readonly held: Scenario | null;
  /** The map, too, keeps what it shows. */
  readonly isMapHeld: boolean;
  /** How many scenarios have been opened so far: tells one that was opened from one that was changed. */
  readonly opened: number;
  /** `isSaved` says that it comes from a file. Without `entryId` it enters the library as a scenario of its own. */
  open(scenario: Scenario, options: { readonly isReadOnly: boolean; readonly isSaved: boolean; readonly entryId?: string }): void;
  /** Panels, check and map keep what they have until it is let go: they take thousands of new features once, not once a slice. */
  hold(isHeld: boolean): void;
  /** The map first: what it takes of the machine meanwhile, nobody else does. */
  letMapGo(): void;
  /** The scenario as it is now is in a file. */
  markSaved(): void;
  close(): void;
  /** One gesture, one step; nothing where the command changed nothing. */
  commit(label: StepLabel, command: (scenario: Scenario) => Scenario): void;
  /** Joins the last step where that did the same to the same: for nudges and typing. */
  amend(label: StepLabel, command: (scenario: Scenario) => Scenario): void;
  undo(): void;
  redo(): void;
  /** To the state after the first `done` steps. */
  goTo(done: number): void;
}

export const scenarioStore = createStore<ScenarioState>()((set) => {
  const change = (step: (history: History) => History) => set((state) => {
    if (!state.history || state.isReadOnly) return state;
    const history = step(state.history);
    return history === state.history ? state : { history };
  });
  return {
    history: null,
    isReadOnly: false,
    saved: null,
    entryId: null,
    held: null,
    isMapHeld: false,
    opened: 0,
    open: (scenario, { isReadOnly, isSaved, entryId = null }) => set(({ opened }) => ({
      history: startHistory(scenario), isReadOnly, saved: isSaved ? scenario : null, entryId, held: null, isMapHeld: false, opened: opened + 1,
    })),
    hold: (isHeld) => set(({ history }) => ({ held: isHeld ? history?.present ?? null : null, isMapHeld: isHeld && history !== null })),
    letMapGo: () => set({ isMapHeld: false }),
    markSaved: () => set(({ history }) => ({ saved: history?.present ?? null })),
    close: () => set(({ opened }) => ({ history: null, isReadOnly: false, saved: null, entryId: null, held: null, isMapHeld: false, opened: opened + 1 })),
    commit: (label, command) => change((history) => commit(history, label, command(history.present))),
    amend: (label, command) => change((history) => amend(history, label, command(history.present))),
    undo: () => change(undo),
    redo: () => change(redo),
    goTo: (done) => change((history) => goTo(history, done)),
  };
});

/** The scenario as it is now, or null. */
export function presentScenario(): Scenario | null {
  return scenarioStore.getState().history?.present ?? null;
}

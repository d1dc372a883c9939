/**
 * The open scenario and its history. Commands stay ignorant of it: they get a scenario and return another, and `commit`
 * makes one step of that. Nothing is committed on a document newer than the app.
 */
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../scenario/document.ts';
import { amend, commit, goTo, type History, redo, startHistory, type StepLabel, undo } from '../scenario/history.ts';

interface ScenarioState {
  /** Null while no scenario is open. */
  readonly history: History | null;
  readonly isReadOnly: boolean;
  /** As it was last opened or written to a file; null while it is in none. */
  readonly saved: Scenario | null;
  /** `isSaved` says that it comes from a file. */
  open(scenario: Scenario, options: { readonly isReadOnly: boolean; readonly isSaved: boolean }): void;
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
    open: (scenario, { isReadOnly, isSaved }) => set({ history: startHistory(scenario), isReadOnly, saved: isSaved ? scenario : null }),
    markSaved: () => set(({ history }) => ({ saved: history?.present ?? null })),
    close: () => set({ history: null, isReadOnly: false, saved: null }),
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

/** Whether closing the page now would lose something that was drawn. */
export function hasUnsavedWork(): boolean {
  const { history, saved } = scenarioStore.getState();
  return history !== null && history.present !== saved && history.steps.length > 0;
}

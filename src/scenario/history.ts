/**
 * Undo and redo: snapshots with labels. The list of features is kept as its difference from step to step, everything
 * else shared, so two hundred steps over thousands of features weigh little more than one. Escape needs nothing here: no commit, no trace.
 */
import type { Scenario } from './document.ts';
import { equalJson } from './equalJson.ts';
import { applyChange, changeBetween, type ListChange } from './listChange.ts';

/** What a step did, as a message key and its parameters; the sentence is made in ui. */
export interface StepLabel {
  readonly key: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

type Frame = Omit<Scenario, 'features'>;

interface Step {
  readonly label: StepLabel;
  readonly before: Frame;
  readonly after: Frame;
  readonly features: ListChange<Scenario['features'][number]>;
}

export interface History {
  readonly present: Scenario;
  /** Oldest first; the first `done` of them are in `present`, the others were undone. */
  readonly steps: readonly Step[];
  readonly done: number;
}

/** Older steps are forgotten. */
export const mostSteps = 200;

export function startHistory(scenario: Scenario): History {
  return { present: scenario, steps: [], done: 0 };
}

/** One gesture, one step. What was undone is gone. The same history when the scenario is the same object. */
export function commit(history: History, label: StepLabel, scenario: Scenario): History {
  if (scenario === history.present) return history;
  const steps = [...history.steps.slice(0, history.done), stepBetween(label, history.present, scenario)].slice(-mostSteps);
  return { present: scenario, steps, done: steps.length };
}

/** Part of the last step when that did the same to the same (equal label) and nothing was undone since; else a step of its own. For nudges and typing. */
export function amend(history: History, label: StepLabel, scenario: Scenario): History {
  const last = history.steps[history.done - 1];
  if (scenario === history.present || !last || history.done < history.steps.length || !isSameLabel(last.label, label)) return commit(history, label, scenario);
  const before = undo(history).present;
  const step = stepBetween(label, before, scenario);
  const earlier = history.steps.slice(0, -1);
  // Typed and erased, or nudged there and back: nothing was done.
  if (changesNothing(step)) return { present: before, steps: earlier, done: earlier.length };
  return { present: scenario, steps: [...earlier, step], done: earlier.length + 1 };
}

/** The same history where there is nothing to undo. */
export function undo(history: History): History {
  const step = history.steps[history.done - 1];
  if (!step) return history;
  return { ...history, present: { ...step.before, features: applyChange(history.present.features, step.features, true) }, done: history.done - 1 };
}

/** The same history where there is nothing to redo. */
export function redo(history: History): History {
  const step = history.steps[history.done];
  if (!step) return history;
  return { ...history, present: { ...step.after, features: applyChange(history.present.features, step.features) }, done: history.done + 1 };
}

/** To the state after `done` steps (0 is the start), as a click in the list of steps asks. */
export function goTo(history: History, done: number): History {
  let current = history;
  while (current.done > Math.max(0, done)) current = undo(current);
  while (current.done < Math.min(done, current.steps.length)) current = redo(current);
  return current;
}

function changesNothing({ before, after, features }: Step): boolean {
  const keys = Object.keys(after) as (keyof Frame)[];
  return features.every((splice) => splice.before.length === splice.after.length && splice.before.every((feature, index) => equalJson(feature, splice.after[index])))
    && keys.length === Object.keys(before).length && keys.every((key) => before[key] === after[key] || equalJson(before[key], after[key]));
}

function stepBetween(label: StepLabel, before: Scenario, after: Scenario): Step {
  return { label, before: frameOf(before), after: frameOf(after), features: changeBetween(before.features, after.features) };
}

function frameOf(scenario: Scenario): Frame {
  const { features: _, ...frame } = scenario;
  return frame;
}

function isSameLabel(a: StepLabel, b: StepLabel): boolean {
  const keys = Object.keys(a.parameters);
  return a.key === b.key && keys.length === Object.keys(b.parameters).length && keys.every((key) => a.parameters[key] === b.parameters[key]);
}

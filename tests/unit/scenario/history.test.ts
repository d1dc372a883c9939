import { describe, expect, test } from 'vitest';
import { addFeatures } from '../../../src/scenario/commands/features/addFeatures.ts';
import { moveFeatures } from '../../../src/scenario/commands/features/moveFeatures.ts';
import { removeFeatures } from '../../../src/scenario/commands/features/removeFeatures.ts';
import { renameFeature } from '../../../src/scenario/commands/features/renameFeature.ts';
import { createFeature } from '../../../src/scenario/createFeature.ts';
import { amend, commit, goTo, mostSteps, redo, startHistory, type StepLabel, undo } from '../../../src/scenario/history.ts';
import { applyChange, changeBetween } from '../../../src/scenario/listChange.ts';
import { deepFreeze } from '../../fixtures/scenario/deepFreeze.ts';
import { townScenario as town } from '../../fixtures/scenario/townScenario.ts';

const label = (key: string, parameters: StepLabel['parameters'] = {}): StepLabel => ({ key, parameters });
const rename = (name: string) => renameFeature(town, { id: 'post', name });

test('undo, redo, and back to where it was', () => {
  const moved = moveFeatures(town, { ids: ['post', 'clinic'], eastMeters: 5, northMeters: 0 });
  const fewer = removeFeatures(moved, { ids: ['line-b', 'shut'] });
  const history = deepFreeze(commit(commit(startHistory(town), label('move'), moved), label('remove'), fewer));
  expect(undo(history).present).toEqual(moved);
  expect(undo(undo(history)).present).toEqual(town);
  expect(undo(undo(undo(history)))).toEqual(undo(undo(history)));
  expect(redo(undo(history)).present).toEqual(fewer);
  expect(redo(history)).toBe(history);
  expect(goTo(history, 0).present).toEqual(town);
  expect(goTo(goTo(history, -3), 99).present).toEqual(fewer);
  expect(history.steps.map((step) => step.label.key)).toEqual(['move', 'remove']);
});

test('what was undone is gone with the next step; what changed nothing is no step', () => {
  const history = commit(undo(commit(startHistory(town), label('a'), rename('A'))), label('b'), rename('B'));
  expect(history.steps.map((step) => step.label.key)).toEqual(['b']);
  expect(commit(history, label('c'), history.present)).toBe(history);
});

describe('nudges', () => {
  const nudge = (history: ReturnType<typeof startHistory>, id: string) => amend(history, label('nudge', { id }), moveFeatures(history.present, { ids: [id], eastMeters: 1, northMeters: 0 }));

  test('of one thing are one step', () => {
    const history = nudge(nudge(nudge(startHistory(town), 'post'), 'post'), 'post');
    expect(history.steps).toHaveLength(1);
    expect(history.present).toEqual(moveFeatures(moveFeatures(moveFeatures(town, { ids: ['post'], eastMeters: 1, northMeters: 0 }), { ids: ['post'], eastMeters: 1, northMeters: 0 }), { ids: ['post'], eastMeters: 1, northMeters: 0 }));
    expect(undo(history).present).toEqual(town);
    expect(redo(undo(history)).present).toEqual(history.present);
  });

  test('there and back are no step, and what was before stays', () => {
    const first = commit(startHistory(town), label('rename'), rename('Gate'));
    const typed = amend(first, label('type'), renameFeature(first.present, { id: 'clinic', name: 'X' }));
    const name = town.features.find(({ id }) => id === 'clinic');
    const erased = amend(typed, label('type'), renameFeature(typed.present, { id: 'clinic', name: name && 'properties' in name ? name.properties.name : '' }));
    expect(erased.steps.map((step) => step.label.key)).toEqual(['rename']);
    expect(erased.done).toBe(1);
    expect(erased.present).toEqual(first.present);
    expect(undo(erased).present).toEqual(town);
  });

  test('of another thing, or after an undo, are a step of their own', () => {
    const history = nudge(nudge(startHistory(town), 'post'), 'clinic');
    expect(history.steps).toHaveLength(2);
    expect(nudge(undo(history), 'post').steps).toHaveLength(2);
  });
});

test(`no more than ${mostSteps} steps are kept`, () => {
  let history = startHistory(town);
  for (let index = 0; index < mostSteps + 5; index += 1) history = commit(history, label('rename'), rename(`name ${index}`));
  expect(history.steps).toHaveLength(mostSteps);
  expect(goTo(history, 0).present).toEqual(rename('name 4'));
});

test('a step over thousands of features keeps only what it changed', () => {
  const many = addFeatures(town, {
    features: Array.from({ length: 5000 }, (_, index) => createFeature('note', `n${index}`, { type: 'Point', coordinates: [44.4, 33.3] })),
  });
  const history = commit(startHistory(many), label('move'), moveFeatures(many, { ids: ['n7', 'n4000'], eastMeters: 9, northMeters: 0 }));
  expect(history.steps[0]?.features.map(({ after }) => after.length)).toEqual([1, 1]);
  expect(undo(history).present.features[20]).toBe(many.features[20]);
});

test.each<[string, string, string, number]>([
  ['nothing', 'abcdef', 'abcdef', 0],
  ['two apart', 'abcdef', 'aXcdYf', 2],
  ['a run', 'abcdef', 'aXYdef', 1],
  ['put in', 'abcdef', 'abXcdef', 1],
  ['taken out', 'abcdef', 'abef', 1],
  ['repeats', 'aaa', 'aaaa', 1],
  ['from nothing', '', 'ab', 1],
  ['to nothing', 'ab', '', 1],
  ['turned round', 'abc', 'cba', 2],
])('a change between lists: %s', (_, from, to, pieces) => {
  const [before, after] = [[...from], [...to]];
  const change = changeBetween(before, after);
  expect(change).toHaveLength(pieces);
  expect(applyChange(before, change)).toEqual(after);
  expect(applyChange(after, change, true)).toEqual(before);
});

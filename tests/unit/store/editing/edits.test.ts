/** Edits of what is selected, through the stores: each one labelled step, and the sentences where they refuse. */
import { beforeEach, describe, expect, test } from 'vitest';
import { distanceBetween } from '../../../../src/geo/distanceBetween.ts';
import type { LonLat } from '../../../../src/geo/types.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { findFeature } from '../../../../src/scenario/questions/findFeature.ts';
import { readCopiedText } from '../../../../src/share/copiedText.ts';
import { nudgeStep } from '../../../../src/sketch/selection/nudgeStep.ts';
import { copySelected, duplicateSelected, pasteCopied, removeSelected } from '../../../../src/store/editing/copyEdits.ts';
import { addCornerAfter, chooseCorner, cornersOf, removeCorner } from '../../../../src/store/editing/cornerEdits.ts';
import { editStore, letGoOfEdit } from '../../../../src/store/editing/editStore.ts';
import { mergeSelected, reverseSelected, splitSelected } from '../../../../src/store/editing/lineEdits.ts';
import { moveSelected, nudgeSelected } from '../../../../src/store/editing/moveEdits.ts';
import { addPlanned, plannedIds, togglePlanned } from '../../../../src/store/editing/selectedFeatures.ts';
import { presentScenario, scenarioStore } from '../../../../src/store/scenarioStore.ts';
import { selectedIds, selectMany } from '../../../../src/store/selection.ts';
import { emptyScenario, townScenario as town } from '../../../fixtures/scenario/townScenario.ts';

const open = (scenario: Scenario, isReadOnly = false) => {
  scenarioStore.getState().open(scenario, { isReadOnly, isSaved: true });
  selectMany([]);
};
const now = () => presentScenario() ?? town;
const steps = () => scenarioStore.getState().history?.steps.map(({ label }) => label.key) ?? [];
const remarks = () => editStore.getState().remarks.map(({ key }) => key);
const pointOf = (id: string) => findFeature(now(), id)?.geometry.coordinates as LonLat;

beforeEach(() => open(town));

describe('selecting', () => {
  test('several are of the plan only', () => {
    selectMany(['us-embassy']);
    togglePlanned('post');
    expect(selectedIds()).toEqual(['post']);
    togglePlanned('us-embassy');
    expect(selectedIds()).toEqual(['post']);
    addPlanned(['line-a', 'post']);
    expect(selectedIds()).toEqual(['post', 'line-a']);
    togglePlanned('post');
    expect(selectedIds()).toEqual(['line-a']);
  });

  test('what undo takes away is passed over, and comes back with redo', () => {
    selectMany(['clinic']);
    duplicateSelected({ eastMeters: 5, northMeters: 0 });
    expect(plannedIds()).toEqual(['site-1']);
    scenarioStore.getState().undo();
    expect(plannedIds()).toEqual([]);
    expect(nudgeSelected({ eastMeters: 1, northMeters: 0 })).toBe(false);
    scenarioStore.getState().redo();
    expect(plannedIds()).toEqual(['site-1']);
  });
});

describe('nudging', () => {
  test('ten times a metre is ten metres at latitude 33°, and one step', () => {
    selectMany(['post', 'clinic']);
    const before = pointOf('clinic');
    for (let presses = 0; presses < 10; presses += 1) nudgeSelected(nudgeStep('ArrowRight', 1, 0));
    // 6 decimals are 9 cm of longitude here; ten roundings of one metre would be 10.2 m.
    expect(Math.abs(distanceBetween(before, pointOf('clinic')) - 10)).toBeLessThan(0.06);
    expect(pointOf('clinic')[1]).toBe(before[1]);
    for (let presses = 0; presses < 3; presses += 1) nudgeSelected(nudgeStep('ArrowUp', 10, 0));
    expect(distanceBetween([pointOf('clinic')[0], before[1]], pointOf('clinic'))).toBeCloseTo(30, 1);
    expect(steps()).toEqual(['move']);
    scenarioStore.getState().undo();
    expect(now()).toEqual(town);
  });

  test('another selection, or a step between, begins another step', () => {
    selectMany(['post']);
    nudgeSelected({ eastMeters: 1, northMeters: 0 });
    selectMany(['clinic']);
    nudgeSelected({ eastMeters: 1, northMeters: 0 });
    removeSelected('remove');
    selectMany(['post']);
    nudgeSelected({ eastMeters: 1, northMeters: 0 });
    expect(steps()).toEqual(['move', 'move', 'remove', 'move']);
    expect(distanceBetween([44.391, 33.3], pointOf('post')), 'two nudges of a metre each').toBeCloseTo(2, 0.5);
  });

  test('a chosen corner alone', () => {
    selectMany(['line-a']);
    chooseCorner({ ring: 0, index: 1 });
    nudgeSelected({ eastMeters: 0, northMeters: 10 });
    nudgeSelected({ eastMeters: 0, northMeters: 10 });
    expect(findFeature(now(), 'line-a')?.geometry.coordinates).toEqual([[44.39, 33.3], [44.391, 33.30018], [44.392, 33.301]]);
    expect(steps()).toEqual(['moveCorner']);
  });

  test('a drag of several is one step, a read-only document stays', () => {
    selectMany(['post', 'line-a']);
    moveSelected({ eastMeters: 50, northMeters: -20 });
    expect(steps()).toEqual(['move']);
    open(town, true);
    selectMany(['post', 'line-a']);
    moveSelected({ eastMeters: 50, northMeters: -20 });
    expect(nudgeSelected({ eastMeters: 1, northMeters: 0 })).toBe(false);
    removeSelected('remove');
    reverseSelected();
    expect(now()).toBe(town);
  });
});

test('what follows roads stays on them, moved or duplicated, and a sentence says so', () => {
  selectMany(['shut', 'post']);
  moveSelected({ eastMeters: 50, northMeters: 0 });
  expect(findFeature(now(), 'shut')).toBe(findFeature(town, 'shut'));
  expect(pointOf('post')).not.toEqual([44.391, 33.3]);
  expect(editStore.getState().remarks).toEqual([{ key: 'stayed-on-roads', parameters: { count: 1 } }]);
  selectMany(['shut']);
  expect(nudgeSelected({ eastMeters: 1, northMeters: 0 }), 'taken all the same, so that the map does not pan').toBe(true);
  expect(remarks()).toEqual(['stayed-on-roads']);
  duplicateSelected({ eastMeters: 5, northMeters: 5 });
  expect(findFeature(now(), 'closure-1')?.geometry).toEqual(findFeature(town, 'shut')?.geometry);
  expect(steps()).toEqual(['move', 'duplicate']);
  expect(editStore.getState().remarks, 'a copy on its original cannot be seen').toEqual([{ key: 'copied-on-roads', parameters: { count: 1 } }]);
  selectMany(['shut']);
  const copied = readCopiedText(copySelected() ?? '');
  if (!copied) throw new Error('The closure should be on the clipboard.');
  pasteCopied(copied, { eastMeters: 5, northMeters: 0 });
  expect(remarks()).toEqual(['pasted', 'copied-on-roads']);
  removeSelected('remove');
  selectMany(['closure-1', 'shut']);
  removeSelected('remove');
  pasteCopied(copied, { eastMeters: 5, northMeters: 0 });
  expect(remarks(), 'where there is none to lie on, nothing is said').toEqual(['pasted']);
});

describe('corners', () => {
  test('are all there, rings one after the other', () => {
    const block = findFeature(town, 'block');
    expect(block && cornersOf(block)).toHaveLength(8);
    expect(block && cornersOf(block)[4]).toEqual({ ring: 1, index: 0 });
    const post = findFeature(town, 'post');
    expect(post && cornersOf(post)).toEqual([]);
  });

  test('are taken out down to the least, which a sentence says', () => {
    selectMany(['line-a']);
    removeCorner({ ring: 0, index: 2 });
    expect(editStore.getState().corner).toEqual({ ring: 0, index: 1 });
    removeCorner({ ring: 0, index: 1 });
    expect(remarks()).toEqual(['corner-least-line']);
    selectMany(['block']);
    removeCorner({ ring: 1, index: 0 });
    removeCorner({ ring: 1, index: 0 });
    expect(remarks()).toEqual(['corner-least-area']);
    expect(steps()).toEqual(['removeCorner', 'removeCorner']);
  });

  test('are put in half way to the next one, and chosen', () => {
    selectMany(['line-a']);
    addCornerAfter({ ring: 0, index: 2 });
    expect(findFeature(now(), 'line-a')?.geometry.coordinates).toHaveLength(4);
    expect(editStore.getState().corner).toEqual({ ring: 0, index: 2 });
    selectMany(['block']);
    addCornerAfter({ ring: 0, index: 3 });
    expect(findFeature(now(), 'block')?.geometry.coordinates[0]).toMatchObject({ 4: [44.38, 33.3] });
  });
});

describe('lines', () => {
  test('are split where they are pressed, both parts selected; off the line and at its end a sentence', () => {
    selectMany(['line-a']);
    splitSelected([44.3905, 33.30001], 5);
    expect(plannedIds()).toEqual(['line-a', 'barrier-1']);
    expect(findFeature(now(), 'barrier-1')?.geometry.coordinates).toEqual([[44.3905, 33.3], [44.391, 33.3], [44.392, 33.301]]);
    mergeSelected();
    expect(plannedIds()).toEqual(['line-a']);
    expect(findFeature(now(), 'line-a')?.properties).toEqual(findFeature(town, 'line-a')?.properties);
    splitSelected([44.3905, 33.31], 5);
    expect(remarks()).toEqual(['split-off-line']);
    splitSelected([44.39, 33.3], 5);
    expect(remarks()).toEqual(['split-at-end']);
    expect(steps()).toEqual(['split', 'merge']);
  });

  test('are joined to the one selected first; else a sentence', () => {
    selectMany(['line-b', 'line-a']);
    mergeSelected();
    expect(remarks()).toEqual(['merge-types']);
    selectMany(['line-a', 'column', 'shut']);
    mergeSelected();
    expect(remarks()).toEqual(['merge-two-lines']);
    selectMany(['line-a', 'column']);
    mergeSelected();
    expect(remarks()).toEqual(['merge-kinds']);
    reverseSelected();
    expect(remarks(), 'another edit, and the sentence is gone').toEqual([]);
    expect(steps()).toEqual(['reverse']);
  });
});

describe('copies', () => {
  const aside = { eastMeters: 5, northMeters: -5 };
  const copyOf = (...ids: readonly string[]) => {
    selectMany(ids);
    const copied = readCopiedText(copySelected() ?? '');
    if (!copied) throw new Error('Nothing was copied.');
    return copied;
  };

  test('lie beside themselves, further with every paste, and are selected', () => {
    const copied = copyOf('post', 'line-b');
    pasteCopied(copied, aside);
    pasteCopied(copied, aside);
    expect(plannedIds()).toEqual(['barrier-2', 'checkpoint-2']);
    expect(distanceBetween(pointOf('post'), pointOf('checkpoint-1'))).toBeCloseTo(7.07, 0);
    expect(distanceBetween(pointOf('post'), pointOf('checkpoint-2'))).toBeCloseTo(14.14, 0);
    expect(findFeature(now(), 'barrier-1')?.properties.phase, 'its phase is here').toBe('second');
    expect(remarks()).toEqual(['pasted']);
  });

  test('take their old place when they were cut', () => {
    const copied = copyOf('post');
    removeSelected('cut');
    pasteCopied(copied, aside);
    expect(pointOf('checkpoint-1')).toEqual([44.391, 33.3]);
    expect(steps()).toEqual(['cut', 'paste']);
  });

  test('in another scenario say what did not come along; a first phase there is not the first phase here', () => {
    const copied = copyOf('line-a', 'remark');
    open({ ...emptyScenario, id: 'other', phases: [{ id: 'first', name: 'Something else', rest: {} }], features: copied.scenario.features.slice(0, 1) });
    pasteCopied(copied, aside);
    expect(findFeature(now(), 'note-1')?.properties.phase).toBeNull();
    expect(editStore.getState().remarks).toEqual([
      { key: 'pasted', parameters: { count: 2 } }, { key: 'paste-phases', parameters: { count: 1 } }, { key: 'paste-groups', parameters: { count: 1, groups: 'north' } },
    ]);
  });
});

test('Escape lets go of the gesture, then of splitting, then of the corner', () => {
  selectMany(['line-a']);
  editStore.getState().set({ gesture: 'move', moved: { eastMeters: 1, northMeters: 1 }, isSplitting: true, corner: { ring: 0, index: 0 } });
  expect(letGoOfEdit()).toBe(true);
  expect(editStore.getState()).toMatchObject({ gesture: null, moved: null, isSplitting: true });
  expect(letGoOfEdit()).toBe(true);
  expect(editStore.getState()).toMatchObject({ isSplitting: false, corner: { ring: 0, index: 0 } });
  expect(letGoOfEdit()).toBe(true);
  expect(letGoOfEdit()).toBe(false);
});

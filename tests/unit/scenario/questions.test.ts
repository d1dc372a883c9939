import { expect, test } from 'vitest';
import { barrierStateIn } from '../../../src/scenario/questions/barrierStateIn.ts';
import { findFeature } from '../../../src/scenario/questions/findFeature.ts';
import { isBuiltBy } from '../../../src/scenario/questions/isBuiltBy.ts';
import { heldStatusOf, isPlaced, overrideOf } from '../../../src/scenario/questions/overrideOf.ts';
import { townScenario as town } from '../../fixtures/scenario/townScenario.ts';

test('a barrier stands as listed, else by its type; prototypes list nothing', () => {
  const lockdown = town.postures[2] ?? null;
  expect(barrierStateIn(lockdown, 'line-a', 'bollards-rising')).toBe('up');
  expect(barrierStateIn(lockdown, 'other', 'bollards-rising')).toBe('unknown');
  expect(barrierStateIn(lockdown, 'other', 'gate')).toBe('unknown');
  expect(barrierStateIn(lockdown, 'other', 'wall')).toBe('up');
  const lowered = lockdown && { ...lockdown, states: { 'line-a': 'down' as const } };
  expect([barrierStateIn(lowered, 'line-a', 'gate'), barrierStateIn(lowered, 'line-a', 'wall')], 'a line that became a wall stays up').toEqual(['down', 'up']);
  expect(barrierStateIn(lockdown, 'constructor', 'gate')).toBe('unknown');
  expect(barrierStateIn(null, 'line-a', 'bollards-fixed')).toBe('up');
});

test('what is of a phase is there from that phase on', () => {
  const at = (reached: string | null) => [null, 'first', 'second', 'lost'].map((phase) => isBuiltBy(reached, phase, town.phases));
  expect(at(null)).toEqual([true, false, false, false]);
  expect(at('first')).toEqual([true, true, false, false]);
  expect(at('second')).toEqual([true, true, true, false]);
  expect(at('lost')).toEqual([true, false, false, false]);
});

test('overrides answer for the baseline where they say something', () => {
  const placed = overrideOf(town, 'held-property-01');
  expect([heldStatusOf(placed, 'held'), isPlaced(placed)]).toEqual(['being-cleared', true]);
  expect([heldStatusOf(null, 'held'), isPlaced(null), overrideOf(town, 'toString')]).toEqual(['held', false, null]);
});

test('features by id; those of unknown kinds are not found', () => {
  expect(findFeature(town, 'clinic')?.properties.kind).toBe('site');
  expect([findFeature(town, 'future'), findFeature(town, 'nobody')]).toEqual([null, null]);
});

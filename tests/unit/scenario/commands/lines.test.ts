import { describe, expect, test } from 'vitest';
import { cutStretch, joinStretches, reverseStretch } from '../../../../src/scenario/commands/lines/lineParts.ts';
import { mergeLines } from '../../../../src/scenario/commands/lines/mergeLines.ts';
import { reverseLine } from '../../../../src/scenario/commands/lines/reverseLine.ts';
import { splitLine } from '../../../../src/scenario/commands/lines/splitLine.ts';
import { setBarrierState } from '../../../../src/scenario/commands/postures/setBarrierState.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { findFeature } from '../../../../src/scenario/questions/findFeature.ts';
import { townScenario as town } from '../../../fixtures/scenario/townScenario.ts';

const coordinates = (scenario: Scenario, id: string) => findFeature(scenario, id)?.geometry.coordinates;

describe('lines', () => {
  test.each<[string, Scenario]>([
    ['the cut is at an end', splitLine(town, { id: 'line-a', newId: 'new', segment: 0, at: [44.39, 33.3] })],
    ['the cut is off the line', splitLine(town, { id: 'line-a', newId: 'new', segment: 2, at: [44.39, 33.3] })],
    ['the new id is taken', splitLine(town, { id: 'line-a', newId: 'post', segment: 0, at: [44.3905, 33.3] })],
    ['a zone is to be cut', splitLine(town, { id: 'block', newId: 'new', segment: 0, at: [44.39, 33.29] })],
    ['the lines are of two types', mergeLines(town, { id: 'line-a', otherId: 'line-b' })],
    ['the lines are of two kinds', mergeLines(town, { id: 'line-a', otherId: 'column' })],
    ['a line is to join itself', mergeLines(town, { id: 'line-a', otherId: 'line-a' })],
    ['a zone is to be turned', reverseLine(town, { ids: ['block'] })],
  ])('nothing changes where %s', (_, scenario) => expect(scenario).toBe(town));
});

test('a line turned round twice is as it was; its ends and its carriageway turn with it', () => {
  const turned = reverseLine(town, { ids: ['line-a'] });
  expect(findFeature(turned, 'line-a')?.properties).toMatchObject({ ends: ['assumed', 'tied'] });
  expect(reverseLine(turned, { ids: ['line-a'] })).toEqual(town);
});

test('a barrier cut in two stays one in every posture, and joined again is as it was', () => {
  const cut = splitLine(town, { id: 'line-a', newId: 'line-c', segment: 0, at: [44.391, 33.3] });
  expect(cut.features.map((feature) => feature.id).slice(0, 3)).toEqual(['line-a', 'line-c', 'line-b']);
  expect(coordinates(cut, 'line-a')).toEqual([[44.39, 33.3], [44.391, 33.3]]);
  expect(coordinates(cut, 'line-c')).toEqual([[44.391, 33.3], [44.392, 33.301]]);
  expect(findFeature(cut, 'line-a')?.properties).toMatchObject({ ends: ['tied', 'tied'], carriagewayMeters: [2, 12] });
  expect(findFeature(cut, 'line-c')?.properties).toMatchObject({ ends: ['tied', 'assumed'], carriagewayMeters: [0, 0] });
  expect(cut.postures[2]?.states).toMatchObject({ 'line-a': 'up', 'line-c': 'up' });
  expect(mergeLines(cut, { id: 'line-a', otherId: 'line-c' })).toEqual(town);
});

test('lines that stood differently are joined to one that is unknown', () => {
  const cut = splitLine(town, { id: 'line-a', newId: 'line-c', segment: 0, at: [44.3905, 33.3] });
  const apart = setBarrierState(cut, { postureId: 'lockdown', barrierIds: ['line-c'], state: 'down' });
  expect(mergeLines(apart, { id: 'line-a', otherId: 'line-c' }).postures[2]?.states).toEqual({ 'baseline-line': 'failed-down' });
});

test('joining turns the other line where its far end is nearer', () => {
  const cut = splitLine(town, { id: 'line-a', newId: 'line-c', segment: 0, at: [44.391, 33.3] });
  expect(mergeLines(reverseLine(cut, { ids: ['line-c'] }), { id: 'line-a', otherId: 'line-c' })).toEqual(town);
});

test('the stretch in the carriageway through cuts, turns and joins', () => {
  expect(cutStretch([2, 12], 0, 5)).toEqual([2, 5]);
  expect(cutStretch([2, 12], 5, 20)).toEqual([0, 7]);
  expect(cutStretch([2, 12], 12, 20)).toEqual([0, 0]);
  expect(cutStretch(null, 5, 20)).toBeNull();
  expect(reverseStretch([2, 12], 20)).toEqual([8, 18]);
  expect(joinStretches([2, 5], 5, [0, 7], 15)).toEqual([2, 12]);
  expect(joinStretches([2, 12], 12, [0, 0], 8)).toEqual([2, 12]);
  expect(joinStretches(null, 12, [0, 3], 8)).toEqual([0, 15]);
  expect(joinStretches(null, 12, null, 8)).toBeNull();
});

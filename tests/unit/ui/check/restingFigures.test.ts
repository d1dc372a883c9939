/** Every figure an answer rests on has a name in both languages, a value with its unit, and says where it is from. */
import { describe, expect, test } from 'vitest';
import { threatOf } from '../../../../src/analysis/approach/threats.ts';
import { prepareCheck } from '../../../../src/analysis/check/prepareCheck.ts';
import { answerCheck } from '../../../../src/analysis/check/checkScenario.ts';
import { checkOperations } from '../../../../src/analysis/operations/checkOperations.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import { setSuggestRules } from '../../../../src/scenario/commands/document/setSuggestRules.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { check as ar } from '../../../../src/ui/i18n/messages/ar/check.ts';
import { check as en } from '../../../../src/ui/i18n/messages/en/check.ts';
import { restingFigures, restingNames } from '../../../../src/ui/check/rests/restingFigures.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';

function figuresOf(scenario: Scenario) {
  const graph = graphOfBaseline(shipped);
  if (!graph) throw new Error('no network');
  const prepared = prepareCheck(graph, shipped, scenario, 'all', null);
  const result = answerCheck(prepared, scenario, { revision: 1, shownPhases: 'all' });
  const [operations] = checkOperations(prepared, shipped, scenario).postures;
  if (!operations) throw new Error('no posture');
  return restingFigures(result.parameters, operations.trips.parameters, operations.approach);
}

describe('of a plan as it begins', () => {
  const figures = figuresOf(setSuggestRules(emptyScenario, { least: 'cost' }));

  test('every figure has its words in both languages, and every word a figure', () => {
    expect(figures.map(({ name }) => name).toSorted()).toEqual([...restingNames].filter((name) => !name.startsWith('length-')).toSorted());
    expect(Object.keys(en.rests.name).toSorted()).toEqual(Object.keys(ar.rests.name).toSorted());
    expect(Object.keys(en.rests.name).toSorted()).toEqual([...restingNames].toSorted());
  });

  test('each says where it is from: an assumption, a document, or the plan', () => {
    const sourceOf = (name: string) => figures.find((figure) => figure.name === name)?.source;
    expect(sourceOf('siteReachMeters')).toBe('assumption');
    expect(sourceOf('pair-move-seconds')).toBe('UFGS 02840');
    expect(sourceOf('gapRule')).toMatch(/^UK DfT/);
    expect(sourceOf('massKg')).toMatch(/^ASTM/);
    expect(sourceOf('topSpeedKmh')).toBe('assumption');
    expect(sourceOf('standOffMeters'), 'rules that a planner set are the plan’s').toBe(null);
  });

  test('shares are per cent, moves are a range of seconds', () => {
    expect(figures.find(({ name }) => name === 'assumed-speed-share')).toMatchObject({ low: 25, high: 25, unit: 'percent' });
    expect(figures.find(({ name }) => name === 'pair-move-seconds')).toMatchObject({ low: 3, high: 15, unit: 's' });
  });
});

test('a mass that the planner entered is the plan’s word', () => {
  const parameters = { ...emptyScenario.parameters, vehicleMassKg: 9000 };
  const threat = threatOf(parameters);
  expect(figuresOf({ ...emptyScenario, parameters }).find(({ name }) => name === 'massKg')).toMatchObject({ low: threat.massKg, unit: 'kg', source: null });
});

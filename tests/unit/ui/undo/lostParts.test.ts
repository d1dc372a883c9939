import { describe, expect, it } from 'vitest';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { Slide } from '../../../../src/scenario/kinds/slide.ts';
import { hasLostParts } from '../../../../src/ui/undo/lostParts.ts';

const plan = createScenario({ id: 's', title: '', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const slide = (members: Partial<Slide>): Slide => ({ id: 'one', title: '', text: '', notes: '', view: {}, rest: {}, ...members });
const withSlide = (members: Partial<Slide>) => ({ ...plan, slides: [slide(members)] });

const step = { id: 'step-1', view: {}, rest: {} };
const chart = (categories: readonly string[]) => ({ categories, series: [{ name: 'n', values: [1, 2], rest: {} }], rest: {} });

describe('hasLostParts', () => {
  it.each([
    ['slideStep', { steps: [step] }, {}],
    ['slideNumbers', { fields: ['lines', 'roads'] }, { fields: ['lines'] }],
    ['slideChart', { chart: chart(['a', 'b']) }, { chart: chart(['a']) }],
    ['slideChart', { chart: { rest: {} } }, {}],
    ['slideView', { view: { against: [{}, {}] } }, { view: { against: [{}] } }],
  ] as const)('is true where a part of a slide is gone: %s', (key, before, now) => {
    expect(hasLostParts(key, 'one', withSlide(now), withSlide(before))).toBe(true);
    expect(hasLostParts(key, 'one', withSlide(before), withSlide(now)), 'one that came').toBe(false);
    expect(hasLostParts(key, 'one', withSlide(before), withSlide(before)), 'the same').toBe(false);
    expect(hasLostParts(key, 'other', withSlide(now), withSlide(before)), 'another slide').toBe(false);
  });
  it('is true of classes of badges and of weapons', () => {
    const badge = { id: 'b', name: 'Red', admittedAt: [], rest: {} };
    const armed = { ...plan, overrides: { 'held-01': { weapons: [{ type: 'rifle', count: 1, source: { text: 's', date: null } }], rest: {} } } } as unknown as typeof plan;
    expect(hasLostParts('badges', '', plan, { ...plan, parameters: { ...plan.parameters, badges: [badge] } })).toBe(true);
    expect(hasLostParts('ledger', 'held-01', plan, armed)).toBe(true);
  });
  it('is true where the plan kept the roads of another file before, and false where it kept none or the same', () => {
    const withRoads = (text: string, includesService = true) => ({ ...plan, network: { name: 'roads.osm', text, includesService, includesPrivate: true, joinsCrossings: true, rest: {} } });
    expect(hasLostParts('network', '', withRoads('b'), withRoads('a'))).toBe(true);
    expect(hasLostParts('network', '', withRoads('a'), plan)).toBe(false);
    expect(hasLostParts('network', '', withRoads('a', false), withRoads('a')), 'read in another way').toBe(false);
  });
  it('is false of layers that a slide shows again, and of any other step', () => {
    expect(hasLostParts('slideView', 'one', withSlide({ view: { hiddenLayers: [] } }), withSlide({ view: { hiddenLayers: ['a'] } }))).toBe(false);
    expect(hasLostParts('rename', 'one', plan, withSlide({}))).toBe(false);
  });
});

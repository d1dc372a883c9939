/** Views of slides and steps, written and read again. */
import { expect, test } from 'vitest';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { makeSteps } from '../../../../src/scenario/briefing/makeSteps.ts';
import { readSlideView, slideView } from '../../../../src/scenario/briefing/slideView.ts';
import { changesOver, isSameView, writeSlideView } from '../../../../src/scenario/briefing/writeSlideView.ts';
import type { Scenario, Slide } from '../../../../src/scenario/document.ts';
import type { SlideView } from '../../../../src/scenario/kinds/slide.ts';
import { defaultView } from '../../../../src/scenario/view.ts';

const camera = { center: [44.38, 33.3], zoom: 14, bearing: 0, pitch: 0 } as const;
const shown: SlideView = { ...defaultView, camera, postureId: 'lockdown', states: { 'line-1': 'up' }, answers: 'outside', timelineOpen: true, replay: { movementId: 'column', seconds: 12.5 } };
const phases = [{ id: 'p1', name: 'One', rest: {} }, { id: 'p2', name: 'Two', rest: {} }];
const plan: Scenario = { ...createScenario({ id: 'plan', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '2020', locale: 'en' }), phases };
const slide = (view: Slide['view'], more: Partial<Slide> = {}): Slide => ({ id: 's', title: '', text: '', notes: '', view, rest: {}, ...more });

test('what the screen shows is read as it was written', () => {
  expect(readSlideView(writeSlideView(shown))).toEqual(shown);
});

test('a new view leaves what is compared, the order of phases and what a later release wrote', () => {
  const before = { camera: null, answers: 'inside', against: [{ label: 'Before', postureId: 'routine' }], phases: ['p2'], hologram: true };
  expect(writeSlideView({ ...defaultView, camera }, before)).toEqual({ camera, hiddenLayers: defaultView.hiddenLayers, against: before.against, phases: ['p2'], hologram: true });
});

test('a step stores only what differs, and shows what it was made of', () => {
  const own = slide(writeSlideView(shown));
  const wanted: SlideView = { ...shown, postureId: 'routine', states: {}, answers: 'none' };
  const changes = changesOver(own.view, wanted, phases);
  expect(changes).toEqual({ postureId: 'routine', states: {}, answers: 'none' });
  const { replay, timelineOpen } = slideView({ ...own, steps: [{ id: 'a', view: changes, rest: {} }] }, 1);
  expect([replay, timelineOpen]).toEqual([shown.replay, true]);
});

test('a step over a slide of one phase can show all of them, and take the column away', () => {
  const own = slide({ ...writeSlideView(shown), phaseId: 'p1' });
  const { replay: _, ...without } = shown;
  const changes = changesOver(own.view, without, phases);
  expect(changes).toEqual({ replay: null, phaseId: 'p2' });
  const view = slideView({ ...own, steps: [{ id: 'a', view: changes, rest: {} }] }, 1);
  expect(view.replay).toBeUndefined();
  expect(changesOver(own.view, { ...shown, phaseId: 'p1' }, phases)).toEqual({});
});

test('the screen is where the slide is, within what a person sees; a slide without a place is anywhere', () => {
  const own = readSlideView(writeSlideView(shown));
  expect(isSameView(own, { ...shown, camera: { ...camera, center: [44.38001, 33.3] } })).toBe(true);
  expect(isSameView(own, { ...shown, camera: { ...camera, center: [44.39, 33.3] } })).toBe(false);
  expect(isSameView(own, { ...shown, postureId: 'routine' })).toBe(false);
  expect(isSameView({ ...own, camera: null }, shown)).toBe(true);
});

test('steps that are made in one go: phases, before and after, postures, a line, a column', () => {
  const own = slide({ postureId: 'heightened' });
  const views = (recipe: Parameters<typeof makeSteps>[2], scenario = plan) => {
    const made = makeSteps(own, scenario, recipe);
    return made && [made.view, ...made.steps.map(({ view }) => view)];
  };
  expect(views({ make: 'phases' })).toEqual([{ postureId: 'heightened', phaseId: null }, { phaseId: 'p1' }, { phaseId: 'p2' }]);
  expect(views({ make: 'before-after' })).toEqual([{ postureId: 'heightened', phaseId: null }, { phaseId: 'p2' }]);
  expect(views({ make: 'before-after' }, { ...plan, phases: [] })).toEqual([{ postureId: 'routine' }, { postureId: 'heightened' }]);
  expect(views({ make: 'postures' })).toEqual([own.view, { postureId: 'routine' }, { postureId: 'lockdown' }]);
  expect(views({ make: 'barrier', barrierId: 'line' })).toEqual([own.view, { states: { line: 'up' } }, { states: { line: 'down' } }]);
  expect(views({ make: 'column', movementId: 'm' })).toEqual([{ postureId: 'heightened', replay: { movementId: 'm', seconds: 0 } }, { replay: { movementId: 'm', seconds: 'play' } }]);
  expect(views({ make: 'phases' }, { ...plan, phases: [] })).toBeNull();
  expect(makeSteps({ ...own, steps: [{ id: 'step-1', view: {}, rest: {} }] }, plan, { make: 'phases' })?.steps.map(({ id }) => id)).toEqual(['step-1', 'step-2', 'step-3']);
});

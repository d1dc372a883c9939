/** A show among the slides of a plan: on and back by steps, what covers it, what is drawn on it, and the screen as it was afterwards. */
import { beforeEach, expect, test } from 'vitest';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { briefStore } from '../../../../src/store/brief/briefStore.ts';
import { comesNext, endShow, goTo, goToLast, goToNumber, setPointer, setStroke, setTool, showNext, showPrevious, startShow, toggleCover, undoStroke, wipeInk, wipeStroke } from '../../../../src/store/brief/showActs.ts';
import { startReading, stopReading } from '../../../../src/store/brief/reading.ts';
import { showSlide } from '../../../../src/store/brief/showSlide.ts';
import { showState } from '../../../../src/store/brief/showStore.ts';
import { scenarioStore } from '../../../../src/store/scenarioStore.ts';
import { sessionStore } from '../../../../src/store/sessionStore.ts';
import { viewStore } from '../../../../src/store/viewStore.ts';

const posture = (id: string) => ({ id, name: id, trigger: '', authority: '', maxHours: null, states: {}, staffed: [] });
const file = JSON.stringify({
  type: 'FeatureCollection', features: [],
  cordon: {
    version: 1, id: 'plan', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', caveat: '', baselineVersion: '2020', locale: 'en',
    postures: [posture('routine'), posture('lockdown')],
    slides: [
      { id: 'one', title: 'One', text: '', notes: '', view: { postureId: 'lockdown' } },
      { id: 'two', title: 'Two', text: '', notes: '', view: {}, steps: [{ id: 's', view: { postureId: 'lockdown' } }] },
      { id: 'hidden', title: 'Hidden', text: '', notes: '', view: {}, isHidden: true },
      { id: 'last', title: 'Last', text: '', notes: '', view: {} },
    ],
  },
});

let time = 0;
const begin = (from: Parameters<typeof startShow>[0] = {}) => startShow(from, () => time);
const place = () => [showState().slideId, showState().step] as const;

beforeEach(() => {
  endShow();
  time = 1000;
  const read = parseScenario(file);
  if (!read.ok) throw new Error('The plan of the test cannot be read.');
  scenarioStore.getState().open(read.scenario, { isReadOnly: true, isSaved: true });
});

test('it goes through steps and slides, leaves out hidden ones, and says its end once', () => {
  expect(begin()).toBe(true);
  const seen = [place()];
  for (let presses = 0; presses < 3; presses += 1) {
    showNext();
    seen.push(place());
  }
  expect(seen).toEqual([['one', 0], ['two', 0], ['two', 1], ['last', 0]]);
  expect(comesNext()).toBeNull();
  showNext();
  expect(showState()).toMatchObject({ slideId: 'last', cover: 'end' });
  showPrevious();
  expect(showState()).toMatchObject({ slideId: 'last', cover: null });
  showPrevious();
  expect(place(), 'back into the last step').toEqual(['two', 1]);
});

test('it starts where it is asked to, goes to a number, and a kiosk begins again', () => {
  begin({ slideId: 'two', step: 9, isKiosk: true });
  expect(place()).toEqual(['two', 1]);
  expect(goToNumber(3)).toBe(true);
  expect(goToNumber(4)).toBe(false);
  expect(goTo('hidden')).toBe(false);
  expect(place()).toEqual(['last', 0]);
  expect(comesNext()?.slide.id).toBe('one');
  showNext();
  expect(place()).toEqual(['one', 0]);
});

test('a cover goes with the next slide, and so does what was drawn; the clock of a slide is its own', () => {
  begin();
  toggleCover('black');
  setStroke({ id: 'a', places: [[44, 33]] });
  setStroke({ id: 'a', places: [[44, 33], [44.1, 33]] });
  setStroke({ id: 'b', places: [[44, 33]] });
  setStroke({ id: 'c', places: [[44, 33]] });
  wipeStroke('b');
  undoStroke();
  expect(showState()).toMatchObject({ cover: 'black', ink: [{ id: 'a', places: [[44, 33], [44.1, 33]] }] });
  time = 5000;
  showNext();
  expect(showState()).toMatchObject({ cover: null, ink: [], startedAt: 1000, slideStartedAt: 5000 });
  time = 6000;
  setStroke({ id: 'd', places: [[44, 33]] });
  showNext();
  expect(showState(), 'a step is the same slide').toMatchObject({ step: 1, slideStartedAt: 5000, ink: [{ id: 'd' }] });
  goToLast();
  expect(showState().ink).toEqual([]);
});

test('the pointer stays in hand from slide to slide, but its dot is gone until it moves', () => {
  begin();
  setTool('pointer');
  setPointer({ at: [44, 33] });
  showNext();
  expect(showState()).toMatchObject({ tool: 'pointer', pointer: null });
  setPointer({ at: [44, 33] });
  showNext();
  expect(showState(), 'a step is another picture too').toMatchObject({ step: 1, tool: 'pointer', pointer: null });
});

test('a reader goes on from the slide that was shown last', () => {
  expect(startReading('one')).toBe(true);
  expect(sessionStore.getState().postureId, 'the slide is there with its plan').toBe('lockdown');
  begin({ slideId: 'one' });
  goTo('two', 1);
  endShow();
  expect(briefStore.getState()).toMatchObject({ use: 'read', slideId: 'two', step: 1 });
  stopReading();
});

test('afterwards the screen is what it was, be it a slide that is worked on', () => {
  sessionStore.getState().set({ postureId: 'routine', shownPhases: 'all' });
  const { view } = viewStore.getState();
  begin();
  showSlide('one');
  expect(sessionStore.getState().postureId).toBe('lockdown');
  expect(briefStore.getState().use).toBe('present');
  endShow();
  expect([sessionStore.getState().postureId, viewStore.getState().view, briefStore.getState().use, briefStore.getState().slideId]).toEqual(['routine', view, 'edit', null]);

  showSlide('two', 1);
  const worked = viewStore.getState().view;
  begin({ slideId: 'last' });
  showSlide('last');
  endShow();
  expect([briefStore.getState().slideId, briefStore.getState().step, sessionStore.getState().postureId, viewStore.getState().view]).toEqual(['two', 1, 'lockdown', worked]);
});

test('what was wiped off at once is had back while its slide is shown', () => {
  begin();
  const stroke = (id: string) => ({ id, places: [[44.38, 33.3], [44.39, 33.31]] as const });
  const ids = () => showState().ink.map(({ id }) => id);
  setStroke(stroke('a'));
  setStroke(stroke('b'));
  wipeInk();
  expect(ids()).toEqual([]);
  undoStroke();
  expect(ids()).toEqual(['a', 'b']);
  wipeInk();
  setStroke(stroke('c'));
  undoStroke();
  undoStroke();
  expect(ids(), 'first what came after it').toEqual(['a', 'b']);
  wipeInk();
  showNext();
  undoStroke();
  expect(ids(), 'not on another slide').toEqual([]);
});

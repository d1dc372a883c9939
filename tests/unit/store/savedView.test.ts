/** The view a file is saved with: what it holds of the screen, that writing it changes nothing, and where opening it leads. */
import { beforeEach, expect, test } from 'vitest';
import { setView } from '../../../src/scenario/commands/document/setView.ts';
import { addPhase } from '../../../src/scenario/commands/phases/addPhase.ts';
import { createScenario } from '../../../src/scenario/createScenario.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { defaultView, type View } from '../../../src/scenario/view.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { putOnTable } from '../../../src/store/putOnTable.ts';
import { goToView, shownView } from '../../../src/store/savedView.ts';
import { presentScenario } from '../../../src/store/scenarioStore.ts';
import { sessionStore } from '../../../src/store/sessionStore.ts';
import { viewStore } from '../../../src/store/viewStore.ts';

const blank = createScenario({ id: 's', title: '', author: '', modified: '', baselineVersion: '', locale: 'en' });
const plan = addPhase(addPhase(blank, { id: 'one', name: 'One' }), { id: 'two', name: 'Two' });
const camera = { center: [44.39, 33.31], zoom: 15, bearing: 10, pitch: 0 } as const;
const session = () => sessionStore.getState();
const opened = (view: View) => {
  const parsed = parseScenario(writeScenario(setView(plan, view)));
  if (!parsed.ok) throw new Error(parsed.reason);
  putOnTable(parsed.scenario, { isReadOnly: false, isSaved: true });
  goToView(parsed.scenario);
};

beforeEach(() => {
  putOnTable(plan, { isReadOnly: false, isSaved: true });
  viewStore.getState().setView(defaultView);
  session().set({ postureId: 'routine', fits: 0 });
});

test('camera, layers, dates, posture and phase come back from the file', () => {
  session().set({ postureId: 'lockdown', shownPhases: { reached: 'one' } });
  viewStore.getState().setView({ ...defaultView, camera, hiddenLayers: ['roads'], dates: { from: '2020-01-01', to: '2020-03-01' }, locale: 'ar', selectedId: 'zone' });
  const saved = shownView();
  expect(saved).toMatchObject({ camera, postureId: 'lockdown', phaseId: 'one', selectedId: null });
  viewStore.getState().setView(defaultView);
  opened(saved);
  expect(viewStore.getState().view).toEqual({ ...defaultView, camera, hiddenLayers: ['roads'], dates: { from: '2020-01-01', to: '2020-03-01' } });
  expect(session()).toMatchObject({ postureId: 'lockdown', shownPhases: { reached: 'one' }, fits: 0 });
  opened({ ...saved, phaseId: null });
  expect(session().shownPhases).toEqual({ reached: null });
});

test('one that names no place brings the plan into sight and leaves the layers of the reader alone', () => {
  viewStore.getState().setView({ ...defaultView, camera, hiddenLayers: ['roads'] });
  opened(defaultView);
  expect(session()).toMatchObject({ fits: 1, postureId: 'routine', shownPhases: 'all' });
  expect(viewStore.getState().view).toMatchObject({ camera, hiddenLayers: ['roads'] });
});

test('a posture and a phase that the scenario lacks are passed over', () => {
  opened({ ...defaultView, camera, postureId: 'gone', phaseId: 'gone' });
  expect(session()).toMatchObject({ postureId: 'routine', shownPhases: 'all' });
});

test('a view without posture and phase is written as it was before there were any', () => {
  const text = writeScenario(plan);
  expect(text).not.toContain('postureId');
  expect(text).not.toContain('phaseId');
  expect(presentScenario()).toBe(plan);
});

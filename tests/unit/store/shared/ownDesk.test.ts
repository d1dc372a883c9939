/** The own table while a link is looked at: nothing of it changes, whoever keeps it hears of nothing, and it comes back to the object. */
import { beforeEach, expect, test } from 'vitest';
import { changeDocument } from '../../../../src/scenario/commands/document/changeDocument.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { defaultView } from '../../../../src/scenario/view.ts';
import { compareStore } from '../../../../src/store/compareStore.ts';
import { putOnTable } from '../../../../src/store/putOnTable.ts';
import { presentScenario, scenarioStore } from '../../../../src/store/scenarioStore.ts';
import { sessionStore } from '../../../../src/store/sessionStore.ts';
import { endLook, lookAt } from '../../../../src/store/shared/look.ts';
import { changeOwn, closeOwn, commitOwn, followOwnDesk, isLookingOn, ownDesk, ownScenario, reopenOwn } from '../../../../src/store/shared/ownDesk.ts';
import { viewStore } from '../../../../src/store/viewStore.ts';

const blank = (id: string) => createScenario({ id, title: id, author: '', modified: '', baselineVersion: '', locale: 'en' });
const [own, guest, third] = [blank('own'), blank('guest'), blank('third')];
const label = { key: 'title', parameters: {} };
const retitle = (title: string) => scenarioStore.getState().commit(label, (scenario) => changeDocument(scenario, { title }));
const view = { ...defaultView, camera: { center: [44.39, 33.31], zoom: 15, bearing: 0, pitch: 0 } } as const;

beforeEach(() => {
  endLook();
  putOnTable(own, { isReadOnly: false, isSaved: false, entryId: 'kept' });
  retitle('unsaved');
  retitle('unsaved too');
  sessionStore.getState().set({ mode: 'sketch', postureId: 'heightened', shownPhases: { reached: null } });
  viewStore.getState().setView(view);
});

test('looking and coming back leaves plan, history, view, posture and mode as they were', () => {
  const before = scenarioStore.getState();
  const session = sessionStore.getState();
  lookAt({ ...guest, view: { ...defaultView, hiddenLayers: ['roads'], postureId: 'lockdown' } }, null, view);
  expect(presentScenario()).toMatchObject({ id: 'guest' });
  expect(scenarioStore.getState()).toMatchObject({ isReadOnly: true, entryId: null });
  expect(sessionStore.getState()).toMatchObject({ mode: 'map', postureId: 'lockdown', shownPhases: 'all' });
  expect(viewStore.getState().view.hiddenLayers).toEqual(['roads']);
  retitle('never');
  scenarioStore.getState().undo();
  expect(presentScenario()?.title).toBe('guest');
  expect(ownScenario()).toBe(before.history?.present);
  endLook();
  expect(scenarioStore.getState().history).toBe(before.history);
  expect(scenarioStore.getState()).toMatchObject({ isReadOnly: false, entryId: 'kept', saved: null });
  expect(sessionStore.getState()).toMatchObject({ mode: session.mode, postureId: session.postureId, shownPhases: session.shownPhases });
  expect(viewStore.getState().view).toBe(view);
  scenarioStore.getState().undo();
  expect(presentScenario()?.title).toBe('unsaved');
});

test('what is looked at is shown, whatever the own plan is taking in', () => {
  const { hold } = scenarioStore.getState();
  hold(true);
  lookAt(guest, null, view);
  expect(scenarioStore.getState()).toMatchObject({ held: null, isMapHeld: false });
  hold(true);
  endLook();
  expect(scenarioStore.getState()).toMatchObject({ held: null, isMapHeld: false });
});

test('what was compared is compared again, an earlier state of the own plan too', () => {
  compareStore.getState().compareWith(third, { kind: 'earlier', done: 1 }, 'routine');
  compareStore.getState().setSwiping(true);
  compareStore.getState().setShare(0.25);
  const before = compareStore.getState();
  lookAt(guest, null, view);
  expect(compareStore.getState()).toMatchObject({ other: null, isSwiping: false });
  lookAt(third, null, view);
  endLook();
  expect(compareStore.getState()).toEqual(before);
  compareStore.getState().stop();
  lookAt(guest, null, view);
  endLook();
  expect(compareStore.getState().other).toBeNull();
});

test('whoever keeps the own plan hears of its changes and of nothing that is looked at', () => {
  const heard: string[] = [];
  followOwnDesk((now, before) => heard.push(`${now.opened === before.opened ? 'changed' : 'opened'} ${now.history?.present.title ?? '-'} ${now.entryId ?? '-'}`));
  lookAt(guest, null, view);
  lookAt(third, null, view);
  endLook();
  expect(heard).toEqual([]);
  lookAt(guest, null, view);
  changeOwn({ entryId: 'entered' });
  commitOwn(label, (scenario) => changeDocument(scenario, { title: 'renamed in the library' }));
  expect(presentScenario()?.id).toBe('guest');
  endLook();
  expect(presentScenario()?.title).toBe('renamed in the library');
  retitle('again');
  expect(heard).toEqual(['changed unsaved too entered', 'changed renamed in the library entered', 'changed again entered']);
});

test('a plan that is opened while another is looked at takes the place of the own one', () => {
  const heard: string[] = [];
  followOwnDesk((now, before) => heard.push(`${before.history?.present.title} → ${now.history?.present.title} ${now.opened - before.opened}`));
  lookAt(guest, null, view);
  putOnTable(third, { isReadOnly: false, isSaved: false });
  expect(isLookingOn()).toBe(false);
  expect(heard).toEqual(['unsaved too → third 1']);
  endLook();
  expect(presentScenario()).toBe(third);
});

test('what another tab kept of the own plan comes under what is looked at, and so does its deletion', () => {
  lookAt(guest, null, view);
  const { opened } = ownDesk();
  reopenOwn(third, { isReadOnly: true, entryId: 'kept' });
  expect(presentScenario()).toBe(guest);
  expect(ownDesk()).toMatchObject({ opened: opened + 1, isReadOnly: true, entryId: 'kept' });
  closeOwn();
  expect(presentScenario()).toBe(guest);
  expect(ownScenario()).toBeNull();
  endLook();
  expect(presentScenario()).toBeNull();
});

test('on a phone the view of a link is shown from farther away, and the one seen before a reload as it was', () => {
  const shown = { ...guest, view };
  lookAt(shown, null, view, { width: 480, height: 700 });
  expect(viewStore.getState().view.camera).toEqual({ ...view.camera, zoom: 14 });
  endLook();
  lookAt(shown, { ...view, camera: { ...view.camera, zoom: 17 } }, view, { width: 480, height: 700 });
  expect(viewStore.getState().view.camera?.zoom).toBe(17);
});

/** Messages of an embedding page: read whole or refused with their place, and nothing of them is taken on trust. */
import { anything, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from '../../../../src/share/embed/readMessage.ts';

const setView = (view: unknown, more: object = {}) => ({ cordon: 1, type: 'set-view', view, ...more });
const camera = { center: [44.39, 33.3], zoom: 14 };

test('what is written down is read', () => {
  for (const message of [
    setView({ camera, hiddenLayers: ['roads'], symbols: 'military', dates: { from: '2020-01-01', to: '2020-06-30' }, phase: 'first' }, { id: 7 }),
    setView({ camera: null, dates: null, phase: null }),
    setView({ camera: { ...camera, bearing: -20, pitch: 45 } }, { id: 'a' }),
    setView({}),
    { cordon: 1, type: 'set-posture', posture: 'lockdown' },
    { cordon: 1, type: 'set-slide', slide: 'slide-1', id: 1 },
  ]) expect(readMessage(message)).toEqual({ ok: true, message });
});

test.each([
  [setView({ camera: { ...camera, zoom: '14' } }), 'view.camera.zoom'],
  [setView({ camera: { center: [44.39, Number.NaN], zoom: 14 } }), 'view.camera.center.1'],
  [setView({ camera: { center: [200, 33], zoom: 14 } }), 'view.camera.center.0'],
  [setView({ camera: { center: [44.39], zoom: 14 } }), 'view.camera.center.1'],
  [setView({ hiddenLayers: ['everything'] }), 'view.hiddenLayers.0'],
  [setView({ dates: { from: '2020-02-01', to: '2020-01-01' } }), 'view.dates'],
  [setView({ selectedId: 'x' }), 'view.selectedId'],
  [setView(null), 'view'],
  [{ cordon: 1, type: 'set-posture' }, 'posture'],
  [{ cordon: 1, type: 'set-posture', posture: 'x'.repeat(201) }, 'posture'],
  [{ cordon: 1, type: 'set-slide', slide: 3 }, 'slide'],
  [{ cordon: 1, type: 'delete' }, 'type'],
  [{ cordon: 1 }, 'type'],
])('%j is refused at %s', (message, at) => {
  expect(readMessage(message)).toEqual({ ok: false, reason: 'malformed', at, id: null });
});

test('another version is told from a message of no concern, and an id comes back where there is one', () => {
  expect(readMessage({ cordon: 2, type: 'set-view', id: 'x' })).toEqual({ ok: false, reason: 'other-version', at: 'cordon', id: 'x' });
  expect(readMessage({ cordon: 1, type: 'set-view', view: 1, id: 5 })).toMatchObject({ id: 5 });
  expect(readMessage({ cordon: 1, type: 'set-view', view: {}, id: { toString: 1 } })).toMatchObject({ ok: false, at: 'id', id: null });
  for (const other of [null, undefined, 1, 'cordon', [], { source: 'devtools' }]) expect(readMessage(other)).toBeNull();
});

test('anything at all is read or refused', () => {
  assert(property(anything(), constantFrom('set-view', 'set-posture', 'set-slide'), (value, type) => {
    for (const data of [value, { cordon: 1, type, view: value, posture: value, slide: value }, { cordon: 1, type, view: { camera: value, phase: value } }]) {
      const read = readMessage(data);
      if (read?.ok) expect(readMessage(structuredClone(read.message))).toEqual(read);
    }
  }));
});

import { expect, test } from 'vitest';
import { showAtRest } from '../../../../src/store/brief/showStore.ts';
import { type PresenterSays, readPresenterSays, readStageSays, showActNames, type StageSays } from '../../../../src/store/brief/showTalk.ts';

const camera = { center: [44.38, 33.31], zoom: 14.2, bearing: -12, pitch: 30 } as const;

const ofStage: readonly StageSays[] = [
  { from: 'stage', says: 'claim', token: 'one' }, { from: 'stage', says: 'taken', token: 'one' }, { from: 'stage', says: 'plan', text: '{}', locale: 'ar' }, { from: 'stage', says: 'camera', camera },
  { from: 'stage', says: 'show', show: showAtRest },
  {
    from: 'stage', says: 'show',
    show: {
      ...showAtRest, isOn: true, slideId: 'today', step: 2, cover: 'end', tool: 'pen', pointer: { at: [44.4, 33.3] }, ink: [{ id: 'a', places: [[44.4, 33.3], [44.5, 33.4]] }],
      startedAt: 1, slideStartedAt: 2,
    },
  },
];
const ofPresenter: readonly PresenterSays[] = [
  { from: 'presenter', says: 'hello' }, { from: 'presenter', says: 'there' }, { from: 'presenter', says: 'go', slideId: 'today', step: 1 }, { from: 'presenter', says: 'camera', camera },
  { from: 'presenter', says: 'pointer', pointer: null }, { from: 'presenter', says: 'pointer', pointer: { part: [0.5, 0.25] } }, ...showActNames.map((act) => ({ from: 'presenter' as const, says: 'act' as const, act })),
];

test('each side reads what the other says, as it comes through a channel, and nothing of its own', () => {
  for (const says of ofStage) expect([readStageSays(structuredClone(says)), readPresenterSays(says)]).toEqual([says, null]);
  for (const says of ofPresenter) expect([readPresenterSays(structuredClone(says)), readStageSays(says)]).toEqual([says, null]);
});

test('anything else is nothing', () => {
  for (const message of [
    null, 7, 'hello', [], {}, { from: 'stage' }, { from: 'stage', says: 'end' }, { from: 'stage', says: 'plan', text: 7, locale: 'en' }, { from: 'stage', says: 'plan', text: '{}', locale: 'fr' },
    { from: 'stage', says: 'camera', camera: { ...camera, center: [Number.NaN, 33] } }, { from: 'stage', says: 'camera', camera: { ...camera, zoom: 99 } },
    { from: 'stage', says: 'show', show: { ...showAtRest, step: -1 } }, { from: 'stage', says: 'show', show: { ...showAtRest, slideId: 7 } }, { from: 'stage', says: 'show', show: { isOn: true } },
    { from: 'stage', says: 'show', show: { ...showAtRest, ink: [{ id: 'a', places: [[200, 0]] }] } }, { from: 'stage', says: 'claim', token: 'one', more: 1 },
  ]) expect(readStageSays(message)).toBeNull();
  for (const message of [
    undefined, { from: 'presenter', says: 'act', act: 'leave' }, { from: 'presenter', says: 'go', slideId: 'today' }, { from: 'presenter', says: 'go', slideId: 'today', step: 0.5 },
    { from: 'presenter', says: 'pointer', pointer: { at: [1] } }, { from: 'presenter', says: 'hello', script: '<b>' }, { from: 'presenter', says: 'go', slideId: 'x'.repeat(500), step: 0 },
  ]) expect(readPresenterSays(message)).toBeNull();
});

/** Whatever is done to a plan, the worker has the same one in the end, and is sent no more than what changed. */
import { expect, test } from 'vitest';
import { createPlanReceiver, createPlanSender, inPieces } from '../../../../src/analysis/worker/planWire.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import type { ScenarioFeature } from '../../../../src/scenario/document.ts';
import { seededRandom } from '../../../fixtures/scenario/seededRandom.ts';

const blank = createScenario({ id: 's', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' });
const site = (id: string) => createFeature('site', id, { type: 'Point', coordinates: [44.4, 33.3] });
const note = createFeature('note', 'note-1', { type: 'Point', coordinates: [44.4, 33.3] });
const idsOf = (features: readonly { readonly id: string }[]) => features.map(({ id }) => id);

test('one that changed among thousands is sent alone; notes are never sent', () => {
  const send = createPlanSender();
  const features = Array.from({ length: 3000 }, (_, index) => site(`site-${index}`));
  expect(send({ ...blank, features }).added).toHaveLength(3000);
  const changed = { ...blank, features: [...features.with(1500, site('site-1500')), note] };
  expect(send(changed)).toMatchObject({ from: 1500, removed: 1, added: [{ id: 'site-1500' }] });
  expect(send(changed)).toMatchObject({ removed: 0, added: [] });
});

test('after any sequence of changes both sides hold the same, and what stayed is the same object', () => {
  const { below } = seededRandom(7);
  const [send, receive] = [createPlanSender(), createPlanReceiver()];
  let features: readonly ScenarioFeature[] = [];
  let received: readonly { readonly id: string }[] = [];
  for (let round = 0; round < 300; round += 1) {
    const at = below(features.length + 1);
    const many = Array.from({ length: below(4) }, (_, index) => site(`site-${round}-${index}`));
    features = features.toSpliced(at, below(3), ...many);
    const change = structuredClone(send({ ...blank, title: `Plan ${round}`, features }));
    const before = received;
    const plan = receive(change);
    received = plan.features;
    expect(plan.title).toBe(`Plan ${round}`);
    expect(idsOf(received)).toEqual(idsOf(features));
    expect(received.slice(0, change.from).every((feature, index) => feature === before[index])).toBe(true);
  }
});

test('a large change goes in pieces that come to the same', () => {
  const [send, receive] = [createPlanSender(), createPlanReceiver()];
  const few = ['a', 'b', 'c'].map(site);
  receive(send({ ...blank, features: few }));
  const many = Array.from({ length: 1000 }, (_, index) => site(`site-${index}`));
  const pieces = inPieces(send({ ...blank, features: [...few.slice(0, 1), ...many, ...few.slice(2)] }));
  expect(pieces.map(({ added }) => added.length)).toEqual([400, 400, 200]);
  const plans = pieces.map(receive);
  expect(idsOf(plans.at(-1)?.features ?? [])).toEqual(['a', ...idsOf(many), 'c']);
  expect(inPieces(send({ ...blank, features: [...few.slice(0, 1), ...many, ...few.slice(2)] })), 'nothing changed: one piece all the same').toHaveLength(1);
});

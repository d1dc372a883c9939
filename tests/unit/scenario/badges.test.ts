/** Classes of badges: set by commands, kept in the file, gone with what they spoke of; a file without any is as it was. */
import { expect, test } from 'vitest';
import { addBadge, removeBadge, renameBadge, setBadgeAdmitted } from '../../../src/scenario/commands/document/changeBadges.ts';
import { removeFeatures } from '../../../src/scenario/commands/features/removeFeatures.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { townScenario } from '../../fixtures/scenario/townScenario.ts';

const named = addBadge(addBadge(townScenario, { id: 'badge-1', name: ' Green ' }), { id: 'badge-2', name: 'Escort' });
const admitted = setBadgeAdmitted(setBadgeAdmitted(named, { id: 'badge-1', pointId: 'post', isAdmitted: true }), { id: 'badge-1', pointId: 'outer-line-1', isAdmitted: true });

test('named, admitted, barred, removed; what changes nothing is the same object', () => {
  expect(admitted.parameters.badges).toMatchObject([{ name: 'Green', admittedAt: ['post', 'outer-line-1'] }, { name: 'Escort', admittedAt: [] }]);
  expect(setBadgeAdmitted(admitted, { id: 'badge-1', pointId: 'post', isAdmitted: true })).toBe(admitted);
  expect(addBadge(named, { id: 'badge-1', name: 'Other' })).toBe(named);
  expect(addBadge(named, { id: 'badge-3', name: '  ' })).toBe(named);
  expect(renameBadge(named, { id: 'badge-1', name: 'Green' })).toBe(named);
  expect(renameBadge(named, { id: 'badge-1', name: 'Blue' }).parameters.badges?.[0]?.name).toBe('Blue');
  expect(removeFeatures(admitted, { ids: ['post'] }).parameters.badges?.[0]?.admittedAt).toEqual(['outer-line-1']);
  const none = removeBadge(removeBadge(admitted, { id: 'badge-1' }), { id: 'badge-2' });
  expect(writeScenario(none)).toBe(writeScenario(townScenario));
});

test('the file keeps them with what it does not know, and mends what is wrong with them', () => {
  const text = writeScenario(admitted).replace('"name": "Green"', '"name": "Green",\n        "ink": 3');
  const parsed = parseScenario(text);
  expect(parsed.ok && parsed.problems.filter(({ path }) => path.includes('badges'))).toEqual([]);
  if (!parsed.ok) return;
  expect(parsed.scenario.parameters.badges?.[0]?.rest).toEqual({ ink: 3 });
  const again = parseScenario(writeScenario(parsed.scenario));
  expect(again.ok && writeScenario(again.scenario)).toBe(writeScenario(parsed.scenario));
  const twice = parseScenario(text.replace('"badge-2"', '"badge-1"'));
  expect(twice.ok && twice.scenario.parameters.badges?.map(({ id }) => id)).toEqual(['badge-1', 'badge-1-2']);
  const wrong = parseScenario(text.replace('"id": "badge-2"', '"id": 7'));
  expect(wrong.ok && [wrong.scenario.parameters.badges?.length, wrong.problems.some(({ path }) => path.startsWith('cordon.parameters.badges[1]'))]).toEqual([1, true]);
});

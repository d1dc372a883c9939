/** Features on the clipboard: valid GeoJSON for others, read back here with nothing lost. */
import { expect, test } from 'vitest';
import { copyFeatures } from '../../../src/scenario/commands/features/copyFeatures.ts';
import { takeInventory } from '../../../src/scenario/commands/ledger/takeInventory.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { isCopiedText, readCopiedText, writeCopiedText } from '../../../src/share/copiedText.ts';
import { townScenario as town } from '../../fixtures/scenario/townScenario.ts';

test('the copy is a collection of the features and the phases they name, and nothing else of the scenario', () => {
  const source = { text: 'Survey', date: '2020-09' };
  const entry = { name: 'Block', status: 'held', neighbourhood: null, weapons: [], note: '', geometry: { type: 'Point', coordinates: [44.39, 33.31] }, source } as const;
  const stocked = takeInventory(town, { entries: [entry], freeIds: [] });
  expect(stocked.inventory).toHaveLength(1);
  const json = JSON.parse(writeCopiedText(stocked, ['remark', 'line-a', 'future'])) as { readonly type: string; readonly features: readonly { readonly id: string }[]; readonly cordon: Record<string, unknown> };
  expect(json.type).toBe('FeatureCollection');
  expect(json.features.map(({ id }) => id)).toEqual(['line-a', 'future', 'remark']);
  expect(json.cordon).toMatchObject({ phases: [{ id: 'first', name: 'First' }], postures: [], overrides: {}, slides: [] });
  expect(json.cordon, 'its places are sensitive').not.toHaveProperty('inventory');
});

test('read back it holds the very features, known and unknown', () => {
  const ids = ['line-a', 'line-b', 'future', 'block', 'remark'];
  const copied = readCopiedText(writeCopiedText(town, ids));
  expect(copied?.scenarioId).toBe('town');
  expect(copied?.leftOut).toBe(0);
  expect(copied?.scenario.features).toEqual(copyFeatures(town, ids).features);
});

test('a feature that cannot be read is counted', () => {
  const text = writeCopiedText(town, ['line-a', 'line-b']).replace(/"coordinates":\[\[44\.392,33\.301\],\[44\.394,33\.302\]\]/, '"coordinates":[]');
  expect(readCopiedText(text)).toMatchObject({ leftOut: 1, scenario: { features: [{ id: 'line-a' }] } });
});

test('what was not copied here is somebody else\'s', () => {
  for (const text of ['', 'hello', '{"type":"FeatureCollection","features":[]}', writeScenario(town)]) expect(isCopiedText(text)).toBe(false);
  const text = writeCopiedText(town, ['line-a']);
  expect(isCopiedText(text)).toBe(true);
  expect(readCopiedText(text.slice(0, -20)), 'cut short').toBeNull();
  expect(readCopiedText(text.replace('"version": 1', '"version": 99')), 'of a newer release').toBeNull();
});

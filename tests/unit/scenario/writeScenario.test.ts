import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { emptyScenario, townScenario } from '../../fixtures/scenario/townScenario.ts';

test.each([['empty', emptyScenario], ['town', townScenario]])('%s: what is written is read again in full, and written again to the same bytes', (_, scenario) => {
  const written = writeScenario(scenario);
  const parsed = parseScenario(written);
  expect(parsed).toEqual({ ok: true, isReadOnly: false, scenario, problems: scenario === townScenario ? [expect.objectContaining({ featureId: 'future', reason: 'unknown-kind' })] : [] });
  if (parsed.ok) expect(writeScenario(parsed.scenario)).toBe(written);
});

test('the file is plain GeoJSON with one feature a line', () => {
  const written = writeScenario(townScenario);
  const json = JSON.parse(written) as { type: string; features: { id: string }[]; crs?: unknown };
  expect(json.type).toBe('FeatureCollection');
  expect('crs' in json).toBe(false);
  const lines = written.split('\n').filter((line) => line.startsWith('{"type":"Feature"'));
  expect(lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { id: string }).id)).toEqual(json.features.map((feature) => feature.id));
  expect(written.endsWith('}\n')).toBe(true);
});

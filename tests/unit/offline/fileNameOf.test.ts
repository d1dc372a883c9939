import { expect, test } from 'vitest';
import { fileNameOf } from '../../../src/offline/fileNameOf.ts';

test('files are named after the plan, without what file systems refuse', () => {
  expect(fileNameOf('Ring: "first" / draft', ' - take-off.csv')).toBe('Ring first draft - take-off.csv');
  expect(fileNameOf(' ', '.cordon.geojson')).toBe('scenario.cordon.geojson');
});

import { describe, expect, it } from 'vitest';
import { filterFeatures } from '../../../../../src/ui/panels/table/filterFeatures.ts';
import { sortFeatures } from '../../../../../src/ui/panels/table/sortFeatures.ts';
import { tableCsv } from '../../../../../src/ui/panels/table/tableCsv.ts';
import { fieldValue } from '../../../../../src/ui/panels/table/tableFields.ts';
import { hamlet } from '../hamlet.ts';

const ids = (features: readonly { readonly id: string }[]) => features.map((feature) => feature.id);
const textOf = (feature: Parameters<typeof fieldValue>[0], field: Parameters<typeof fieldValue>[1]) => String(fieldValue(feature, field));

describe('tableCsv', () => {
  it('leaves illustrative rows out unless asked', () => {
    const csv = tableCsv('facilities', hamlet.facilities, false);
    expect(csv).toContain('hall');
    expect(csv).not.toContain('inn');
  });

  it('names illustrative rows so, in name and position, when asked for them', () => {
    const line = tableCsv('facilities', hamlet.facilities, true).split('\r\n').find((row) => row.startsWith('inn,'));
    expect(line).toBe('inn,ILLUSTRATIVE: inn,ILLUSTRATIVE: inn ع,ILLUSTRATIVE: inn ع,palace,ILLUSTRATIVE,700,reported,,book');
  });

  it('carries no coordinate', () => {
    expect(tableCsv('facilities', hamlet.facilities, true)).not.toMatch(/44\.39|33\.30/);
  });

  it('has a heading for every cell', () => {
    const [header, row] = tableCsv('incidents', hamlet.incidents, true).split('\r\n');
    expect(row?.split(',').length).toBe(header?.split(',').length);
  });
});

describe('rows', () => {
  it('sort by number, with what is not stated last either way', () => {
    expect(ids(sortFeatures(hamlet.facilities, { field: 'precision', direction: 'ascending' }, 'en', textOf))).toEqual(['hall', 'inn', 'well']);
    expect(ids(sortFeatures(hamlet.facilities, { field: 'precision', direction: 'descending' }, 'en', textOf))).toEqual(['inn', 'hall', 'well']);
  });

  it('sort events by date, a month before its days', () => {
    expect(ids(sortFeatures(hamlet.incidents, { field: 'date', direction: 'ascending' }, 'en', textOf))).toEqual(['earlier', 'nowhere', 'later']);
  });

  it('are filtered by all the words, in any case and by what is shown', () => {
    expect(ids(filterFeatures(hamlet.facilities, 'HALL', () => []))).toEqual(['hall']);
    expect(ids(filterFeatures(hamlet.facilities, 'palace inn', (feature) => [textOf(feature, 'category')]))).toEqual(['inn']);
    expect(ids(filterFeatures(hamlet.facilities, ' ', () => []))).toEqual(['hall', 'inn', 'well']);
  });
});

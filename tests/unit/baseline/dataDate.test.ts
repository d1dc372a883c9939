import { describe, expect, it } from 'vitest';
import { dataDate } from '../../../src/baseline/dataDate.ts';
import type { Figure } from '../../../src/baseline/kinds/figure.ts';

const figure = (asOf: string): Figure => ({
  id: 'tally', name: { en: 'Tally', ar: 'حصيلة', fa: 'حصيلة' }, confidence: 'reported', asOf,
  sources: [{ id: 'somewhere', locator: null }], values: [{ period: '2020-Q1', through: null, value: 1 }],
});

describe('dataDate', () => {
  it('is the latest day stated', () => expect(dataDate({ incidents: [], figures: [figure('2020-09'), figure('2020-09-25'), figure('2019-12-31')] })).toBe('2020-09-25'));
  it('is null where nothing is dated', () => expect(dataDate({ incidents: [], figures: [] })).toBeNull());
});

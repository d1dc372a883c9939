import { describe, expect, it } from 'vitest';
import { measureDraft } from '../../../src/sketch/measureDraft.ts';

/** A thousandth of a degree of latitude is 111.2 m. */
const south = [44.4, 33.3] as const;
const north = [44.4, 33.301] as const;

describe('the readout', () => {
  it('gives a line its length, its last leg and the bearing of that, from north', () => {
    const measured = measureDraft({ type: 'LineString', coordinates: [north, south, [44.399, 33.3]] });
    expect(measured?.lengthMeters).toBeCloseTo(111.2 + 92.9, 0);
    expect(measured?.legMeters).toBeCloseTo(92.9, 0);
    expect(measured?.bearingDegrees).toBeCloseTo(270, 1);
    expect(measured?.areaSquareMeters).toBeNull();
  });

  it('keeps the last leg while the pen rests on its corner', () => {
    expect(measureDraft({ type: 'LineString', coordinates: [south, north, north] })).toEqual(measureDraft({ type: 'LineString', coordinates: [south, north] }));
    expect(measureDraft({ type: 'LineString', coordinates: [south, south] })).toMatchObject({ lengthMeters: 0, bearingDegrees: null });
  });

  it('gives an area its ground and its outline, and a point nothing', () => {
    const square = measureDraft({ type: 'Polygon', coordinates: [[south, [44.401, 33.3], [44.401, 33.301], north, south]] });
    expect((square?.areaSquareMeters ?? 0) / (111.2 * 92.9)).toBeCloseTo(1, 2);
    expect(square?.lengthMeters).toBeCloseTo(2 * (111.2 + 92.9), 0);
    expect(measureDraft({ type: 'Point', coordinates: south })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { degradeCoordinate } from '../../../../../../src/ui/panels/inspector/position/degradeCoordinate.ts';

const at = [44.39389, 33.30628] as const;

describe('degradeCoordinate', () => {
  it.each([[0.5, 5], [30, 3], [100, 3], [300, 2], [5000, 1]])('writes an MGRS reference of ±%d m with %d digits', (meters, digits) => {
    const [, , easting, northing] = (degradeCoordinate(at, meters, 'mgrs') ?? '').split(' ');
    expect([easting?.length, northing?.length]).toEqual([digits, digits]);
  });

  it('drops digits of degrees', () => {
    expect(degradeCoordinate(at, 1, 'degrees')).toBe('33.30628, 44.39389');
    expect(degradeCoordinate(at, 100, 'degrees')).toBe('33.306, 44.394');
    expect(degradeCoordinate(at, 300, 'degrees')).toBe('33.31, 44.39');
  });

  it('rounds seconds of arc', () => {
    expect(degradeCoordinate(at, 3, 'dms')).toBe('33°18′22.6″N 44°23′38.0″E');
    expect(degradeCoordinate(at, 30, 'dms')).toBe('33°18′23″N 44°23′38″E');
    expect(degradeCoordinate(at, 300, 'dms')).toBe('33°18′20″N 44°23′40″E');
    expect(degradeCoordinate(at, 1000, 'dms')).toBe('33°18′00″N 44°24′00″E');
  });
});

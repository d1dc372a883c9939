import { expect, test } from 'vitest';
import { clockText, paceOf } from '../../../../src/store/brief/pace.ts';

const slides = [{ plannedSeconds: 60 }, { plannedSeconds: 90 }, {}, { plannedSeconds: 30 }];

test('between the planned beginning and end of a slide nobody is early or late', () => {
  expect(paceOf(slides, 1, 59)).toEqual({ plannedTotal: 180, plannedHere: 90, late: -1 });
  expect(paceOf(slides, 1, 60)).toEqual({ plannedTotal: 180, plannedHere: 90, late: 0 });
  expect(paceOf(slides, 1, 150)).toEqual({ plannedTotal: 180, plannedHere: 90, late: 0 });
  expect(paceOf(slides, 1, 151)).toEqual({ plannedTotal: 180, plannedHere: 90, late: 1 });
});

test('a slide that plans nothing takes no time, and where none does nothing is said', () => {
  expect(paceOf(slides, 2, 150)).toEqual({ plannedTotal: 180, plannedHere: null, late: 0 });
  expect(paceOf(slides, 2, 155)).toEqual({ plannedTotal: 180, plannedHere: null, late: 5 });
  expect(paceOf([{}, {}], 1, 500)).toEqual({ plannedTotal: null, plannedHere: null, late: null });
});

test('a clock reads minutes, and hours where there are any', () => {
  expect([0, 9.9, 60, 3599, 3600, 36_061, -75].map(clockText)).toEqual(['0:00', '0:09', '1:00', '59:59', '1:00:00', '10:01:01', '1:15']);
});

import { describe, expect, it } from 'vitest';
import {
  buildScale, datesOf, daysBetween, firstDay, fractionOfValue, lastDay, monthStarts, snapValue, thumbsOf, type TimelineScale, valueOfDate,
} from '../../../../../src/ui/panels/timeline/timelineScale.ts';

function scaleOf(dates: readonly string[]): TimelineScale {
  const scale = buildScale(dates);
  if (scale === null) throw new Error('no scale');
  return scale;
}

const scale = scaleOf(['2020-09-20', '2016-05', '2019-10', '2020-01-03']);

describe('dates as exact as they are stated', () => {
  it.each([['2020', '2020-01-01', '2020-12-31'], ['2020-02', '2020-02-01', '2020-02-29'], ['2019-10-05', '2019-10-05', '2019-10-05']])(
    '%s lasts from %s to %s', (date, first, last) => {
      expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
    });
});

describe('buildScale', () => {
  it('starts after the long gap and keeps the older event apart', () => {
    expect(scale).toMatchObject({ start: '2019-10-01', end: '2020-09-30', earliest: '2016-05-01', max: 365 });
    expect(scale.min).toBeLessThan(0);
  });

  it('has no stop in front where no event is far from the others', () => {
    expect(scaleOf(['2020-03-05', '2020-05-01'])).toMatchObject({ start: '2020-03-01', end: '2020-05-31', earliest: null, min: 0 });
  });

  it('is null without events', () => expect(buildScale([])).toBeNull());

  it('does not depend on the time zone or on daylight saving', () => {
    expect(daysBetween('2020-03-01', '2020-11-01')).toBe(245);
  });
});

describe('thumbs and dates', () => {
  it('are the whole axis for null, both ways', () => {
    expect(thumbsOf(scale, null)).toEqual([scale.min, 365]);
    expect(datesOf(scale, [scale.min, 365])).toBeNull();
  });

  it('come back as they went', () => {
    const dates = { from: '2019-12-27', to: '2020-01-03' };
    expect(datesOf(scale, thumbsOf(scale, dates))).toEqual(dates);
  });

  it('at the stop in front hold what is older', () => {
    expect(datesOf(scale, [scale.min, scale.min])).toEqual({ from: '2016-05-01', to: '2019-09-30' });
    expect(thumbsOf(scale, { from: '2016-05-01', to: '2019-09-30' })).toEqual([scale.min, scale.min]);
  });

  it('snap to the stop or to the axis, never between', () => {
    expect(snapValue(scale, -1)).toBe(0);
    expect(snapValue(scale, scale.min + 1)).toBe(scale.min);
    expect(snapValue(scale, 12)).toBe(12);
  });
});

it('places dates on the axis', () => {
  expect(fractionOfValue(scale, valueOfDate(scale, '2016-05'))).toBe(0);
  expect(fractionOfValue(scale, valueOfDate(scale, '2020-09-30'))).toBe(1);
});

it('lists the months of the axis', () => {
  const months = monthStarts(scale);
  expect([months.length, months[0], months.at(-1)]).toEqual([12, '2019-10-01', '2020-09-01']);
});

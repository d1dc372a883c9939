/** Texts of callouts: inside the frame, off one another, and where a hand has put them. */
import { array, assert, double, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { leaderEnd, placeCallouts } from '../../../../src/scenario/briefing/placeCallouts.ts';

const frame = { width: 1000, height: 600, avoid: [], prefers: 'right' } as const;

test('a text stands on the side to which the language reads, where that is free', () => {
  const text = { at: { x: 500, y: 300 }, width: 120, height: 30, offset: null };
  const [right] = placeCallouts([text], frame);
  const [left] = placeCallouts([text], { ...frame, prefers: 'left' });
  expect(right?.x).toBeGreaterThan(560);
  expect(left?.x).toBeLessThan(440);
});

test('a text that a hand has put somewhere stays there, and the next one keeps off it', () => {
  const at = { x: 500, y: 300 };
  const [put, free] = placeCallouts([{ at, width: 120, height: 30, offset: { x: 90, y: -40 } }, { at, width: 120, height: 30, offset: null }], frame);
  expect(put).toEqual({ x: 590, y: 260 });
  expect(Math.abs((free?.x ?? 0) - 590) >= 120 || Math.abs((free?.y ?? 0) - 260) >= 30).toBe(true);
});

test('what must stay in sight is kept clear', () => {
  const avoid = [{ x: 700, y: 300, width: 300, height: 600 }];
  const [text] = placeCallouts([{ at: { x: 540, y: 300 }, width: 120, height: 30, offset: null }], { ...frame, avoid });
  expect((text?.x ?? 0) + 60).toBeLessThanOrEqual(550);
});

test('no text leaves the frame', () => {
  const number = (most: number) => double({ min: 0, max: most, noNaN: true });
  assert(property(array(record({ x: number(1000), y: number(600), width: number(400), height: number(200), dx: option(number(900)), dy: number(900) }), { maxLength: 8 }), (texts) => {
    const asked = texts.map(({ x, y, width, height, dx, dy }) => ({ at: { x, y }, width, height, offset: dx === null ? null : { x: dx, y: dy } }));
    for (const [index, { x, y }] of placeCallouts(asked, frame).entries()) {
      const { width = 0, height = 0 } = asked[index] ?? {};
      expect(x - width / 2).toBeGreaterThanOrEqual(-0.001);
      expect(x + width / 2).toBeLessThanOrEqual(1000.001);
      expect(y - height / 2).toBeGreaterThanOrEqual(-0.001);
      expect(y + height / 2).toBeLessThanOrEqual(600.001);
    }
  }));
});

test('a leader line ends at the edge of its text', () => {
  expect(leaderEnd({ x: 0, y: 0 }, { x: 100, y: 50, width: 40, height: 20 })).toEqual({ x: 80, y: 40 });
});

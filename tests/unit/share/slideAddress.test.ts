import { expect, test } from 'vitest';
import { readSlidePlace, writeSlidePlace } from '../../../src/share/slideAddress.ts';

test('a slide is said behind the plan, and read back', () => {
  for (const place of [
    { plan: '#1.ABC-_', slideId: 'today', step: 0 }, { plan: '#1en.ABC', slideId: 'today', step: 2 }, { plan: '#briefing=taking-back-the-zone', slideId: 'a&b=c #é', step: 12 },
    { plan: '#briefing=x', slideId: '', step: 0 }, { plan: '#1.ABC', slideId: null, step: 0 },
  ]) expect(readSlidePlace(writeSlidePlace(place))).toEqual(place);
  expect(writeSlidePlace({ plan: '#1.ABC', slideId: 'today', step: 2 })).toBe('#1.ABC&slide=today&step=2');
});

test('what is no slide is left with the plan, and one that cannot be read is the first', () => {
  expect(readSlidePlace('#v1&at=33.3,44.4,12')).toEqual({ plan: '#v1&at=33.3,44.4,12', slideId: null, step: 0 });
  expect(readSlidePlace('#1.ABC&slide=%E0%A4')).toEqual({ plan: '#1.ABC', slideId: '', step: 0 });
  expect(readSlidePlace('#1.ABC&slide=today&step=-1')).toEqual({ plan: '#1.ABC&slide=today&step=-1', slideId: null, step: 0 });
});

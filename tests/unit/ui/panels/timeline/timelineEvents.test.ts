import { describe, expect, it } from 'vitest';
import { liftLevels } from '../../../../../src/ui/panels/timeline/timelineEvents.ts';

describe('liftLevels', () => {
  it('leaves events alone that stand apart', () => expect(liftLevels([0, 0.5, 1], 0.1)).toEqual([0, 0, 0]));

  it('lifts events that share a day or nearly do', () => expect(liftLevels([0.5, 0.5, 0.52, 0.9], 0.1)).toEqual([0, 1, 2, 0]));

  it('comes back down as soon as there is room', () => expect(liftLevels([0, 0.05, 0.11], 0.1)).toEqual([0, 1, 0]));
});

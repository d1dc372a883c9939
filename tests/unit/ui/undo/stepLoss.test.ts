/** Every step of a plan says whether it takes something away and where the way back stands, so that a new one without is noticed. */
import { describe, expect, it } from 'vitest';
import { stepKeys } from '../../../../src/ui/sketch/edits.ts';
import { isOffered, otherLosses, wayBackFrom } from '../../../../src/ui/undo/stepLoss.ts';

describe('the way back', () => {
  it('is said of every step there is, and of no other', () => expect(Object.keys(wayBackFrom).sort()).toEqual([...stepKeys].sort()));
  it('is offered from every step that removes, drops or replaces by its name', () => {
    const takesAway = stepKeys.filter((key) => /remove|drop|cut|restore|replace|networkOut|letGo|unlocate|merge/i.test(key));
    expect(takesAway.length).toBeGreaterThan(10);
    expect(takesAway.filter((key) => wayBackFrom[key] === 'keeps')).toEqual([]);
  });
  it('is offered from none that only adds or moves', () => {
    for (const key of ['draw', 'move', 'duplicate', 'postureAdd', 'slideAdd', 'rename']) expect(isOffered(key), key).toBe(false);
  });
  it('stands somewhere for what is no step', () => expect(Object.values(otherLosses)).not.toContain('keeps'));
});

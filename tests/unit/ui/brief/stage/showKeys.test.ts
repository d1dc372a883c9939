/** The keys of a show: two scripts, two directions, and what clickers send. */
import { describe, expect, it } from 'vitest';
import { digitOf, matchShowKey, type ShowPress } from '../../../../../src/ui/brief/stage/keys/showKeys.ts';

const press = (key: string, code = '', more: Partial<ShowPress> = {}): ShowPress => ({ key, code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false, ...more });

describe('a key of a show', () => {
  it('turns the page the way one reads; what a clicker sends has no direction', () => {
    expect([matchShowKey(press('ArrowRight'), false), matchShowKey(press('ArrowRight'), true), matchShowKey(press('ArrowLeft'), true)]).toEqual(['next', 'previous', 'next']);
    for (const isRightToLeft of [false, true]) expect([matchShowKey(press('PageDown'), isRightToLeft), matchShowKey(press('PageUp'), isRightToLeft), matchShowKey(press('.'), isRightToLeft)]).toEqual(['next', 'previous', 'black']);
    expect([matchShowKey(press(' '), false), matchShowKey(press(' ', 'Space', { shiftKey: true }), false)]).toEqual(['next', 'previous']);
  });

  it('is told by its place where the layout is not Latin, and by its letter where it is', () => {
    expect([matchShowKey(press('لا', 'KeyB'), true), matchShowKey(press('م', 'KeyL'), true), matchShowKey(press('ي', 'KeyD'), true), matchShowKey(press('ث', 'KeyE'), true)]).toEqual(['black', 'pointer', 'pen', 'eraser']);
    // On a French keyboard W lies where others have Z.
    expect(matchShowKey(press('w', 'KeyZ'), false)).toBe('white');
  });

  it('leaves the browser its own, but for undo', () => {
    expect([matchShowKey(press('r', 'KeyR', { ctrlKey: true }), false), matchShowKey(press('z', 'KeyZ', { ctrlKey: true }), false), matchShowKey(press('Tab'), false)]).toEqual([null, 'undo', null]);
  });

  it('knows the digits of three scripts', () => {
    expect(['0', '9', '٣', '۷', 'a', '½'].map((key) => digitOf(press(key)))).toEqual([0, 9, 3, 7, null, null]);
    expect(digitOf(press('1', 'Digit1', { ctrlKey: true }))).toBeNull();
  });
});

/** The keys of a show: two scripts, two directions, and what clickers send. */
import { describe, expect, it } from 'vitest';
import { digitOf, matchShowKey, showKeyIds, showKeys, type ShowPress } from '../../../../../src/ui/brief/stage/keys/showKeys.ts';

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

  it('is listed on the sheet of keys, every one, and does what the sheet says', () => {
    const values: Readonly<Record<string, string>> = {
      '→': 'arrowright', '↓': 'arrowdown', '←': 'arrowleft', '↑': 'arrowup', 'Page Down': 'pagedown', 'Page Up': 'pageup', Space: ' ', Esc: 'escape', '⏭': 'mediatracknext', '⏮': 'mediatrackprevious', '⏯': 'mediaplaypause',
    };
    for (const id of showKeyIds) {
      const listed = showKeys[id].shown.map((shown) => values[shown] ?? shown.toLowerCase());
      // Arabic punctuation lies on the keys that are listed.
      expect(showKeys[id].keys.filter((key) => !listed.includes(key) && !['،', '؟'].includes(key)), id).toEqual([]);
      if (id === 'number') continue;
      for (const shown of showKeys[id].shown) {
        const [held, name] = shown.includes('+') ? shown.split('+') : ['', shown];
        const value = values[name ?? ''] ?? name ?? '';
        const key = value.startsWith('arrow') ? `Arrow${value.slice(5, 6).toUpperCase()}${value.slice(6)}` : value;
        expect(matchShowKey(press(key, '', { shiftKey: held === 'Shift', ctrlKey: held === 'Ctrl' }), false), shown).toBe(id);
      }
    }
  });

  it('knows the digits of three scripts', () => {
    expect(['0', '9', '٣', '۷', 'a', '½'].map((key) => digitOf(press(key)))).toEqual([0, 9, 3, 7, null, null]);
    expect(digitOf(press('1', 'Digit1', { ctrlKey: true }))).toBeNull();
  });
});

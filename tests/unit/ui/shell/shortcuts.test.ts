import { describe, expect, it } from 'vitest';
import { type KeyPress, matchShortcut, shortcutIds, shortcuts } from '../../../../src/ui/shell/shortcuts.ts';

const press = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key, code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, repeat: false, isComposing: false, ...part,
});

describe('matchShortcut', () => {
  it.each([
    ['/', 'search'], ['+', 'zoom-in'], ['=', 'zoom-in'], ['-', 'zoom-out'], ['0', 'zone'], ['Home', 'zone'], ['n', 'north'],
    ['Escape', 'close'], ['l', 'layers'], ['t', 'timeline'], ['g', 'table'], ['f', 'figures'], ['d', 'theme'], ['a', 'language'], ['s', 'symbols'], ['p', 'compose'],
    ['N', 'north'],
  ])('%s asks for %s', (key, id) => expect(matchShortcut(press(key))).toBe(id));

  it('takes signs that need Shift on some keyboards', () => {
    expect(matchShortcut(press('?', { shiftKey: true, code: 'Slash' }))).toBe('shortcuts');
    expect(matchShortcut(press('؟', { shiftKey: true, code: 'Slash' }))).toBe('shortcuts');
    expect(matchShortcut(press('+', { shiftKey: true, code: 'Equal' }))).toBe('zoom-in');
    expect(matchShortcut(press('/', { shiftKey: true, code: 'Digit7' }))).toBe('search');
  });
  it('goes by the place of the key on an Arabic keyboard', () => {
    expect(matchShortcut(press('م', { code: 'KeyL' }))).toBe('layers');
    expect(matchShortcut(press('ظ', { code: 'Slash' }))).toBe('search');
    expect(matchShortcut(press('٠', { code: 'Digit0' }))).toBe('zone');
  });
  it('goes by the letter, not the place, on other Latin keyboards', () => expect(matchShortcut(press('q', { code: 'KeyA' }))).toBeNull());
  it('leaves keys with modifiers alone', () => {
    expect(matchShortcut(press('l', { ctrlKey: true }))).toBeNull();
    expect(matchShortcut(press('d', { altKey: true }))).toBeNull();
    expect(matchShortcut(press('a', { metaKey: true }))).toBeNull();
    expect(matchShortcut(press('H', { shiftKey: true }))).toBeNull();
    expect(matchShortcut(press('L', { shiftKey: true, code: 'KeyL' }))).toBeNull();
  });
  it('leaves unfinished input alone', () => expect(matchShortcut(press('n', { isComposing: true }))).toBeNull());
  it('repeats only zooming', () => {
    expect(matchShortcut(press('+', { repeat: true }))).toBe('zoom-in');
    expect(matchShortcut(press('t', { repeat: true }))).toBeNull();
  });
  it('knows no key twice', () => {
    const keys = shortcutIds.flatMap((id) => [shortcuts[id].key, ...(shortcuts[id].also ?? [])]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

import { describe, expect, it } from 'vitest';
import { goodFit, indexAct, matchCommands } from '../../../../src/ui/palette/matchCommands.ts';

const acts = [
  indexAct({ id: 'barrier' }, 'Draw a barrier', ['رسم حاجز']),
  indexAct({ id: 'arrow' }, 'Draw an arrow', ['رسم سهم']),
  indexAct({ id: 'layer' }, 'Hide the layer Proposed bollard lines', ['إخفاء طبقة خطوط الأعمدة المقترحة']),
  indexAct({ id: 'dark' }, 'Appearance: Dark', ['المظهر: داكن']),
];
const find = (query: string, recent: readonly string[] = []) => matchCommands(acts, query, recent, 8).map(({ act }) => act.id);

describe('matchCommands', () => {
  it('finds by the beginnings of words in any order', () => {
    expect(find('dra bar')).toEqual(['barrier']);
    expect(find('barrier draw')).toEqual(['barrier']);
    expect(find('DARK')).toEqual(['dark']);
  });
  it('finds by the words of another language, and puts those of the own one first', () => {
    expect(find('رسم')).toEqual(['barrier', 'arrow']);
    expect(find('داكن')).toEqual(['dark']);
    expect(matchCommands(acts, 'حاجز', [], 8)[0]?.score).toBeGreaterThanOrEqual(goodFit);
  });
  it('leaves out what lacks one of the words', () => expect(find('draw palace')).toEqual([]));
  it('finds nothing where nothing is typed', () => expect(find('  ')).toEqual([]));
  it('of equals puts what was done before first', () => {
    expect(find('draw')).toEqual(['barrier', 'arrow']);
    expect(find('draw', ['arrow'])).toEqual(['arrow', 'barrier']);
  });
  it('a part inside a word is a weak fit', () => {
    const [first] = matchCommands(acts, 'ollard', [], 8);
    expect(first?.act.id).toBe('layer');
    expect(first?.score).toBeLessThan(goodFit);
  });
});

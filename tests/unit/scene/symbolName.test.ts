import { describe, expect, it } from 'vitest';
import { parseSymbolName, type Symbol, symbolName } from '../../../src/scene/symbolName.ts';

const symbols: readonly Symbol[] = [
  { shape: 'facility', rank: 1, category: 'palace', standing: 'firm' },
  { shape: 'facility', rank: 3, category: 'bridge', standing: 'illustrative' },
  { shape: 'military', rank: 2, category: 'hospital', standing: 'firm' },
  { shape: 'checkpoint', standing: 'illustrative', staffed: false },
  { shape: 'checkpoint', standing: 'firm', staffed: true },
  { shape: 'held', status: 'being-cleared' },
  { shape: 'tray', total: 22, located: 3 },
  { shape: 'incident', count: 4, standing: 'illustrative' },
  { shape: 'beads', raised: true, wings: false },
  { shape: 'beads', raised: false, wings: true },
  { shape: 'plan', mark: 'barrier-failed-up' },
  { shape: 'vehicle' },
  { shape: 'vehicle-stopped' },
  { shape: 'line-held' },
  { shape: 'line-rising' },
];

describe('names of images', () => {
  it.each(symbols)('say all that is needed to draw %o', (symbol) => {
    expect(parseSymbolName(symbolName('dark', symbol))).toEqual({ theme: 'dark', symbol });
  });

  it.each(['', 'airport', 'dusk~held', 'light~unheard', 'light~facility~1~volcano~firm'])('refuse %o', (name) => {
    expect(parseSymbolName(name)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/baseline/kinds/source.ts';
import { type CitationWords, citeClaim } from '../../../../src/ui/panels/citation.ts';

const words: CitationWords = {
  locale: 'en',
  quotes: ['“', '”'], comma: ',', semicolon: ';',
  authorNotStated: 'author not stated', titleNotStated: 'title not stated', publisherNotStated: 'publisher not stated',
  dateNotStated: 'date not stated', sourceUnknown: 'source not listed',
  confidence: { confirmed: 'confirmed', reported: 'reported', assumed: 'assumed' },
  sourceType: {
    analysis: 'Published analysis', press: 'Press', reference: 'Reference', 'open-data': 'Open data', standard: 'Standard',
    derived: 'Derived from the data', 'general-knowledge': 'General knowledge',
  },
};

function source(part: Partial<Source> & Pick<Source, 'id' | 'type'>): Source {
  return { title: null, author: null, publisher: null, date: null, dateNote: null, url: null, licence: null, languages: [], description: null, ...part };
}

const sources = [
  source({ id: 'part-one', type: 'analysis', title: 'Part One', author: 'A. Writer', publisher: 'An Institute', date: '2020-07-13' }),
  source({ id: 'untitled', type: 'analysis', date: '2020-08', dateNote: 'after the 20 August visit' }),
  source({ id: 'described', type: 'analysis', author: 'A. Writer', publisher: 'P', date: '2021', description: { en: 'Brief on reform', ar: 'موجز', fa: 'گزارش کوتاه' } }),
  source({ id: 'known', type: 'general-knowledge' }),
];

describe('citeClaim', () => {
  it('gives text, author, title, publisher, date, locator and confidence', () => {
    const claim = { text: 'Unsafe.', confidence: 'reported', sources: [{ id: 'part-one', locator: 'bullet Exclusion' }] } as const;
    expect(citeClaim(claim, sources, words)).toBe('“Unsafe.” — A. Writer, “Part One”, An Institute, 2020-07-13, bullet Exclusion. Reported.');
  });

  it('says what an analysis does not state', () => {
    const claim = { text: 'X', confidence: 'reported', sources: [{ id: 'untitled', locator: null }] } as const;
    expect(citeClaim(claim, sources, words))
      .toBe('“X” — author not stated, title not stated, publisher not stated, 2020-08 (after the 20 August visit). Reported.');
  });

  it('describes a source whose title is not stated', () => {
    const claim = { text: 'X', confidence: 'reported', sources: [{ id: 'described', locator: null }] } as const;
    expect(citeClaim(claim, sources, words)).toBe('“X” — A. Writer, title not stated (Brief on reform), P, 2021. Reported.');
  });

  it('names general knowledge as such, without asking it for an author', () => {
    const claim = { text: 'X', confidence: 'assumed', sources: [{ id: 'known', locator: null }] } as const;
    expect(citeClaim(claim, sources, words)).toBe('“X” — General knowledge. Assumed.');
  });

  it('joins several sources and names one that is not listed by its id', () => {
    const claim = { text: 'X', confidence: 'confirmed', sources: [{ id: 'known', locator: 'a' }, { id: 'gone', locator: 'b' }] } as const;
    expect(citeClaim(claim, sources, words)).toBe('“X” — General knowledge, a; source not listed (gone), b. Confirmed.');
  });
});

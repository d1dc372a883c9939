import { describe, expect, it } from 'vitest';
import { foldText, foldWords, loosenWord } from '../../../../src/baseline/search/foldText.ts';

describe('foldText', () => {
  it.each([
    ['Qaṣr al-Salām', 'qasr al salam'],
    ['MU‘ASKAR', 'muaskar'],
    ['Al‑Rashīd  Hotel', 'al rashid hotel'],
    ['القُصُورُ', 'القصور'],
    ['العـــراق', 'العراق'],
    ['أحمد إبراهيم آل ٱلله', 'احمد ابراهيم ال الله'],
    ['مستشفى', 'مستشفي'],
    ['المنطقة', 'المنطقه'],
    ['مؤتمر', 'موتمر'],
    ['رئاسة', 'رياسه'],
    ['جسر ١٤ تموز', 'جسر 14 تموز'],
    ['۱۴', '14'],
    ['ﷲ', 'الله'],
    ['  "-"  ', ''],
  ])('%s becomes %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('folds what is folded to itself', () => {
    for (const text of ['Qaṣr al-Salām', 'رئاسة الوزراء', 'مؤتمر ١٤', 'Ünïté']) {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }
  });
});

describe('foldWords', () => {
  it('drops the article of either language', () => {
    expect(foldWords('al-Rashid Hotel')).toEqual(['rashid', 'hotel']);
    expect(foldWords('El Rashid')).toEqual(['rashid']);
    expect(foldWords('فندق الرشيد')).toEqual(['فندق', 'رشيد']);
  });
  it('keeps an article that stands alone and short words that only look like one', () => {
    expect(foldWords('al')).toEqual(['al']);
    expect(foldWords('آلة')).toEqual(['اله']);
  });
  it('finds no words in punctuation', () => expect(foldWords(' – ')).toEqual([]));
});

describe('loosenWord', () => {
  it.each([
    ['rasheed', 'rashid'],
    ['karrada', 'karada'],
    ['qadisiyah', 'qadisiya'],
    ['mansour', 'mansur'],
    ['رشيد', 'رشيد'],
  ])('%s becomes %s', (word, loose) => expect(loosenWord(word)).toBe(loose));
});

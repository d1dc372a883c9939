/** Finds actions by what is typed: by their words in the language of the interface first, then by those of the other languages. Pure. */
import { foldWords, loosenWord } from '../../baseline/search/foldText.ts';

export interface IndexedAct<Act> {
  readonly act: Act;
  /** Folded words in the language of the interface. */
  readonly own: readonly string[];
  /** The same in every other language. */
  readonly other: readonly string[];
}

export interface FoundAct<Act> {
  readonly act: Act;
  readonly score: number;
}

// How well one typed word fits; a word that fits nowhere drops the action.
const wholeWord = 10;
const startOfWord = 8;
const startOfLooseWord = 6;
const otherWhole = 6;
const otherStart = 5;
const insideWord = 3;

/** From here on what was typed is likely to mean the action rather than a place. */
export const goodFit = startOfLooseWord;

export function indexAct<Act>(act: Act, own: string, others: readonly string[]): IndexedAct<Act> {
  return { act, own: foldWords(own), other: others.flatMap((text) => foldWords(text)) };
}

function scoreWord<Act>({ own, other }: IndexedAct<Act>, word: string): number {
  if (own.includes(word)) return wholeWord;
  if (own.some((known) => known.startsWith(word))) return startOfWord;
  const loose = loosenWord(word);
  if (own.some((known) => loosenWord(known).startsWith(loose))) return startOfLooseWord;
  if (other.includes(word)) return otherWhole;
  if (word.length > 1 && other.some((known) => known.startsWith(word))) return otherStart;
  return word.length > 2 && own.some((known) => known.includes(word)) ? insideWord : 0;
}

/** The best `limit`, best first; of equals those that were done before lead, then the order of the list. Nothing typed finds nothing. */
export function matchCommands<Act extends { readonly id: string }>(index: readonly IndexedAct<Act>[], query: string, recent: readonly string[], limit: number): readonly FoundAct<Act>[] {
  const words = foldWords(query);
  if (words.length === 0) return [];
  return index
    .map((one) => {
      const scores = words.map((word) => scoreWord(one, word));
      if (scores.includes(0)) return { act: one.act, score: 0 };
      const fit = scores.reduce((sum, score) => sum + score, 0) / words.length;
      const coverage = Math.min(1, words.length / Math.max(1, one.own.length));
      return { act: one.act, score: fit + coverage + (recent.includes(one.act.id) ? 0.5 : 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

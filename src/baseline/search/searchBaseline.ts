/** Finds baseline features by name, in all languages at once. Pure; the interface says what was found. */
import { type Baseline, type BaselineFeature, listFeatures } from '../baseline.ts';
import { foldWords, loosenWord } from './foldText.ts';
import { wordsOfKind } from './searchWords.ts';

export interface SearchEntry {
  /** The feature that is selected; the first of them where a road is drawn in several pieces. */
  readonly feature: BaselineFeature;
  /** All features of that name and kind: one, or the pieces of a road. */
  readonly features: readonly BaselineFeature[];
  readonly nameWords: readonly string[];
  readonly looseWords: readonly string[];
  readonly kindWords: readonly string[];
  /** Words of the name in the language that needs fewer. */
  readonly nameLength: number;
}

export type SearchIndex = readonly SearchEntry[];

/** Junctions and connectors are means of the network, not places anyone looks for. */
const isSearchable = ({ properties }: BaselineFeature) =>
  properties.kind !== 'junction' && !(properties.kind === 'road' && properties.class === 'connector');

function makeEntry(features: readonly [BaselineFeature, ...BaselineFeature[]]): SearchEntry {
  const [feature] = features;
  const { name } = feature.properties;
  const english = foldWords(name.en);
  const arabic = foldWords(name.ar);
  const farsi = foldWords(name.fa);
  const nameWords = [...english, ...arabic, ...farsi];
  return {
    feature,
    features,
    nameWords,
    looseWords: nameWords.map(loosenWord),
    kindWords: foldWords(wordsOfKind(feature)),
    nameLength: Math.min(english.length, arabic.length, farsi.length),
  };
}

/** Built once a baseline. Pieces of a road that bear one name are one entry. */
export function buildSearchIndex(baseline: Baseline): SearchIndex {
  const groups = new Map<string, [BaselineFeature, ...BaselineFeature[]]>();
  for (const feature of listFeatures(baseline).filter(isSearchable)) {
    const { kind, name } = feature.properties;
    const key = kind === 'road' ? `road ${name.en}` : `feature ${feature.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [feature]);
    else group.push(feature);
  }
  return [...groups.values()].map(makeEntry);
}

// How well one typed word fits one entry; a word that fits nowhere drops the entry.
const wholeWord = 10;
/** The everyday word for what it is: "parliament" means the parliament before an event that has the word in its name. */
const wholeKindWord = 9;
const startOfWord = 8;
const startOfLooseWord = 6;
const insideWord = 3;
const startOfKindWord = 2;

function scoreWord(entry: SearchEntry, word: string): number {
  // `alrashid` as well as `al-rashid`.
  const spellings = word.length > 4 && /^[ae]l/.test(word) ? [word, word.slice(2)] : [word];
  const fits = (words: readonly string[], test: (candidate: string, typed: string) => boolean) =>
    spellings.some((typed) => words.some((candidate) => test(candidate, typed)));
  if (fits(entry.nameWords, (candidate, typed) => candidate === typed)) return wholeWord;
  if (fits(entry.kindWords, (candidate, typed) => candidate === typed)) return wholeKindWord;
  if (fits(entry.nameWords, (candidate, typed) => candidate.startsWith(typed))) return startOfWord;
  if (fits(entry.looseWords, (candidate, typed) => candidate.startsWith(loosenWord(typed)))) return startOfLooseWord;
  if (word.length > 1 && fits(entry.nameWords, (candidate, typed) => candidate.includes(typed))) return insideWord;
  if (word.length > 2 && fits(entry.kindWords, (candidate, typed) => candidate.startsWith(typed))) return startOfKindWord;
  return 0;
}

/** Small enough never to outweigh a better fit of a word: what the analyses name comes before what is near. */
function scoreImportance({ properties }: BaselineFeature): number {
  switch (properties.kind) {
    case 'facility': return (4 - properties.rank) * 0.5;
    case 'checkpoint':
    case 'neighbourhood':
    case 'zone':
    case 'water': return 0.25;
    default: return 0;
  }
}

/** The more of the name is typed, the likelier it is meant: a street before the line that is named after it. */
const scoreCoverage = (entry: SearchEntry, typedWords: number) => 0.5 * Math.min(1, typedWords / Math.max(1, entry.nameLength));

function scoreEntry(entry: SearchEntry, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = scoreWord(entry, word);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / words.length + scoreImportance(entry.feature) + scoreCoverage(entry, words.length);
}

/** The best `limit` entries for what was typed, best first; ties keep the order of the files. Nothing typed finds nothing. */
export function searchBaseline(index: SearchIndex, query: string, limit: number): readonly SearchEntry[] {
  const words = foldWords(query);
  if (words.length === 0) return [];
  return index
    .map((entry) => ({ entry, score: scoreEntry(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** What to offer before anything is typed: the seats of the state and what the analyses name. */
export function listFirstPlaces(index: SearchIndex, limit: number): readonly SearchEntry[] {
  return index.filter(({ feature: { properties } }) => properties.kind === 'facility' && properties.rank === 1).slice(0, limit);
}

/** A claim with its sources as one line of text, fit to be pasted into a note. Never carries a coordinate. */
import type { Confidence, SourceReference } from '../../baseline/kinds/claim.ts';
import type { Source } from '../../baseline/kinds/source.ts';
import type { Locale } from '../../scenario/view.ts';

/** The words and marks of the language the citation is written in. */
export interface CitationWords {
  readonly locale: Locale;
  readonly quotes: readonly [open: string, close: string];
  readonly comma: string;
  readonly semicolon: string;
  readonly authorNotStated: string;
  readonly titleNotStated: string;
  readonly publisherNotStated: string;
  readonly dateNotStated: string;
  readonly sourceUnknown: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly sourceType: Readonly<Record<Source['type'], string>>;
}

export interface CitedClaim {
  readonly text: string;
  readonly confidence: Confidence;
  readonly sources: readonly SourceReference[];
}

/** Sources that nobody wrote as a text: what they leave out is not missing. */
const withoutAuthor: readonly Source['type'][] = ['general-knowledge', 'derived', 'open-data', 'reference', 'standard'];

/** `“…” — author, “title”, publisher, date, locator. Reported.` Several sources are joined by semicolons. */
export function citeClaim(claim: CitedClaim, sources: readonly Source[], words: CitationWords): string {
  const [open, close] = words.quotes;
  const cited = claim.sources.map((reference) => citeSource(reference, sources, words)).join(`${words.semicolon} `);
  return `${open}${claim.text}${close} — ${endSentence(cited)} ${capitalise(words.confidence[claim.confidence])}.`;
}

/** One source with the place in it: `author, “title”, publisher, date, locator`. */
export function citeSource(reference: SourceReference, sources: readonly Source[], words: CitationWords): string {
  const source = sources.find((candidate) => candidate.id === reference.id);
  const parts = source ? describeSource(source, words) : [`${words.sourceUnknown} (${reference.id})`];
  return [...parts, reference.locator].filter((part) => part !== null).join(`${words.comma} `);
}

/** A date as exact as it is stated, with the words that go with it. `print` writes the day; a citation has it as ISO 8601. */
export function sourceDate(source: Source, print: (day: string) => string = (day) => day): string | null {
  if (source.date === null) return source.dateNote;
  return source.dateNote === null ? print(source.date) : `${print(source.date)} (${source.dateNote})`;
}

function describeSource(source: Source, words: CitationWords): (string | null)[] {
  const [open, close] = words.quotes;
  const quoted = source.title === null ? null : `${open}${source.title}${close}`;
  if (withoutAuthor.includes(source.type)) {
    return [source.author, quoted ?? untitled(source, words), source.publisher, sourceDate(source)];
  }
  const described = source.description?.[words.locale];
  const description = described === undefined ? '' : ` (${described})`;
  return [
    source.author ?? words.authorNotStated, quoted ?? `${words.titleNotStated}${description}`,
    source.publisher ?? words.publisherNotStated, sourceDate(source) ?? words.dateNotStated,
  ];
}

/** What such a source is called where it has no title. */
function untitled(source: Source, words: CitationWords): string {
  return source.type === 'general-knowledge' ? words.sourceType[source.type] : source.description?.[words.locale] ?? words.sourceType[source.type];
}

function endSentence(text: string): string {
  return /[.!?؟]$/.test(text) ? text : `${text}.`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

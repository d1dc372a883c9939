/**
 * A key, and what stands in its gaps, as a sentence of one language. The plural form is the browser's own choice (`Intl.PluralRules`),
 * the sentences are the messages; nothing else is needed of a library here.
 */
import type { Locale } from '../../scenario/view.ts';
import type { Messages, PluralForm } from './messages/shape.ts';
import { printed, printedMessage } from './printed.ts';

type Keys<Tree, Before extends string = ''> = {
  readonly [Name in keyof Tree & string]: Tree[Name] extends string
    ? `${Before}${Name extends `${infer Base}_${PluralForm}` ? Base : Name}`
    : Keys<Tree[Name], `${Before}${Name}.`>
}[keyof Tree & string];

/** `sketch.step.moved`; of a message with plural forms the key without its form. */
export type MessageKey = Keys<Messages>;

/** What stands in the gaps of a message, by name; `count` also chooses the plural form. */
export type Gaps = Readonly<Record<string, string | number | null | undefined>>;

export type Translate = (key: MessageKey, gaps?: Gaps) => string;

/** All messages of a language by their keys, plural forms included: `sketch.step.moved_other`. */
export type Words = Map<string, string>;

/** Adds the messages of a tree to those there are; one that is there already is said anew. */
export function collectWords(tree: object, words: Words, before = ''): void {
  for (const [name, said] of Object.entries(tree)) {
    if (typeof said === 'string') words.set(before + name, said);
    else collectWords(said, words, `${before}${name}.`);
  }
}

/**
 * Speaks with the words there are by the time it is asked. None of something has its own form where the language was given one, also
 * where its grammar knows none. A gap that nothing was given for stays empty; a key without a message is said as it is.
 */
export function makeTranslate(language: Locale, words: Words): Translate {
  const plurals = new Intl.PluralRules(language);
  const find = (key: string, count: unknown): string => {
    const forms = typeof count === 'number' ? [...(count === 0 ? ['_zero'] : []), `_${plurals.select(count)}`, ''] : [''];
    for (const form of forms) {
      const said = words.get(key + form);
      if (said !== undefined) return said;
    }
    return key;
  };
  return (key, gaps = {}) => printedMessage(find(key, gaps['count']), language)
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => printed(String(gaps[name] ?? ''), language));
}

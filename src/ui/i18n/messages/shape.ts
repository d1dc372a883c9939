/** What every language must say: the keys of the English messages, with room for more plural forms. */
import type { messages } from './en.ts';
import type { embed } from './en/embed.ts';
import type { messages as laterMessages } from './enLater.ts';

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Localized<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Localized<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_${PluralForm}` : never]?: string;
};

export type Messages = typeof messages & typeof laterMessages & { readonly embed: typeof embed };
export type LocalizedMessages = Localized<typeof messages>;
export type LocalizedLaterMessages = Localized<typeof laterMessages>;
export type LocalizedEmbed = Localized<typeof embed>;

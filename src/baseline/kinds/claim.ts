/**
 * What every baseline feature carries: who says so, how sure, how exact, how old. The kinds add their own
 * fields to `claimEntries`; nothing here knows a kind.
 */
import * as v from 'valibot';
import { isIsoDate } from '../../geo/isoDate.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const inLanguages = v.strictObject({ en: words, ar: words, fa: v.optional(words) });

/** A text in the languages of the interface. English and Arabic are required; Farsi, where data has none, is one of them (`languageOf` says which). */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
  readonly fa: string;
}

/** A name. Without one in Farsi its readers are given the Arabic: the name on the spot, in their script. */
export const nameSchema = v.pipe(inLanguages, v.transform(({ en, ar, fa = ar }): Bilingual => ({ en, ar, fa })));

/** A longer text. Without one in Farsi its readers are given the English. */
export const bilingualSchema = v.pipe(inLanguages, v.transform(({ en, ar, fa = en }): Bilingual => ({ en, ar, fa })));

/** How a place was put on the map. `unlocated` has no geometry. */
export const positionSchema = v.picklist(['surveyed', 'approximate', 'illustrative', 'unlocated']);
export type Position = v.InferOutput<typeof positionSchema>;

/** `confirmed` only for what anyone can check, such as a bridge; an analyst's claim is `reported`. */
export const confidenceSchema = v.picklist(['confirmed', 'reported', 'assumed']);
export type Confidence = v.InferOutput<typeof confidenceSchema>;

/** Id into data/sources.json and where in it; `locator` is null where a source has no parts to point at. */
export const sourceReferenceSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  locator: v.nullable(v.pipe(v.string(), v.nonEmpty())),
});
export type SourceReference = v.InferOutput<typeof sourceReferenceSchema>;

/** One thing a source states about a feature, with its own source and confidence. */
export const statementSchema = v.strictObject({
  text: bilingualSchema,
  confidence: confidenceSchema,
  sources: v.pipe(v.array(sourceReferenceSchema), v.minLength(1)),
});
export type Statement = v.InferOutput<typeof statementSchema>;

/** A day, a month or a year as ISO 8601 writes it: 2020-07-13, 2020-07 or 2020. */
export const isoDateSchema = v.pipe(v.string(), v.check(isIsoDate));

/** Stable, hand-readable, lower case with hyphens. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Fields of `properties` that every kind shares. `precisionMeters` is null only where nothing is located. */
export const claimEntries = {
  name: nameSchema,
  position: positionSchema,
  precisionMeters: v.nullable(v.pipe(v.number(), v.minValue(0))),
  asOf: v.nullable(isoDateSchema),
  confidence: confidenceSchema,
  sources: v.pipe(v.array(sourceReferenceSchema), v.minLength(1)),
  statements: v.optional(v.array(statementSchema), []),
  note: v.optional(v.nullable(bilingualSchema), null),
};

export type Claim = v.InferOutput<v.ObjectSchema<typeof claimEntries, undefined>>;

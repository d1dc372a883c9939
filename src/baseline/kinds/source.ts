/** data/sources.json: what every locator points into. What a source does not state is null. */
import * as v from 'valibot';
import { bilingualSchema, idSchema, isoDateSchema } from './claim.ts';

export const sourceSchema = v.strictObject({
  id: idSchema,
  title: v.nullable(v.string()),
  author: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  /** ISO date as exact as stated; `dateNote` carries words such as "after 5 March". */
  date: v.nullable(isoDateSchema),
  dateNote: v.nullable(v.string()),
  url: v.nullable(v.pipe(v.string(), v.url())),
  type: v.picklist(['analysis', 'press', 'reference', 'open-data', 'standard', 'derived', 'general-knowledge']),
  licence: v.nullable(v.string()),
  /** Languages the source says it exists in, as BCP 47 tags. */
  languages: v.array(v.string()),
  /** What it is, in our words, where no title is stated; left out where the title says it. */
  description: v.optional(v.nullable(bilingualSchema)),
});
export type Source = v.InferOutput<typeof sourceSchema>;

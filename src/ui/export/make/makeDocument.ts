/** Pages as one document. Its writer and the fonts it embeds are fetched with the first one. */
import type { MadeFile, PageOptions, PageOrder } from './makePage.ts';
import type { PageDoors } from './pageDoors.ts';
import type { Refused } from './pageJob.ts';

export async function makeDocument(_pages: readonly PageOrder[], _name: string, _doors: PageDoors, _options: (page: number) => PageOptions): Promise<MadeFile | Refused> {
  return { ok: false, reason: 'not-written', largestDpi: null };
}

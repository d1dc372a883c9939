/**
 * A plan inside the page that opens it: the text of its scenario file as inert data, which no browser runs and no text in the plan can end.
 * Written into the single file, and read from the page by its id.
 */
import type { Locale } from '../../scenario/view.ts';

export const planBlockId = 'cordon-plan';

/** Where the page holds no plan yet. */
export const emptyPlanBlock = `<script type="application/json" id="${planBlockId}"></script>`;

export interface PlanInPage {
  /** Of a scenario file. */
  readonly text: string;
  /** Of the document: what the page keeps on a device is kept under its name. */
  readonly id: string;
  /** What the page begins in, whatever its reader's browser is set to. */
  readonly locale: Locale;
  /** Speaker's notes and the like were left out. */
  readonly lacksNotes: boolean;
}

/** A document's id may be any text; encoded it is neither markup nor a name that means something elsewhere. */
export function writePlanBlock({ text, id, locale, lacksNotes }: PlanInPage): string {
  // In JSON the sign stands in strings alone, where the escape means the same.
  const inert = text.replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="${planBlockId}" data-document="${encodeURIComponent(wellFormed(id))}" data-language="${locale}" data-lacks="${lacksNotes ? 'notes' : ''}">${inert}</script>`;
}

/** Half a letter cannot be encoded. */
const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

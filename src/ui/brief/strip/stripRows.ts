/** The rows of the strip: slides with their numbers, and the title of a section over the slide it begins with. */
import type { Slide } from '../../../scenario/document.ts';

export type StripRow =
  | { readonly id: string; readonly type: 'slide'; readonly slide: Slide; readonly number: number }
  /** `slideIds`: all of the section. */
  | { readonly id: string; readonly type: 'section'; readonly title: string; readonly slideIds: readonly string[] };

/** Before the id of the slide that a section begins with: the row of its title. */
export const sectionKey = '~section:';

export const isSectionKey = (key: unknown): boolean => String(key).startsWith(sectionKey);

/** A row that says the same as in `kept` is the same object, so that a list of hundreds draws only what changed; `kept` is then these rows. */
export function stripRows(slides: readonly Slide[], kept = new Map<string, StripRow>()): readonly StripRow[] {
  const rows: StripRow[] = [];
  let begun: string[] | null = null;
  for (const [index, slide] of slides.entries()) {
    if (slide.section !== undefined) {
      const slideIds: string[] = [];
      begun = slideIds;
      rows.push({ id: sectionKey + slide.id, type: 'section', title: slide.section, slideIds });
    }
    begun?.push(slide.id);
    rows.push({ id: slide.id, type: 'slide', slide, number: index + 1 });
  }
  const same = rows.map((row) => {
    const before = kept.get(row.id);
    return before && isSame(before, row) ? before : row;
  });
  kept.clear();
  for (const row of same) kept.set(row.id, row);
  return same;
}

function isSame(a: StripRow, b: StripRow): boolean {
  if (a.type === 'slide') return b.type === 'slide' && a.slide === b.slide && a.number === b.number;
  return b.type === 'section' && a.title === b.title && a.slideIds.length === b.slideIds.length && a.slideIds.every((id, index) => id === b.slideIds[index]);
}

/** The slides that rows stand for, in the order of the briefing: a section is all its slides. */
export function slidesOfKeys(rows: readonly StripRow[], keys: ReadonlySet<string>): readonly string[] {
  const wanted = new Set(rows.flatMap((row) => (!keys.has(row.id) ? [] : row.type === 'section' ? row.slideIds : [row.id])));
  return rows.flatMap((row) => (row.type === 'slide' && wanted.has(row.id) ? [row.id] : []));
}

/** The slide before which a drop beside a row puts others; null is the end. What is dragged itself is no place. */
export function dropBefore(rows: readonly StripRow[], key: string, position: 'before' | 'after', dragged: readonly string[]): string | null {
  const at = rows.findIndex(({ id }) => id === key) + (position === 'after' ? 1 : 0);
  const next = rows.slice(at).find((row) => row.type === 'slide' && !dragged.includes(row.id));
  return next?.id ?? null;
}

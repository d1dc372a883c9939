/** The rows of the strip: slides with their numbers, and the title of a section over the slide it begins with. */
import type { Slide } from '../../../scenario/document.ts';

export type StripRow =
  | { readonly id: string; readonly type: 'slide'; readonly slide: Slide; readonly number: number }
  /** `slideIds`: all of the section. */
  | { readonly id: string; readonly type: 'section'; readonly title: string; readonly slideIds: readonly string[] };

/** Before the id of the slide that a section begins with: the row of its title. */
export const sectionKey = '~section:';

export const isSectionKey = (key: unknown): boolean => String(key).startsWith(sectionKey);

export function stripRows(slides: readonly Slide[]): readonly StripRow[] {
  const rows: StripRow[] = [];
  for (const [index, slide] of slides.entries()) {
    if (slide.section !== undefined) {
      const next = slides.findIndex(({ section }, at) => at > index && section !== undefined);
      rows.push({ id: sectionKey + slide.id, type: 'section', title: slide.section, slideIds: slides.slice(index, next < 0 ? slides.length : next).map(({ id }) => id) });
    }
    rows.push({ id: slide.id, type: 'slide', slide, number: index + 1 });
  }
  return rows;
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

/**
 * The slide of sources and assumptions as a room can read it from its last row: what is assumed first, then the sources in as many steps as they need, each about as full as
 * the others. Of a show only; whoever reads or prints has the list whole.
 */
import { madeSlideId } from '../../../scenario/briefing/madeSlide.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { wordsOfSource } from '../face/SourcesFace.tsx';
import { escapeMarkdown } from './sourcesSlide.ts';
import { type Briefing, slidesToShow } from './slidesToShow.ts';
import { isRightToLeft } from '../../../scenario/view.ts';

/** Of the type that `Face.module.css` gives this slide, in the narrowest window that has words beside the map. Measured. */
const charactersOfLine = 62;
const linesOfPage = 19;
/** Between two entries, in lines. */
const gap = 0.25;

/** As `slidesToShow`, for the stage and the presenter's window. */
export function slidesOfShow(briefing: Briefing): readonly Slide[] {
  return slidesToShow(briefing).map((slide) => (slide.id === madeSlideId ? inPages(slide, briefing) : slide));
}

function inPages(slide: Slide, { baseline, locale, t }: Briefing): Slide {
  const entries = (slide.sources ?? []).map((source, index) => {
    const { name, locator, url } = wordsOfSource(source, baseline?.sources ?? [], locale, t);
    const place = locator === '' ? '' : ` · ${locator}`;
    const said = escapeMarkdown(name);
    // Entries in either script begin at the same side.
    return { markdown: `${index + 1}. ${isRightToLeft(locale) ? '\u200F' : '\u200E'}${url === null ? said : `[${said}](<${encodeURI(decodeSafely(url))}>)`}${escapeMarkdown(place)}`, length: name.length + place.length };
  });
  const steps = fillPages(entries.map(({ length }) => Math.ceil(length / charactersOfLine) + gap), linesOfPage)
    .map(([from, to], index) => ({ id: `page-${index + 1}`, text: entries.slice(from, to).map(({ markdown }) => markdown).join('\n'), view: {}, rest: {} }));
  const { sources: _, ...rest } = slide;
  return steps.length === 0 ? slide : { ...rest, steps };
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Ranges of entries, `to` not included, of as few pages as take them, none much emptier than the others. `heights` and `most` are of one unit. */
export function fillPages(heights: readonly number[], most: number): readonly (readonly [from: number, to: number])[] {
  const all = heights.reduce((sum, height) => sum + height, 0);
  const count = Math.max(1, Math.ceil(all / most));
  const ranges: [number, number][] = [];
  let from = 0;
  let above = 0;
  for (const [index, height] of heights.entries()) {
    // On whichever page its middle comes to lie.
    const page = Math.min(count - 1, Math.floor(((above + height / 2) / all) * count));
    above += height;
    if (page > ranges.length && index > from) {
      ranges.push([from, index]);
      from = index;
    }
  }
  if (heights.length > from) ranges.push([from, heights.length]);
  return ranges;
}

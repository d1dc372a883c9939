/** What is amiss with a slide of a plan, or with a chapter of a file of chapters, as one English sentence for stderr. */
import type { SlideTrouble, TroubleKind } from '../../scene/briefing/slideTrouble.ts';
import type { ChapterReason, ChapterRemark } from '../../share/formats/briefing/chapter.ts';

const troubles: Readonly<Record<TroubleKind, string>> = {
  posture: 'the plan has no such posture, so the first one is shown',
  phase: 'the plan has no such phase, so all phases are shown',
  movement: 'the plan has no such movement, so no column is shown',
  moment: 'the moment lies after the end of the column’s run, so its end is shown',
  'no-room': 'there are more words than the slide has room for',
  selected: 'what it selects is gone',
  barrier: 'the line whose state it sets is gone, so that has no effect',
  callout: 'the callout has no place on the map and is not shown',
  field: 'this release does not know the number; its name is shown',
  figure: 'the data have no such figure; the chart leaves it out',
  source: 'the list of sources has no such entry; its id is shown',
  chart: 'a row of the chart has more or fewer numbers than there are categories',
  letters: 'some letters are in none of the typefaces of the app, so another device may draw them otherwise',
  html: 'HTML is shown as the text it is',
  image: 'a picture in the text is shown as its description',
  address: 'a link that is no web address is shown as text',
  'too-long': 'the text is longer than 100,000 characters; the rest is kept, but not shown',
  'unknown-field': 'this release does not know a number in braces; its name is shown',
};

const remarks: Readonly<Record<ChapterReason, string>> = {
  'front-matter': 'options of another program were left out',
  'no-title': 'the slide has no title',
  html: troubles.html,
  image: troubles.image,
  address: troubles.address,
  'too-long': troubles['too-long'],
  'unknown-field': troubles['unknown-field'],
  'unknown-column': 'the column was not understood; left out',
  'empty-row': 'neither title nor text; left out',
  'not-a-place': 'not a place; the slide will show what the map shows',
  'not-a-zoom': 'not a zoom from 0 to 24; left out',
  'unknown-layout': 'not a layout; the slide has map and text',
  'not-a-date': 'not a date; kept as words',
  'too-many': 'more than 500 slides; the rest is left out',
  'unknown-posture': 'the plan has no such posture',
  'unknown-phase': 'the plan has no such phase',
  'guessed-encoding': 'the file does not say how its letters are written; the encoding was guessed',
};

const inBrackets = (detail: string) => (detail === '' ? '' : ` (${detail})`);

/** Which slide is meant: its number, from 1, its id and its title. */
export interface SlidePlace {
  readonly number: number;
  readonly id: string;
  readonly title: string;
}

/** `plan.cordon.geojson, slide 2 “Lost” (slide-b): the plan has no such posture, so the first one is shown (no-posture).` */
export function describeSlideTrouble(file: string, { number, id, title }: SlidePlace, { kind, detail }: SlideTrouble): string {
  return `${file}, slide ${number}${title === '' ? '' : ` “${title}”`} (${id}): ${troubles[kind]}${inBrackets(detail)}.`;
}

/** `room.md, line 8: a picture in the text is shown as its description (Two).` */
export function describeChapterRemark(file: string, unit: 'line' | 'row', { at, reason, detail }: ChapterRemark): string {
  return `${file}${at === null ? '' : `, ${unit} ${at}`}: ${remarks[reason]}${inBrackets(detail)}.`;
}

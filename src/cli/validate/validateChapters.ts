/** A file of chapters for `validate`: the slides that would be made of it, and what was not understood. */
import { readFile } from 'node:fs/promises';
import { foldText } from '../../baseline/search/foldText.ts';
import type { ChapterReason, ReadChapters } from '../../share/formats/briefing/chapter.ts';
import { isChapterFile, mostChapterBytes } from '../../share/formats/briefing/chapterFile.ts';
import { readChapters } from '../../share/formats/briefing/readChapters.ts';
import { decodeText } from '../../share/formats/decodeText.ts';
import { describeChapterRemark } from './describeSlideProblem.ts';

/** In `--json` as it is. `isTooLarge`: nothing of it was read. */
export interface ChaptersReport {
  readonly input: string;
  readonly outcome: 'chapters';
  readonly counts: { readonly slides: number };
  readonly unit: ReadChapters['unit'];
  readonly problems: ReadChapters['remarks'];
  readonly isTooLarge: boolean;
}

/** Titles that a table of places does not have. */
const onlyChapters = ['notes', 'speaker notes', 'posture', 'layout', 'section', 'الملاحظات', 'وضع التأهب', 'التخطيط', 'القسم'].map(foldText);

/** Null where it is no file of chapters, or not there. A table is one where a column says so: one of names and coordinates is read as places. */
export async function reportChapters(input: string, path: string): Promise<ChaptersReport | null> {
  if (!isChapterFile(path)) return null;
  const bytes = await readFile(path).catch(() => null);
  if (!bytes || (/\.[ct]sv$/i.test(path) && !hasChapterColumn(bytes))) return null;
  if (bytes.length > mostChapterBytes) return { input, outcome: 'chapters', counts: { slides: 0 }, unit: 'line', problems: [], isTooLarge: true };
  const { chapters, remarks, unit } = await readChapters(path, bytes);
  return { input, outcome: 'chapters', counts: { slides: chapters.length }, unit, problems: remarks, isTooLarge: false };
}

function hasChapterColumn(bytes: Uint8Array): boolean {
  const [header = ''] = decodeText(bytes).text.split(/\r\n|\r|\n/, 1);
  return header.slice(0, 4000).split(/[,;\t]/).some((title) => onlyChapters.includes(foldText(title.replaceAll('"', '').trim())));
}

/** What changes nothing of what was meant. */
const harmless: ReadonlySet<ChapterReason> = new Set(['front-matter', 'guessed-encoding']);

/** Whether anything stands otherwise in the slides than in the file. */
export const losesSomething = ({ problems }: ChaptersReport): boolean => problems.some(({ reason }) => !harmless.has(reason));

export function describeChapters({ input, unit, problems, isTooLarge, counts }: ChaptersReport): readonly string[] {
  if (isTooLarge) return [`${input}: larger than ${mostChapterBytes / 1_000_000} MB, which is no briefing any more.`];
  if (counts.slides === 0) return [`${input}: there is no chapter in it: no title and no text was found.`, ...problems.map((remark) => describeChapterRemark(input, unit, remark))];
  return problems.map((remark) => describeChapterRemark(input, unit, remark));
}

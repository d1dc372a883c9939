/**
 * Chapters of a Markdown text: `#` a section, `##` a slide (in a text without `##`, `#` is a slide), `---` a slide without a title, `Notes:` or `???` what the
 * speaker says, `Source:` where it is from. All else is the text of its slide, to the letter.
 */
import { readText } from '../../../scenario/briefing/text/readText.ts';
import type { PlannerSource } from '../../../scenario/kinds/common.ts';
import { type Chapter, type ChapterRemark, limited, type ReadChapters } from './chapter.ts';

const notesLine = /^\s*(?:\?\?\?|(?:speaker\s+)?notes?\s*:|ملاحظات(?:\s+المتحدث)?\s*:|یادداشت(?:[\u200C ]?های?)?(?:\s+گوینده)?\s*:)\s*(.*)$/i;
const sourceLine = /^\s*(?:[-*]\s+)?(?:sources?|المصدر|المصادر|مصدر|منبع|منابع)\s*:\s*(\S.*)$/i;
const fence = /^\s*(```|~~~)/;
const headingLine = /^(#{1,2})\s+(\S.*)?$/;

interface Open {
  at: number;
  title: string;
  section: string | undefined;
  isTitle: boolean;
  text: string[];
  notes: string[];
  sources: PlannerSource[];
  isInNotes: boolean;
}

/** Never fails: a text without any title is one slide. */
export function readChaptersMarkdown(source: string): ReadChapters {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const remarks: ChapterRemark[] = [];
  const first = frontMatter(lines, remarks);
  const hasSlides = outsideFences(lines).some((line) => line.startsWith('## '));
  const found: Open[] = [];
  let section: string | undefined;
  let isFenced = false;
  const begin = (at: number, title: string, isTitle = false) => {
    found.push({ at, title, section, text: [], isTitle, notes: [], sources: [], isInNotes: false });
    section = undefined;
  };
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const at = index + 1;
    const open = found.at(-1);
    if (fence.test(line)) isFenced = !isFenced;
    const heading = isFenced ? null : readHeading(line);
    if (heading && heading.level === 1 && hasSlides) {
      section = heading.title;
      begin(at, section, true);
      continue;
    }
    if (heading) {
      begin(at, heading.title);
      continue;
    }
    if (!isFenced && /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) {
      const above = lines[index - 1]?.trim() ?? '';
      // A line of dashes right below words makes a title of them.
      if (above !== '' && line.trim().startsWith('-') && open?.text.at(-1)?.trim() === above) {
        open.text.pop();
        begin(index, above);
      } else if (!nextIsHeading(lines, index + 1) && found.length > 0) begin(at, '');
      continue;
    }
    if (open === undefined && line.trim() === '') continue;
    if (open === undefined) begin(at, '');
    const into = found.at(-1);
    if (into) take(into, line, isFenced);
  }
  const chapters = joinSections(found.filter(saysSomething)).map((one) => closed(one, remarks));
  return limited({ unit: 'line', chapters, remarks });
}

/** The signs that may close a title are no part of it. */
function readHeading(line: string): { readonly level: number; readonly title: string } | null {
  const [whole, signs = '', words = ''] = headingLine.exec(line) ?? [];
  if (whole === undefined) return null;
  let end = words.trimEnd().length;
  while (words[end - 1] === '#') end -= 1;
  return { level: signs.length, title: words.slice(0, end).trimEnd() };
}

function take(open: Open, line: string, isFenced: boolean): void {
  const notes = isFenced ? null : notesLine.exec(line);
  const source = isFenced ? null : sourceLine.exec(line);
  if (notes) {
    open.isInNotes = true;
    if (notes[1]) open.notes.push(notes[1]);
  } else if (source && !open.isInNotes) open.sources.push({ text: source[1] ?? '', date: null });
  else (open.isInNotes ? open.notes : open.text).push(line);
}

/** Two rules in a row, or one at the end, are no slide. */
const saysSomething = ({ title, text, notes, sources }: Open): boolean => title !== '' || sources.length > 0 || [...text, ...notes].some((line) => line.trim() !== '');

/** A section that says nothing of its own is no slide: it begins with the slide after it. */
function joinSections(found: readonly Open[]): readonly Open[] {
  return found.flatMap((one, index) => {
    const next = found[index + 1];
    const isBare = one.isTitle && [...one.text, ...one.notes].every((line) => line.trim() === '') && one.sources.length === 0;
    if (!isBare || !next || next.isTitle) return [one];
    next.section = one.title;
    return [];
  });
}

function closed(one: Open, remarks: ChapterRemark[]): Chapter {
  const [text, notes] = [one.text.join('\n').trim(), one.notes.join('\n').trim()];
  for (const remark of new Set([...readText(text).remarks, ...readText(notes).remarks])) remarks.push({ at: one.at, reason: remark, detail: one.title });
  if (one.title === '') remarks.push({ at: one.at, reason: 'no-title', detail: text.slice(0, 60) });
  return { at: one.at, title: one.title, text, notes, ...(one.section === undefined ? {} : { section: one.section }), ...(one.isTitle ? { layout: 'title' as const } : {}), sources: one.sources };
}

function nextIsHeading(lines: readonly string[], from: number): boolean {
  let next = from;
  while (lines[next]?.trim() === '') next += 1;
  return headingLine.test(lines[next] ?? '');
}

/** Index of the first line behind a block that sets options of other programs, and a remark on it. */
function frontMatter(lines: readonly string[], remarks: ChapterRemark[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.slice(1, 60).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0 || !lines.slice(1, end + 1).some((line) => /^[\w-]+\s*:/.test(line))) return 0;
  remarks.push({ at: 1, reason: 'front-matter', detail: lines.slice(1, end + 1).join(' ').slice(0, 120) });
  return end + 2;
}

function outsideFences(lines: readonly string[]): readonly string[] {
  let isFenced = false;
  return lines.filter((line) => {
    if (fence.test(line)) isFenced = !isFenced;
    return !isFenced;
  });
}

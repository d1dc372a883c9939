/** Chapters of a file, by its name and its text: a table or Markdown. */
import { decodeText } from '../decodeText.ts';
import type { ReadChapters } from './chapter.ts';
import { readChaptersCsv } from './readChaptersCsv.ts';
import { readChaptersMarkdown } from './readChaptersMarkdown.ts';

export async function readChapters(name: string, bytes: Uint8Array): Promise<ReadChapters> {
  const { text, isGuessed, encoding } = decodeText(bytes);
  const read = /\.(?:csv|tsv)$/i.test(name) ? await readChaptersCsv(text) : readChaptersMarkdown(text);
  return isGuessed ? { ...read, remarks: [{ at: null, reason: 'guessed-encoding', detail: encoding }, ...read.remarks] } : read;
}

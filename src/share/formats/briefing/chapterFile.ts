/** Which files are taken for the chapters of a briefing. */

export const isChapterFile = (name: string): boolean => /\.(?:md|markdown|mdown|csv|tsv)$/i.test(name);

/** Four million bytes of text are thousands of slides. */
export const mostChapterBytes = 4_000_000;

/** What is said while pages are made, and where they cannot be. */

const stages: Readonly<Record<string, string>> = { link: 'laid out', map: 'drawing the map', pixels: 'reading the picture', file: 'writing the file' };

/** Tells each stage of each page once. `files` may be fewer than the pages: a document holds several. */
export function describeProgress(files: readonly string[], say: (line: string) => void): (page: number, stage: string, part: number) => void {
  let told = '';
  return (page, stage) => {
    const words = stages[stage];
    const line = `${files[page] ?? files[0] ?? ''}${files.length === 1 && page > 0 ? `, page ${page + 1}` : ''}: ${words}.`;
    if (words === undefined || line === told) return;
    told = line;
    say(line);
  };
}

const reasons: Readonly<Record<string, string>> = {
  'too-many-pixels': 'it would have more pixels than can be held at once',
  'side-too-long': 'it would be longer than the drawing program can draw',
  'no-webgl': 'the browser offers no WebGL to draw with',
  'context-lost': 'the browser ran out of memory while it drew',
  stalled: 'the map came to no rest',
  'map-failed': 'a part of the map could not be drawn',
  'not-written': 'the browser could not write this kind of file',
  tilted: 'a picture for GIS cannot be tilted',
};

/** One sentence, and what would help where that is known. */
export function describeNoPicture(out: string, { reason, largestDpi }: { readonly reason: string; readonly largestDpi: number | null }, dpi: number, detail = ''): string {
  const why = reasons[reason] ?? `it failed${detail === '' ? '' : ` (${detail.split('\n')[0]})`}`;
  const advice = largestDpi !== null && largestDpi < dpi ? `; at most --dpi ${largestDpi} would do on this machine` : '';
  return `${out}: the picture could not be made: ${why}${advice}.`;
}

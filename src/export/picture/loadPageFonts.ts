/** The fonts of a page, loaded where it is painted: a worker has none of those that the document has. */
import type { PageLayout } from '../page/pageLayout.ts';
import { type FaceFile, listSubsets, subsets } from '../text/faceFile.ts';
import { fetchFace } from '../text/fetchFace.ts';

const family = 'IBM Plex Sans';

export const pageFontFamily = `"${family}", sans-serif`;

/** Of the Arabic face, as in `ui/fonts.css`: spaces and digits are the Latin face's. */
export const arabicRange = 'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FEFC';

/** The faces that the texts of a page take. Rejects where one does not come: a page set in another would overflow its boxes. */
export async function loadPageFonts(fonts: FontFaceSet, page: PageLayout): Promise<void> {
  const text = page.items.flatMap((item) => (item.type === 'text' ? item.lines.map((line) => line.text) : [])).join('');
  const wanted = listSubsets(text);
  // Of two faces that have a letter the browser takes the one that was added last.
  const files = subsets.toReversed().filter((subset) => wanted.includes(subset)).flatMap((subset) => [{ subset, weight: 400 }, { subset, weight: 600 }] as const);
  for (const face of await Promise.all(files.map(openFace))) fonts.add(face);
}

async function openFace(file: FaceFile): Promise<FontFace> {
  const bytes = await fetchFace(file);
  const face = new FontFace(family, bytes.buffer as ArrayBuffer, { weight: String(file.weight), ...(file.subset === 'arabic' ? { unicodeRange: arabicRange } : {}) });
  return face.load();
}

/** The faces that a drawing takes along, so that it looks the same where they are not installed: those its texts need. */
import type { PageItem, PageLayout } from '../../../export/page/pageLayout.ts';
import { arabicRange } from '../../../export/picture/loadPageFonts.ts';
import { listSubsets, subsets } from '../../../export/text/faceFile.ts';
import { fetchFace } from '../../../export/text/fetchFace.ts';
import type { SvgFont } from '../../../export/write/writeSvg.ts';
import { dataUrl } from './dataUrl.ts';

/** Of two faces that have a letter a browser takes the one that is named last. Rejects where one does not come. */
export async function svgFonts({ items }: PageLayout): Promise<readonly SvgFont[]> {
  const texts = items.flatMap((item: PageItem) => (item.type === 'text' ? [item] : []));
  const wanted = listSubsets(texts.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
  const weights = [...new Set(texts.map(({ weight }) => weight))].sort();
  return Promise.all(subsets.toReversed().filter((subset) => wanted.includes(subset)).flatMap((subset) => weights.map(async (weight) => ({
    weight, unicodeRange: subset === 'arabic' ? arabicRange : null, url: await dataUrl(new Blob([new Uint8Array(await fetchFace({ subset, weight }))], { type: 'font/woff' })),
  }))));
}

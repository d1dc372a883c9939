/** What of a page's texts leads somewhere, with the place it takes: runs of one link that follow one another in a line are one. */
import type { MmBox, PageItem, PageLayout, TextItem, TextLink } from '../../page/pageLayout.ts';

export interface PageLink {
  readonly box: MmBox;
  readonly link: TextLink;
}

export function linksOf({ items }: Pick<PageLayout, 'items'>): readonly PageLink[] {
  return items.flatMap((item: PageItem) => (item.type === 'text' ? linksOfText(item) : []));
}

/** From the highest letter to the lowest, in ems of IBM Plex Sans. */
const [above, below] = [0.9, 0.25];

function linksOfText({ lines, sizeMm }: TextItem): readonly PageLink[] {
  return lines.flatMap(({ runs = [], baselineMm }) => {
    const found: PageLink[] = [];
    for (const { link, leftMm, widthMm } of runs) {
      if (link === null) continue;
      const last = found.at(-1);
      const right = leftMm + widthMm;
      if (last && isSame(last.link, link)) {
        const left = Math.min(last.box.xMm, leftMm);
        found[found.length - 1] = { link, box: { ...last.box, xMm: left, widthMm: Math.max(last.box.xMm + last.box.widthMm, right) - left } };
      } else found.push({ link, box: { xMm: leftMm, yMm: baselineMm - above * sizeMm, widthMm, heightMm: (above + below) * sizeMm } });
    }
    return found;
  });
}

function isSame(one: TextLink, other: TextLink): boolean {
  return one.type === 'web' ? other.type === 'web' && one.href === other.href : other.type === 'page' && one.pageId === other.pageId;
}

/** How much of the map the cards over it hide, so that what is shown is shown beside them. */

/** Pixels hidden at each side of the map. */
export interface Cover {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cards mark themselves with `data-covers-map`; a card wider than this part of the map counts as lying along its bottom. */
const sheetShare = 0.7;

export function measureCover(container: HTMLElement): Cover {
  const map = container.getBoundingClientRect();
  let cover: Cover = { left: 0, right: 0, bottom: 0 };
  for (const element of document.querySelectorAll('[data-covers-map]')) {
    const card = element.getBoundingClientRect();
    const width = Math.min(card.right, map.right) - Math.max(card.left, map.left);
    const height = Math.min(card.bottom, map.bottom) - Math.max(card.top, map.top);
    if (width <= 0 || height <= 0) continue;
    if (width > map.width * sheetShare) cover = { ...cover, bottom: Math.max(cover.bottom, height) };
    else if (card.left + card.right > map.left + map.right) cover = { ...cover, right: Math.max(cover.right, width) };
    else cover = { ...cover, left: Math.max(cover.left, width) };
  }
  return cover;
}

/** A piece of furniture that knows its size before it knows its place. */
import type { MmBox, PageItem } from '../pageLayout.ts';

export interface Block {
  readonly widthMm: number;
  readonly heightMm: number;
  /** `startMm` counts from the side on which the page begins to read, `topMm` from its top. */
  place(startMm: number, topMm: number): readonly PageItem[];
}

export const nothing: Block = { widthMm: 0, heightMm: 0, place: () => [] };

/** One below the other, `gapMm` apart; those without height take no room. */
export function below(blocks: readonly Block[], gapMm: number): Block {
  const shown = blocks.filter(({ heightMm }) => heightMm > 0);
  return {
    widthMm: Math.max(0, ...shown.map(({ widthMm }) => widthMm)),
    heightMm: shown.reduce((sum, { heightMm }) => sum + heightMm, 0) + Math.max(0, shown.length - 1) * gapMm,
    place(startMm, topMm) {
      let top = topMm;
      return shown.flatMap((block) => {
        const items = block.place(startMm, top);
        top += block.heightMm + gapMm;
        return items;
      });
    },
  };
}

/** One beside the other in reading order, `gapMm` apart; those without width take no room. */
export function beside(blocks: readonly Block[], gapMm: number, align: 'top' | 'middle' | 'bottom' = 'top'): Block {
  const shown = blocks.filter(({ widthMm, heightMm }) => widthMm > 0 && heightMm > 0);
  const heightMm = Math.max(0, ...shown.map((block) => block.heightMm));
  return {
    widthMm: shown.reduce((sum, { widthMm }) => sum + widthMm, 0) + Math.max(0, shown.length - 1) * gapMm,
    heightMm,
    place(startMm, topMm) {
      let start = startMm;
      return shown.flatMap((block) => {
        const room = heightMm - block.heightMm;
        const items = block.place(start, topMm + (align === 'top' ? 0 : align === 'middle' ? room / 2 : room));
        start += block.widthMm + gapMm;
        return items;
      });
    },
  };
}

export function boxAt(leftMm: number, topMm: number, { widthMm, heightMm }: Pick<Block, 'widthMm' | 'heightMm'>): MmBox {
  return { xMm: leftMm, yMm: topMm, widthMm, heightMm };
}

/** Where a writer puts a line of text: the point that stays if its font sets the line to another width than was measured. */
import type { TextItem, TextLine } from './pageLayout.ts';

/** `anchor` is of the text's own direction: the start of a line that reads from the right is its right end. */
export function textAnchor({ align, direction }: TextItem, { leftMm, widthMm }: TextLine): { readonly xMm: number; readonly anchor: 'start' | 'middle' | 'end' } {
  if (align === 'middle') return { xMm: leftMm + widthMm / 2, anchor: 'middle' };
  const isLeft = (align === 'start') === (direction === 'ltr');
  return { xMm: isLeft ? leftMm : leftMm + widthMm, anchor: align };
}

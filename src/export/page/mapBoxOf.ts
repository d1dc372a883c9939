/** The place of the map on a page: what the picture is rendered for and the viewfinder shows. */
import type { MmBox, PageLayout } from './pageLayout.ts';

export function mapBoxOf(layout: PageLayout): MmBox {
  const map = layout.items.find((item) => item.type === 'map');
  if (!map) throw new Error('A page without a map.');
  return map.box;
}

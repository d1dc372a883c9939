/** What the map of a page shows, in the page's own words, for those who cannot see it. */
import type { PageLayout, PageRole } from '../page/pageLayout.ts';

/** In this order; each as its lines have it. */
const telling: readonly PageRole[] = ['title', 'subtitle', 'posture', 'legend-title', 'legend-label', 'note', 'data-date'];

export function describeMap({ items }: PageLayout): string {
  const said = telling.flatMap((role) => items.flatMap((item) => (item.type === 'text' && item.role === role ? [item.lines.map(({ text }) => text).join(' ')] : [])));
  return [...new Set(said)].join(' · ');
}

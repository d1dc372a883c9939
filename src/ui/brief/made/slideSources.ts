/** What a slide is taken from: what it names, and what the figures of its chart are taken from, unless it names that itself, with its place in the slide's own language. */
import type { Figure } from '../../../baseline/kinds/figure.ts';
import type { Slide, SlideSource } from '../../../scenario/kinds/slide.ts';

export function slideSources({ sources = [], chart }: Pick<Slide, 'sources' | 'chart'>, figures: readonly Figure[]): readonly SlideSource[] {
  const named = new Set(sources.flatMap((source) => ('id' in source ? [source.id] : [])));
  const drawn = figures.filter(({ id }) => chart?.figureIds?.includes(id)).flatMap((figure) => figure.sources);
  return [...sources, ...drawn.filter(({ id }) => !named.has(id)).map(({ id, locator }) => ({ id, locator: locator ?? '' }))];
}

/** Every claim names a source that data/sources.json has. */
import { type Baseline, listFeatures } from '../baseline.ts';
import type { SourceReference } from '../kinds/claim.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

/** One problem for each reference to a source that does not exist. */
export function checkSources(baseline: Baseline): readonly Problem[] {
  const known = new Set(baseline.sources.map(({ id }) => id));
  const unknown = (references: readonly SourceReference[], path: string) =>
    references.flatMap(({ id }, index) => (known.has(id) ? [] : [{ path: `${path}[${index}].id`, id }]));
  return [
    ...listFeatures(baseline).flatMap((feature) => [
      ...unknown(feature.properties.sources, 'properties.sources'),
      ...feature.properties.statements.flatMap(({ sources }, index) => unknown(sources, `properties.statements[${index}].sources`)),
    ].map(({ path, id }) => report(feature, path, 'unknown-source', id))),
    ...baseline.figures.flatMap((figure) => unknown(figure.sources, 'sources')
      .map(({ path, id }): Problem => ({ file: 'figures.json', featureId: figure.id, path, reason: 'unknown-source', detail: id }))),
  ];
}

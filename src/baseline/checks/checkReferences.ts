/** Ids that point at another feature point at one that exists and is of the right kind. */
import type { Baseline, BaselineFeature } from '../baseline.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

const idsOf = (features: readonly BaselineFeature[]): ReadonlySet<string> => new Set(features.map(({ id }) => id));

/** One problem for each id that leads nowhere. */
export function checkReferences(baseline: Baseline): readonly Problem[] {
  const facilities = idsOf(baseline.facilities);
  const places = idsOf([...baseline.facilities, ...baseline.zones, ...baseline.neighbourhoods]);
  const neighbourhoods = idsOf(baseline.neighbourhoods);
  const junctions = idsOf(baseline.junctions);
  const problems: Problem[] = [];
  const expect = (feature: BaselineFeature, field: string, id: string | null, known: ReadonlySet<string>) => {
    if (id !== null && !known.has(id)) problems.push(report(feature, `properties.${field}`, 'unknown-reference', id));
  };
  for (const incident of baseline.incidents) expect(incident, 'mappedAt', incident.properties.mappedAt, places);
  for (const property of baseline.heldProperties) expect(property, 'neighbourhood', property.properties.neighbourhood, neighbourhoods);
  for (const road of baseline.roads) {
    expect(road, 'from', road.properties.from, junctions);
    expect(road, 'to', road.properties.to, junctions);
    expect(road, 'serves', road.properties.serves, facilities);
  }
  return problems;
}

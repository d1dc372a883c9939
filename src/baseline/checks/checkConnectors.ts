/** A connector is a dead end from the network to one facility, one a facility, at the facility's own place. */
import type { Baseline } from '../baseline.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

/** One problem for each way in which a connector, or a junction of role `facility`, breaks that rule. */
export function checkConnectors(baseline: Baseline): readonly Problem[] {
  const problems: Problem[] = [];
  const junctions = new Map(baseline.junctions.map((junction) => [junction.id, junction]));
  const facilities = new Map(baseline.facilities.map((facility) => [facility.id, facility]));
  const degree = new Map<string, number>();
  for (const { properties: { from, to } } of baseline.roads) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const served = new Set<string>();
  const ended = new Set<string>();
  for (const road of baseline.roads) {
    const { serves, from, to, position } = road.properties;
    if ((road.properties.class === 'connector') !== (serves !== null)) {
      problems.push(report(road, 'properties.serves', 'connector', 'only a connector serves a facility, and it must'));
      continue;
    }
    if (serves === null) continue;
    if (served.has(serves)) problems.push(report(road, 'properties.serves', 'connector', `a second connector to ${serves}`));
    served.add(serves);
    if (position !== 'illustrative') problems.push(report(road, 'properties.position', 'connector', 'a connector is illustrative'));
    const end = junctions.get(to);
    if (end?.properties.role !== 'facility' || junctions.get(from)?.properties.role === 'facility') {
      problems.push(report(road, 'properties.to', 'connector', 'runs from the network to a junction of role facility'));
      continue;
    }
    ended.add(to);
    if (degree.get(to) !== 1) problems.push(report(road, 'properties.to', 'connector', `${to} is not a dead end`));
    const place = facilities.get(serves)?.geometry?.coordinates;
    const [lon, lat] = end.geometry.coordinates;
    if (place && (place[0] !== lon || place[1] !== lat)) problems.push(report(road, 'properties.to', 'connector', `does not end at ${serves}`));
  }
  for (const junction of baseline.junctions) {
    if (junction.properties.role === 'facility' && !ended.has(junction.id)) problems.push(report(junction, 'properties.role', 'connector', 'no connector ends here'));
  }
  return problems;
}

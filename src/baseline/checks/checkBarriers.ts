/** A proposed line stands across one road, clear of the others and of the water; lines of one group agree on its name. */
import { toLocalMeters } from '../../geo/localMeters.ts';
import { intersectSegments, segmentsOf } from '../../geo/segments.ts';
import type { Baseline } from '../baseline.ts';
import type { Barrier } from '../kinds/barrier.ts';
import { groupMembers, nameOfGroup } from '../groupName.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

/** Ids of the roads a barrier's line meets. */
export function roadsCrossed(barrier: Barrier, { roads }: Pick<Baseline, 'roads'>): readonly string[] {
  const pieces = segmentsOf(barrier.geometry.coordinates.map(toLocalMeters));
  return roads.filter(({ geometry }) => segmentsOf(geometry.coordinates.map(toLocalMeters))
    .some((road) => pieces.some((piece) => intersectSegments(piece, road) !== null))).map(({ id }) => id);
}

/** One problem for each line whose group has another name than the first line of it. */
function checkGroupNames({ barriers }: Baseline): readonly Problem[] {
  return groupMembers.flatMap((member) => barriers.flatMap((barrier) => {
    const [name, first] = [barrier.properties[`${member}Name`], nameOfGroup(barriers, member, barrier.properties[member])];
    return first?.en === name.en && first.ar === name.ar ? [] : [report(barrier, `properties.${member}Name`, 'claim', `the group is also called ${first?.en ?? ''} (${first?.ar ?? ''})`)];
  }));
}

/** One problem for each barrier that crosses no road, or more than one, or gives its group another name. */
export function checkBarriers(baseline: Baseline): readonly Problem[] {
  const ofPlaces = baseline.barriers.flatMap((barrier) => {
    const crossed = roadsCrossed(barrier, baseline);
    return crossed.length === 1 ? [] : [report(barrier, 'geometry', 'claim', crossed.length === 0 ? 'crosses no road' : `crosses ${crossed.join(', ')}`)];
  });
  return [...ofPlaces, ...checkGroupNames(baseline)];
}

/** The figures a check rests on that no source of the map states: each with where it is from, or that it is assumed. */
import { touchToleranceMeters } from '../../network/crossings/findCrossings.ts';
import { leastReachMeters } from '../../network/split/attachSite.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { SuggestRules } from '../../scenario/kinds/suggestRules.ts';
import { fromJunctionMm, leastRoomMm } from '../suggest/buildable.ts';
import { assumedDiameterMm, gapRules } from '../takeOff/gapRules.ts';
import type { CheckParameter } from './checkResult.ts';

export function checkParameters({ parameters }: Scenario, rules: SuggestRules | null): readonly CheckParameter[] {
  const figures: CheckParameter[] = [
    { name: 'siteReachMeters', value: leastReachMeters, unit: 'm', isAssumed: true, source: null },
    { name: 'touchToleranceMeters', value: touchToleranceMeters, unit: 'm', isAssumed: true, source: null },
  ];
  if (!rules) return figures;
  const building: readonly CheckParameter[] = [
    { name: 'fromJunctionMeters', value: fromJunctionMm / 1000, unit: 'm', isAssumed: true, source: null },
    { name: 'leastRoomMeters', value: leastRoomMm / 1000, unit: 'm', isAssumed: true, source: null },
  ];
  const isOwn = parameters.suggest !== undefined;
  figures.push(
    { name: 'least', value: rules.least, unit: '', isAssumed: false, source: null },
    { name: 'standOffMeters', value: rules.standOffMeters, unit: 'm', isAssumed: !isOwn, source: null },
    ...building,
  );
  if (rules.least !== 'cost') return figures;
  const { id, source, locator } = gapRules[parameters.gapRule];
  figures.push(
    { name: 'gapRule', value: id, unit: '', isAssumed: false, source: `${source}, ${locator}` },
    { name: 'bollardDiameterMm', value: assumedDiameterMm, unit: 'mm', isAssumed: true, source: null },
  );
  return figures;
}

/** Honesty rules that one feature can be measured against: position, precision, confidence and what must never be mapped. */
import { type Baseline, type BaselineFeature, listFeatures } from '../baseline.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

/** What anyone can go and look at; what an analyst or the press says stays `reported`. */
const publicCategories: ReadonlySet<string> = new Set([
  'bridge', 'monument', 'hotel', 'square', 'park', 'station', 'museum', 'airport', 'runway', 'hospital', 'palace',
]);

function mayBeConfirmed(feature: BaselineFeature): boolean {
  const { properties } = feature;
  switch (properties.kind) {
    case 'facility': return publicCategories.has(properties.category);
    case 'road':
    case 'junction':
    case 'water': return true;
    default: return false;
  }
}

/** One problem for each rule a feature breaks. */
export function checkClaims(baseline: Baseline): readonly Problem[] {
  return listFeatures(baseline).flatMap((feature) => faultsOf(feature).map(([path, detail]) => report(feature, path, 'claim', detail)));
}

function faultsOf(feature: BaselineFeature): readonly (readonly [path: string, detail: string])[] {
  const { geometry, properties } = feature;
  const faults: (readonly [string, string])[] = [];
  const isUnlocated = properties.position === 'unlocated';
  if (isUnlocated !== (geometry === null)) faults.push(['properties.position', isUnlocated ? 'unlocated, yet it has a geometry' : 'no geometry, yet not unlocated']);
  if (geometry === null && properties.precisionMeters !== null) faults.push(['properties.precisionMeters', 'a precision without a place']);
  if (geometry !== null && !(properties.precisionMeters !== null && properties.precisionMeters > 0)) faults.push(['properties.precisionMeters', 'a place without a precision']);
  if (properties.confidence === 'confirmed' && !mayBeConfirmed(feature)) faults.push(['properties.confidence', 'confirmed is only for what anyone can check']);
  if (properties.confidence === 'confirmed' && properties.position === 'illustrative') faults.push(['properties.confidence', 'an illustrative place cannot be confirmed']);
  for (const [index, { confidence }] of properties.statements.entries()) {
    if (confidence === 'confirmed') faults.push([`properties.statements[${index}].confidence`, 'what a source states is reported']);
  }
  if (properties.kind === 'incident') {
    if (properties.category === 'assassination' && geometry !== null) faults.push(['geometry', 'an assassination is never mapped']);
    if ((geometry !== null) !== (properties.mappedAt !== null)) faults.push(['properties.mappedAt', 'a mark must say whose position it borrows, and nothing else may']);
    if (geometry !== null && properties.placeStated === null) faults.push(['geometry', 'mapped although no place is stated']);
  }
  if (properties.kind === 'barrier' && properties.position !== 'illustrative') faults.push(['properties.position', 'the analyses name no streets: a proposed line is illustrative']);
  return faults;
}
